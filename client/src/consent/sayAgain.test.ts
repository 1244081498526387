import type { ConsentId, MemberId, MyAsking, SetCommand } from '@setroom/shared'
import { expect, it } from 'vitest'
import type { SetRecord } from '../connection/viewStore.ts'
import type { Sealing } from '../sealing/index.ts'
import { keepAnswers } from './keepAnswers.ts'
import { readAnswer, writeAnswer } from './sayAgain.ts'

const consent = 'may-olga' as ConsentId
const me = 'ana' as MemberId

it('an answer reads as it was given, is as long either way, and is nothing else', () => {
  expect([true, false].map((yes) => readAnswer(writeAnswer(yes)))).toEqual([true, false])
  expect(writeAnswer(true)).toHaveLength(writeAnswer(false).length)
  for (const plain of ['', 'true', 'no', undefined]) expect(readAnswer(plain)).toBeUndefined()
})

/** A browser that holds one's keys, whose server grows by a round whenever somebody else answers otherwise. */
function browser(plain: string) {
  let asking: MyAsking = { round: 1, answer: { id: 'a' as never, gone: true }, counts: true }
  const sent: SetCommand[] = []
  const listeners = new Set<(state: SetRecord) => void>()
  const state = () =>
    ({
      common: { consents: { [consent]: { asked: [me, 'ben'] } } },
      own: { me: { id: me }, asked: { [consent]: asking } },
    }) as unknown as SetRecord
  const changes = (next: Partial<MyAsking>) => {
    asking = { ...asking, ...next }
    for (const listener of listeners) listener(state())
  }
  const sealing = {
    member: me,
    open: async () => ({ ok: true, plain }),
    withKeys: async () => 'v'.repeat(43),
    seal: async (purpose: string, said: string, { to }: { to: MemberId }) => ({ purpose, said, to }),
  } as unknown as Sealing
  const store = {
    getState: state,
    subscribe: (listener: (state: SetRecord) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  let refused = false
  const send = async (command: SetCommand) => {
    sent.push(command)
    if (refused) return { ok: false, reason: 'stale' }
    if (command.type === 'consent.answer') changes({ counts: true })
    return { ok: true }
  }
  const end = keepAnswers({ store, send } as unknown as Parameters<typeof keepAnswers>[0], sealing)
  return {
    sent,
    changes,
    end,
    refuses: (now: boolean) => {
      refused = now
    },
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 30))

it('[Y7] what one said is said again in each round that another begins, and only then', async () => {
  const { sent, changes, end } = browser(writeAnswer(false))
  await settled()
  expect(sent).toEqual([])
  changes({ round: 2, counts: false })
  await settled()
  const text = { purpose: 'consent.answer', said: writeAnswer(false), to: me }
  expect(sent).toEqual([{ type: 'consent.answer', consent, round: 2, veil: 'v'.repeat(43), text }])
  end()
  changes({ round: 3, counts: false })
  await settled()
  expect(sent).toHaveLength(1)
})

it('[Y7] what was refused is not sent again and again, but when there is news', async () => {
  const { sent, changes, refuses } = browser(writeAnswer(true))
  refuses(true)
  changes({ round: 2, counts: false })
  await settled()
  expect(sent).toHaveLength(1)
  refuses(false)
  changes({ round: 3, counts: false })
  await settled()
  expect(sent.map((command) => command.type === 'consent.answer' && command.round)).toEqual([2, 3])
})

it('[Y7] what cannot be read, and what one has not answered, is not said', async () => {
  const unread = browser('')
  unread.changes({ round: 2, counts: false })
  const silent = browser(writeAnswer(true))
  silent.changes({ answer: null, counts: false })
  await settled()
  expect([...unread.sent, ...silent.sent]).toEqual([])
})
