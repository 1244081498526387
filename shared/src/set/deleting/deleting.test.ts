import { expect, it } from 'vitest'
import type { Command } from '../../command.ts'
import { replaySession, replaySet } from '../../evolve.ts'
import type {
  CarriedId,
  CommitmentId,
  GoalId,
  LearningId,
  NoteId,
  SessionId,
  SetId,
  ShelfItemId,
  TemplateId,
  TextId,
  ThemeId,
} from '../../ids.ts'
import type { Sealed } from '../../sealing/index.ts'
import { item } from '../../test/agendas.ts'
import { blanked } from '../../test/blanked.ts'
import { sealed } from '../../test/dummies.ts'
import { goldenStory } from '../../test/goldenStory.ts'
import { aSession, aSet, person, phase, type TestRoom } from '../../test/TestRoom.ts'
import { deletedAgain } from './deletedAgain.ts'
import { textIdsOf } from './textIdsOf.ts'
import { textsGone, textsLost } from './textsGone.ts'

const [g, n, s, l] = ['g' as GoalId, 'n' as NoteId, 's' as ShelfItemId, 'l' as LearningId]
const commitment = 'c' as CommitmentId
const [template, theme] = ['t' as TemplateId, 'th' as ThemeId]
const session = 'session-1' as SessionId
const meeting = () =>
  aSession('peerFeedback', 3, [item('checkIn', 4), item('peerFeedback', 12), item('close', 2)])
const planned = () => {
  const room = aSet()
  room.does('fay', { type: 'session.plan', session, at: room.now + 1_000, zone: 'UTC' })
  return room
}
const round = () =>
  aSession('openQuestions', 3, [item('openQuestions', 9, { round: 1, presenter: person('ana') })])

type Way = {
  room?: () => TestRoom
  /** Each brings words in. */
  written: ((text: Sealed) => Command)[]
  /** Who brings them; ana unless told. */
  writer?: string
  /** Who takes them away. */
  by?: string
  away: Command
}

const ways: Record<string, Way> = {
  commitment: {
    written: [
      (text) => ({ type: 'commitment.make', commitment, text, shown: true }),
      (text) => ({ type: 'commitment.edit', commitment, text }),
      (text) => ({ type: 'commitment.report', commitment, text, closes: true }),
    ],
    away: { type: 'commitment.withdraw', commitment },
  },
  'learning goal': {
    written: [
      (text) => ({ type: 'goal.set', goal: g, text, shown: true }),
      (text) => ({ type: 'goal.edit', goal: g, text }),
      (text) => ({ type: 'goal.look', goal: g, text, closes: false }),
    ],
    away: { type: 'goal.drop', goal: g },
  },
  note: {
    written: [(text) => ({ type: 'note.leave', note: n, text })],
    away: { type: 'note.takeBack', note: n },
  },
  shelf: {
    written: [
      (text) => ({ type: 'shelf.put', item: s, text }),
      (text) => ({ type: 'shelf.change', item: s, text }),
    ],
    by: 'fay',
    away: { type: 'shelf.remove', item: s },
  },
  learning: {
    written: [
      (text) => ({ type: 'learning.write', learning: l, text, touches: [] }),
      (text) => ({ type: 'learning.edit', learning: l, text, touches: [] }),
    ],
    away: { type: 'learning.drop', learning: l },
  },
  apology: {
    room: planned,
    written: [(text) => ({ type: 'apology.send', session, text })],
    away: { type: 'apology.withdraw', session },
  },
  'calendar address': {
    written: [
      (text) => ({ type: 'feed.make', tokenHash: 't'.repeat(43), text: { ...text, to: person('ana') } }),
    ],
    away: { type: 'feed.end' },
  },
  'template of its own': {
    writer: 'fay',
    by: 'fay',
    written: [
      (name) => ({ type: 'template.save', template, name, agenda: [item('checkIn', 4)] }),
      (name) => ({ type: 'template.save', template, name, agenda: [item('close', 2)] }),
    ],
    away: { type: 'template.drop', template },
  },
  theme: {
    written: [
      (name) => ({ type: 'theme.name', theme, name }),
      (name) => ({ type: 'theme.name', theme, name }),
    ],
    away: { type: 'theme.drop', theme },
  },
  'kept questions': {
    room: round,
    written: [
      (text) => ({ type: 'questions.keep', session, round: 1, text }),
      (text) => ({ type: 'questions.keep', session, round: 1, text }),
    ],
    away: { type: 'questions.letGo', session, round: 1 },
  },
  feedback: {
    room: meeting,
    written: [
      (text) => ({
        type: 'feedback.write',
        phase: phase('peerFeedback'),
        to: person('ben'),
        text: { ...text, to: person('ben') },
      }),
    ],
    by: 'ben',
    away: { type: 'feedback.letGo', session, phase: phase('peerFeedback'), from: person('ana') },
  },
}

it.each(Object.entries(ways))('[DT1] With a deleted %s go all its words, and no others', (_, way) => {
  const room = (way.room ?? aSet)()
  const texts = way.written.map(() => sealed())
  const other = sealed()
  room.does('ben', { type: 'note.leave', note: 'other' as NoteId, text: other })
  way.written.forEach((write, i) => {
    room.does(way.writer ?? 'ana', write(texts[i]!))
  })
  if (way.by === 'ben') room.advance()
  const replaced = [...textsGone(room.setEvents)]
  for (const [id, { deleted }] of replaced) {
    expect(textIdsOf(room.set)).not.toContain(id)
    expect(deleted).toBe(false)
  }
  room.wait(5).does(way.by ?? 'ana', way.away)
  const gone = textsGone(room.setEvents)
  expect([...gone.keys()].sort()).toEqual(texts.map(({ id }) => id).sort())
  for (const why of gone.values()) expect(why).toEqual({ at: room.now, deleted: true })
})

it.each(Object.entries(ways))('[DT2] In an older copy a %s is deleted again', (_, way) => {
  const room = (way.room ?? aSet)()
  const texts = way.written.map(() => sealed())
  const before = room.setEvents.length
  way.written.forEach((write, i) => {
    room.does(way.writer ?? 'ana', write(texts[i]!))
  })
  if (way.by === 'ben') room.advance()
  const ids = new Set(texts.map(({ id }) => id))
  expect(deletedAgain(room.set, () => false)).toEqual([])
  const again = deletedAgain(room.set, (id) => ids.has(id))
  expect(again).toHaveLength(1)
  for (const { actor, command } of again) room.does(actor, command)
  expect(room.setEvents.length).toBeGreaterThan(before)
  expect(textIdsOf(room.set).filter((id) => ids.has(id))).toEqual([])
})

it('[DT1] [DT2] A calendar address that another takes the place of is closed, also in an older copy', () => {
  const room = aSet()
  const [old, next] = ['o', 'n'].map((name) => ({ hash: name.repeat(43), text: sealed() }))
  const make = ({ hash, text }: { hash: string; text: Sealed }) =>
    room.does('ana', { type: 'feed.make', tokenHash: hash, text: { ...text, to: person('ana') } })
  make(old!)
  const before = room.world
  make(next!)
  expect([...textsGone(room.setEvents)]).toEqual([[old!.text.id, { at: room.now, deleted: true }]])
  const isGone = (id: TextId) => id === old!.text.id
  expect(deletedAgain(room.set, isGone)).toEqual([])
  expect(deletedAgain(before.set!, isGone)).toEqual([{ actor: 'ana', command: { type: 'feed.end' } }])
})

it('[DT2] A theme that was announced when the copy was made is called off and dropped', () => {
  const room = aSet(3, undefined, 'over' as SetId)
  room.does('fay', { type: 'set.edit', settings: { supervision: true } })
  const name = sealed()
  room.does('ana', { type: 'theme.name', theme, name })
  for (const from of ['one', 'two', 'three']) {
    const carried = from as CarriedId
    const [learning, text] = [from as LearningId, sealed()]
    room.does('ana', { type: 'carried.bring', carried, from: from as SetId, learning, text })
    room.does('system', { type: 'carried.settle', carried, is: 'shown' })
    room.does('ana', { type: 'carried.sort', carried, theme })
  }
  room.does('fay', { type: 'theme.announce', theme })
  for (const { actor, command } of deletedAgain(room.set, (id) => id === name.id)) room.does(actor, command)
  expect(room.set.supervision?.themes).toEqual({})
})

it('[DT1] What a set was called to do in other words leaves the earlier ones, until the very same come back', () => {
  const room = aSet()
  const [first, second] = [sealed(), sealed()]
  for (const purpose of [first, second]) room.does('fay', { type: 'set.edit', purpose })
  expect([...textsGone(room.setEvents).keys()]).toEqual([first.id])
  room.does('fay', { type: 'set.edit', purpose: first })
  expect([...textsGone(room.setEvents).keys()]).toEqual([second.id])
})

const bidding = () => aSession('bids', 3, [item('bids', 3), item('repair', 30)])
const said = (room: TestRoom) => textsGone(room.setEvents, [...room.sessionEvents.values()])

it('[DT1] With a bid taken back go all the words it ever had, and no others', () => {
  const room = bidding()
  const [first, second, other] = [sealed(), sealed(), sealed()]
  const bid = (text: Sealed) => room.move('bids', { type: 'bid.make', text })
  room.does('ben', bid(other))
  room.does('ana', bid(first))
  expect(said(room).size).toBe(0)
  room.does('ana', bid(second))
  expect([...said(room)]).toEqual([[first.id, { at: room.now, deleted: false }]])
  const before = room.world
  room.wait(5).does('ana', room.move('bids', { type: 'bid.withdraw' }))
  expect(textsLost(before, room.world)).toBe('deleted')
  const why = { at: room.now, deleted: true }
  expect(new Map(said(room))).toEqual(
    new Map([
      [first.id, why],
      [second.id, why],
    ]),
  )
})

it('[DT1] So does an agreement taken back in a repair, also once its session is over and the next is on', () => {
  const room = bidding().goTo('repair')
  room.does('fay', room.move('repair', { type: 'repair.part', part: 'agree' }))
  const [taken, stays] = [sealed(), sealed()]
  for (const text of [taken, stays]) room.does('ana', room.move('repair', { type: 'agreement.write', text }))
  room.does('ana', room.move('repair', { type: 'agreement.takeBack', agreement: taken.id }))
  const why = { at: room.now, deleted: true }
  room.does('fay', { type: 'session.close' })
  const before = room.world
  room.does('fay', { type: 'session.open', session: 'session-2' as SessionId })
  expect(textsLost(before, room.world)).toBeUndefined()
  expect([...said(room)]).toEqual([[taken.id, why]])
})

it('[DT1] Words said in a session, of which somebody brings a copy and takes it away, stay', () => {
  const room = bidding()
  const text = sealed()
  room.does('ben', room.move('bids', { type: 'bid.make', text }))
  room.does('fay', { type: 'session.close' })
  room.does('ana', { type: 'note.leave', note: n, text })
  room.does('ana', { type: 'note.takeBack', note: n })
  expect([...textsGone(room.setEvents).keys()]).toEqual([text.id])
  expect([...said(room)]).toEqual([])
})

it('[DT1] A copy of somebody’s words that its bringer takes away leaves those alone', () => {
  const room = aSet()
  const text = sealed()
  room.does('ana', { type: 'note.leave', note: n, text })
  room.does('ben', { type: 'note.leave', note: 'copy' as NoteId, text })
  room.does('ben', { type: 'note.takeBack', note: 'copy' as NoteId })
  expect([...textsGone(room.setEvents)]).toEqual([])
})

it('[DT1] A set whose unreachable texts are erased is the very same set', () => {
  const room = goldenStory()
  const gone: ReadonlyMap<TextId, unknown> = textsGone(room.setEvents)
  expect(gone.size).toBeGreaterThan(5)
  expect(replaySet(blanked(room.setEvents, gone))).toEqual(room.set)
  const all = said(room)
  expect(all.size).toBeGreaterThan(0)
  for (const stream of room.sessionEvents.values())
    expect(replaySession(blanked(stream, all))).toEqual(replaySession(stream))
})

it('[DT2] The server shuts out again who was removed, whose words stay, and closes a link; a key is due', () => {
  const room = aSet()
  const text = sealed()
  room.does('ana', { type: 'note.leave', note: n, text })
  const shut = (name: string, of: 'set' | 'link') =>
    ({ type: 'member.shutOut', member: person(name), of }) as const
  for (const name of ['ana', 'fay']) expect(room.refusal(name, shut('ana', 'set'))).toBe('not-allowed')
  room.does('system', shut('ana', 'set'))
  expect(room.set.members[person('ana')]).toMatchObject({ status: 'removed', wraps: [] })
  expect(room.set.members[person('ana')]?.leftAt).toBeUndefined()
  expect(room.set.notes?.all[n]?.text).toEqual(text)
  expect(room.set.epochDue).toBe(true)
  expect(room.refusal('system', shut('ana', 'set'))).toBe('unknown')

  room.does('system', shut('ben', 'link'))
  expect(room.set.members[person('ben')]).toMatchObject({ status: 'joined', link: { revoked: true } })
  expect(room.refusal('system', shut('ben', 'link'))).toBe('already')
  // Nobody could let a facilitator in again.
  expect(room.refusal('system', shut('fay', 'link'))).toBe('last-facilitator')
  room.does('system', shut('fay', 'set'))
  expect(room.set.facilitator).toBe('cem')
})
