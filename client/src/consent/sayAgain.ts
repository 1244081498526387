import {
  type Answer,
  type CommonView,
  type ConsentId,
  type MyAsking,
  type SetCommand,
  veil,
} from '@setroom/shared'
import type { Sealing } from '../sealing/index.ts'

const spoken = { yes: 'yes', no: 'no ' } as const

/** An answer as it is sealed for oneself: a yes is as long as a no. */
export function writeAnswer(yes: boolean): string {
  return yes ? spoken.yes : spoken.no
}

/** What one answered; undefined for anything that no browser wrote. */
export function readAnswer(plain: string | undefined): boolean | undefined {
  return plain === spoken.yes ? true : plain === spoken.no ? false : undefined
}

/**
 * An answer to be sent: veiled for the round that is on, or for the next where one's answer counts in that already (SPEC
 * Y7), and sealed for oneself. Rejects with a SealingError.
 */
export async function answerTo(
  sealing: Sealing,
  id: ConsentId,
  view: { common: Pick<CommonView, 'consents'> | null; asking: MyAsking | undefined },
  yes: boolean,
): Promise<SetCommand & { type: 'consent.answer' }> {
  const round = (view.asking?.round ?? 1) + (view.asking?.counts === true ? 1 : 0)
  const what = { consent: id, round, asked: view.common?.consents[id]?.asked ?? [] }
  return {
    type: 'consent.answer',
    consent: id,
    round,
    veil: await sealing.withKeys((crypto, keys) => veil(crypto, keys, what, yes)),
    text: await sealing.seal('consent.answer', writeAnswer(yes), { scope: 'set', to: sealing.member }),
  }
}

/** Says again what one said, in a round that somebody else's other answer began. Resolves with whether it was taken. */
export async function sayAgain(
  sealing: Sealing,
  id: ConsentId,
  view: { common: Pick<CommonView, 'consents'> | null; asking: MyAsking },
  send: (command: SetCommand) => Promise<Answer>,
): Promise<boolean> {
  const { answer } = view.asking
  if (answer === null) return false
  const opened = await sealing.open(answer, { purpose: 'consent.answer', author: sealing.member })
  const yes = readAnswer(opened.ok ? opened.plain : undefined)
  if (yes === undefined) return false
  return (await send(await answerTo(sealing, id, view, yes))).ok
}
