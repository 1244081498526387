import {
  type CarriedId,
  type LearningId,
  type LearningView,
  type MyLearning,
  randomId,
  type Sealed,
  type SetId,
} from '@setroom/shared'
import type { Connection, SealAndSend } from '../connection/index.ts'
import { openBeside } from '../connection/openBeside.ts'

/** What became of carrying over: done, no way into the other set from here, or refused (which a notice has told). */
export type CarryOutcome = 'done' | 'unreachable' | 'refused'

/**
 * Carries a learning over: says so in the set it is from, then seals its very words for the supervision set and brings
 * them there. Tried again it goes on where it was, so that nothing is there twice.
 */
export async function carryOver(
  from: SetId,
  { id, carried }: Pick<LearningView, 'id' | 'carried'>,
  words: string,
  { to, mine, sealAndSend }: { to: SetId; mine: MyLearning | undefined; sealAndSend: SealAndSend },
): Promise<CarryOutcome> {
  const as = mine?.as ?? randomId<CarriedId>(crypto)
  const outcome = await openBeside(to, async ({ connection, sealing, common }): Promise<CarryOutcome> => {
    if (common.set.settings.supervision !== true) return 'unreachable'
    if (carried === undefined) {
      const { name } = common.set
      const said = await sealAndSend(async (seal) => ({
        type: 'learning.carry',
        learning: id,
        to,
        as,
        where: await seal('learning.where', name, { scope: 'set' }),
      }))
      if (!said.ok) return 'refused'
    }
    return bring(connection, { as, from, id }, await sealing.seal('carried', words, { scope: 'set' }))
  })
  return outcome ?? 'unreachable'
}

async function bring(
  { send }: Pick<Connection, 'send'>,
  { as, from, id }: { as: CarriedId; from: SetId; id: LearningId },
  text: Sealed,
): Promise<CarryOutcome> {
  const answer = await send({ type: 'carried.bring', carried: as, from, learning: id, text })
  // It arrived before, and only the answer was lost.
  return answer.ok || answer.reason === 'already' ? 'done' : 'unreachable'
}
