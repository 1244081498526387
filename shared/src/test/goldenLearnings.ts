import type { CarriedId, LearningId, SetId, ThemeId } from '../ids.ts'
import type { Sealed } from '../sealing/index.ts'
import { EXPORT_MARGIN_MS, EXPORT_NOTICE_MS } from '../set/learnings/exportTimes.ts'
import { toAsk } from '../set/learnings/state.ts'
import { person, type TestRoom } from './TestRoom.ts'

/** For tests: what the golden journal tells of learnings, and of a supervision set's; the set is both here. */
export function goldenLearnings(room: TestRoom, words: () => Sealed) {
  const learning = 'l1' as LearningId
  const as = 'there' as CarriedId
  for (const id of [learning, 'l2' as LearningId])
    room.does('ana', { type: 'learning.write', learning: id, text: words(), touches: [person('ben')] })
  room.does('ana', { type: 'learning.drop', learning: 'l2' as LearningId })
  const text = words()
  room.does('ana', { type: 'learning.edit', learning, text, touches: [] })
  room.does('fay', { type: 'learning.ask', learning, touches: [person('ben')] })
  room.does('cem', { type: 'learning.touchesMe', learning })
  const asked = room.set.learnings?.[learning]
  for (const name of asked === undefined ? [] : toAsk(room.set.members, asked))
    room.does(name, { type: 'learning.answer', learning, seen: text.id, release: true })
  room.does('fay', { type: 'learning.carry', learning, to: 'set-2' as SetId, as, where: words() })
  const settle = { type: 'learning.settle', learning, as } as const
  room.does('system', { ...settle, is: 'arrived' })
  room.does('system', { ...settle, is: 'announced', until: room.now + EXPORT_NOTICE_MS })

  room.wait(EXPORT_NOTICE_MS)
  room.does('ben', { type: 'learning.answer', learning, seen: text.id, release: false })

  room.does('fay', { type: 'set.edit', settings: { supervision: true } })
  const theme = 'theme' as ThemeId
  for (const id of [theme, 'other' as ThemeId])
    room.does('ana', { type: 'theme.name', theme: id, name: words() })
  room.does('ana', { type: 'theme.drop', theme: 'other' as ThemeId })
  const brought = ['c1', 'c2', 'c3', 'c4'] as CarriedId[]
  for (const [i, carried] of brought.entries()) {
    const from = `from-${i}` as SetId
    room.does('ben', { type: 'carried.bring', carried, from, learning, text: words() })
    room.does('system', { type: 'carried.settle', carried, is: 'shown' })
    if (i < 3) room.does('cem', { type: 'carried.sort', carried, theme })
  }
  room.does('ben', { type: 'carried.drop', carried: 'c4' as CarriedId })
  room.does('system', { type: 'carried.settle', carried: 'c4' as CarriedId, is: 'withdrawn' })
  room.does('fay', { type: 'theme.announce', theme })
  room.does('fay', { type: 'theme.callOff', theme })
  room.does('fay', { type: 'theme.announce', theme })
  const until = room.now + EXPORT_NOTICE_MS
  for (const carried of brought.slice(0, 3))
    room.does('system', { type: 'carried.settle', carried, is: 'told', until })
  room.wait(EXPORT_NOTICE_MS + EXPORT_MARGIN_MS)
  room.does('fay', { type: 'theme.export', theme })
}
