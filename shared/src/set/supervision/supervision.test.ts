import { expect, it } from 'vitest'
import type { CarriedId, LearningId, SetId, ThemeId } from '../../ids.ts'
import { sealed } from '../../test/dummies.ts'
import { aSet, person, type TestRoom } from '../../test/TestRoom.ts'
import { createCommonView, createOwnView } from '../../views/index.ts'
import { EXPORT_MARGIN_MS, EXPORT_NOTICE_MS, EXPORT_OPEN_MS } from '../learnings/exportTimes.ts'
import type { Learning } from '../learnings/state.ts'
import { wordsBetween } from './between.ts'

const theme = 'theme' as ThemeId
const c = (name: string) => name as CarriedId
const view = (room: TestRoom) => createCommonView()(room.set, null)
const bring = (name: string, from: string) =>
  ({
    type: 'carried.bring',
    carried: c(name),
    from: from as SetId,
    learning: `l-${name}` as LearningId,
    text: sealed(),
  }) as const
const settle = (name: string, is: 'shown' | 'told' | 'withdrawn', until?: number) =>
  ({ type: 'carried.settle', carried: c(name), is, ...(until === undefined ? {} : { until }) }) as const
const sort = (name: string, to: ThemeId | null = theme) =>
  ({ type: 'carried.sort', carried: c(name), theme: to }) as const

function supervision(): TestRoom {
  const room = aSet(3, undefined, 'over' as SetId)
  room.does('fay', { type: 'set.edit', settings: { supervision: true } })
  return room.does('ana', { type: 'theme.name', theme, name: sealed() }) && room
}

/** Three learnings of three sets, in a theme. */
function themed(): TestRoom {
  const room = supervision()
  for (const [name, from] of [
    ['a', 'one'],
    ['b', 'two'],
    ['d', 'three'],
  ] as const) {
    room.does('ana', bring(name, from))
    room.does('system', settle(name, 'shown'))
    room.does('ben', sort(name))
  }
  return room
}

it('[SU6] What is brought is shown to nobody until the set that it comes from says that it is released', () => {
  const room = supervision()
  room.does('ana', bring('a', 'one'))
  expect(view(room).carried).toEqual({})
  expect(room.refusal('ben', sort('a'))).toBe('unknown')
  room.does('system', settle('a', 'shown'))
  expect(Object.keys(view(room).carried)).toEqual(['a'])
  expect(room.refusal('ana', settle('a', 'withdrawn'))).toBe('not-allowed')
  expect(room.refusal('ana', bring('a', 'one'))).toBe('already')
  expect(room.refusal('ana', bring('b', room.set.id))).toBe('invalid')
  const ordinary = aSet()
  expect(ordinary.refusal('ana', bring('a', 'one'))).toBe('not-allowed')
})

it('[SU6] No view tells which set something comes from, only that two come from the same', () => {
  const room = themed()
  room.does('ana', bring('e', 'two'))
  room.does('system', settle('e', 'shown'))
  const { carried } = view(room)
  expect(Object.values(carried).map(({ set }) => set)).toEqual([1, 2, 3, 2])
  const seen = JSON.stringify([
    view(room),
    ...['fay', 'ana', 'ben'].map((one) => createOwnView()(room.world, person(one))),
  ])
  for (const from of ['"one"', '"two"', '"three"', 'l-a']) expect(seen).not.toContain(from)
})

it('[SU6] Whoever carried it, or the facilitator, removes it; it is kept for nobody until its set knows', () => {
  const room = themed()
  expect(room.refusal('ben', { type: 'carried.drop', carried: c('a') })).toBe('not-allowed')
  room.does('ana', { type: 'carried.drop', carried: c('a') })
  room.does('fay', { type: 'carried.drop', carried: c('b') })
  expect(Object.keys(view(room).carried)).toEqual(['d'])
  expect(room.refusal('ana', { type: 'carried.drop', carried: c('a') })).toBe('unknown')
  room.does('system', settle('a', 'withdrawn'))
  expect(Object.keys(room.set.supervision?.carried ?? {})).toEqual(['b', 'd'])
})

it('[SU7] A theme is exported only with learnings of three sets', () => {
  const room = themed()
  expect(room.refusal('ana', { type: 'theme.announce', theme })).toBe('not-allowed')
  room.does('ana', { type: 'carried.drop', carried: c('a') })
  room.does('ana', bring('e', 'two'))
  room.does('system', settle('e', 'shown'))
  room.does('ana', sort('e'))
  expect(room.refusal('fay', { type: 'theme.announce', theme })).toBe('not-now')
})

it('[SU8] An export is announced, everybody is told, and it is made a week later, if it still may be', () => {
  const room = themed()
  const told = room.now + EXPORT_NOTICE_MS
  expect(room.refusal('fay', { type: 'theme.export', theme })).toBe('not-now')
  expect(room.refusal('system', settle('a', 'told', told))).toBe('not-now')
  room.does('fay', { type: 'theme.announce', theme })
  expect(room.refusal('fay', { type: 'theme.announce', theme })).toBe('already')
  // What was announced is what is exported.
  expect(room.refusal('ana', sort('a', null))).toBe('not-now')
  expect(room.refusal('ana', { type: 'theme.drop', theme })).toBe('not-now')
  for (const name of ['a', 'b']) room.does('system', settle(name, 'told', told))
  room.wait(EXPORT_NOTICE_MS + EXPORT_MARGIN_MS)
  // One has not heard of it.
  expect(room.refusal('fay', { type: 'theme.export', theme })).toBe('not-now')
  room.does('system', settle('d', 'told', room.now + EXPORT_NOTICE_MS))
  expect(room.refusal('fay', { type: 'theme.export', theme })).toBe('not-now')
  room.wait(EXPORT_NOTICE_MS + EXPORT_MARGIN_MS)
  room.does('fay', { type: 'theme.export', theme })
  expect(view(room).themes[theme]?.exportedAt).toBe(room.now)
  expect(room.refusal('system', settle('a', 'withdrawn'))).toBe('already')
  expect(room.refusal('ana', { type: 'carried.drop', carried: c('a') })).toBe('already')
  expect(room.refusal('fay', { type: 'theme.export', theme })).toBe('already')
})

it('[SU8] One taken back in that week stays out of it, and with fewer than three sets there is no export', () => {
  const room = themed()
  room.does('fay', { type: 'theme.announce', theme })
  for (const name of ['a', 'b', 'd']) room.does('system', settle(name, 'told', room.now + EXPORT_NOTICE_MS))
  room.does('system', settle('b', 'withdrawn'))
  room.wait(EXPORT_NOTICE_MS + EXPORT_MARGIN_MS)
  expect(room.refusal('fay', { type: 'theme.export', theme })).toBe('not-now')
  // It has been called off by that.
  expect(view(room).themes[theme]).not.toHaveProperty('announcedAt')
  expect(room.refusal('fay', { type: 'theme.callOff', theme })).toBe('already')
  expect(view(room).carried[c('a')]).not.toHaveProperty('until')
})

it('[SU8] Its time over, it is announced anew', () => {
  const room = themed()
  room.does('fay', { type: 'theme.announce', theme })
  for (const name of ['a', 'b', 'd']) room.does('system', settle(name, 'told', room.now + EXPORT_NOTICE_MS))
  room.wait(EXPORT_NOTICE_MS + EXPORT_OPEN_MS)
  expect(room.refusal('fay', { type: 'theme.export', theme })).toBe('not-now')
  room.does('fay', { type: 'theme.announce', theme })
  expect(Object.values(view(room).carried).some(({ until }) => until !== undefined)).toBe(false)
})

it('[SU9] Every member makes themes, calls them something else and sorts', () => {
  const room = themed()
  room.does('cem', { type: 'theme.name', theme, name: sealed() })
  expect(view(room).themes[theme]).toMatchObject({ by: 'cem' })
  room.does('cem', { type: 'theme.drop', theme })
  expect(Object.values(view(room).carried).some((one) => one.theme !== undefined)).toBe(false)
  expect(room.refusal('cem', sort('a'))).toBe('unknown')
})

it('[E3] What somebody carried here who left goes with them', () => {
  const room = themed()
  room.does('ana', { type: 'set.leave', member: person('ana') })
  expect(view(room).carried).toEqual({})
})

/** A set with a learning of Ana's about Ben's issue, released and carried, and the supervision set; their server. */
function twoSets() {
  const source = aSet(3, undefined, 'one' as SetId)
  const over = supervision()
  const ids = { source: source.set.id, supervision: over.set.id }
  const learning = 'l-a' as LearningId
  const text = sealed()
  source.does('ana', { type: 'learning.write', learning, text, touches: [person('ben')] })
  for (const name of ['ana', 'ben', 'cem'])
    source.does(name, { type: 'learning.answer', learning, seen: text.id, release: true })
  source.does('fay', { type: 'learning.carry', learning, to: ids.supervision, as: c('a'), where: sealed() })
  const words = (gone: 'source' | 'supervision' | 'none' = 'none') =>
    wordsBetween(
      ids,
      {
        source: gone === 'source' ? null : source.set,
        supervision: gone === 'supervision' ? null : over.set,
      },
      source.now,
    )
  const pass = () => {
    const said: ReturnType<typeof words> = []
    // What is said may give the other set something to say; said again, it changes nothing.
    for (let now = words(); now.length > 0; now = words()) {
      expect(said.length).toBeLessThan(9)
      for (const { to, command } of now) (to === ids.source ? source : over).does('system', command)
      said.push(...now)
    }
    return said.map(({ command }) => ('is' in command ? command.is : ''))
  }
  const learnt = (): Learning | undefined => source.set.learnings?.[learning]
  return { source, over, learning, text, pass, words, learnt }
}

it('[SU10] What is released arrives, what is taken back goes', () => {
  const { source, over, learning, text, pass, learnt } = twoSets()
  over.does('ana', bring('a', 'one'))
  expect(pass()).toEqual(['shown', 'arrived'])
  expect([Object.keys(view(over).carried), learnt()?.carried?.arrived]).toEqual([['a'], true])
  source.does('ben', { type: 'learning.answer', learning, seen: text.id, release: false })
  expect(pass()).toEqual(['withdrawn'])
  expect(over.set.supervision?.carried).toEqual({})
})

it('[SU10] What its set knows nothing of never shows, and what was removed is said where it came from', () => {
  const { over, pass, learnt } = twoSets()
  over.does('ben', bring('forged', 'one'))
  expect(pass()).toEqual(['withdrawn'])
  over.does('ana', bring('a', 'one'))
  pass()
  over.does('ana', { type: 'carried.drop', carried: c('a') })
  expect(pass()).toEqual(['gone', 'withdrawn'])
  expect(learnt()).not.toHaveProperty('carried')
})

it('[SU10] What had arrived and is withdrawn again in a restored copy is gone; what is on its way is not', () => {
  const { over, pass, learnt, words } = twoSets()
  expect(words()).toEqual([])
  over.does('ana', bring('a', 'one'))
  pass()
  over.does('system', settle('a', 'withdrawn'))
  expect(pass()).toEqual(['gone'])
  expect(learnt()).not.toHaveProperty('carried')
})

it('[SU10] Whoever loses their place takes it back by that', () => {
  const { source, over, pass, learnt } = twoSets()
  over.does('ana', bring('a', 'one'))
  pass()
  source.remove('ben')
  expect(pass()).toEqual(['withdrawn', 'gone'])
  expect(learnt()).not.toHaveProperty('carried')
})

it('[SU10] An announcement is told with a full week, called off, and what was exported is said', () => {
  const { source, over, pass, learnt } = twoSets()
  over.does('ana', bring('a', 'one'))
  pass()
  for (const [name, from] of [
    ['b', 'two'],
    ['d', 'three'],
  ] as const) {
    over.does('ana', bring(name, from))
    over.does('system', settle(name, 'shown'))
    over.does('ana', sort(name))
  }
  over.does('ana', sort('a'))
  over.does('fay', { type: 'theme.announce', theme })
  expect(pass()).toEqual(['announced', 'told'])
  expect(learnt()?.carried?.until).toBe(source.now + EXPORT_NOTICE_MS)
  over.does('fay', { type: 'theme.callOff', theme })
  expect(pass()).toEqual(['calledOff'])
  over.does('fay', { type: 'theme.announce', theme })
  pass()
  for (const name of ['b', 'd']) over.does('system', settle(name, 'told', over.now + EXPORT_NOTICE_MS))
  for (const room of [source, over]) room.wait(EXPORT_NOTICE_MS + EXPORT_MARGIN_MS)
  over.does('fay', { type: 'theme.export', theme })
  expect(pass()).toEqual(['exported'])
  expect(learnt()?.carried?.exportedAt).toBe(source.now)
})

/** As `twoSets`, Ana's in a theme of three or four sets whose export was announced and may be made by now. */
function openToExport(more: readonly string[] = []) {
  const all = twoSets()
  const { source, over, pass } = all
  over.does('ana', bring('a', 'one'))
  pass()
  const others = ['two', 'three', ...more]
  for (const from of others) {
    over.does('ana', bring(`c-${from}`, from))
    over.does('system', settle(`c-${from}`, 'shown'))
    over.does('ana', sort(`c-${from}`))
  }
  over.does('ana', sort('a'))
  over.does('fay', { type: 'theme.announce', theme })
  pass()
  for (const from of others) over.does('system', settle(`c-${from}`, 'told', over.now + EXPORT_NOTICE_MS))
  for (const room of [source, over]) room.wait(EXPORT_NOTICE_MS + EXPORT_MARGIN_MS)
  return all
}

it('[SU5] [SU8] Taken back while the export may be made, it is left out; with too few sets left that is called off', () => {
  const four = openToExport(['four'])
  four.source.does('ben', {
    type: 'learning.answer',
    learning: four.learning,
    seen: four.text.id,
    release: false,
  })
  expect(four.learnt()?.carried?.leaving).toBe(true)
  expect(four.pass()).toEqual(['withdrawn', 'gone'])
  expect(four.learnt()).not.toHaveProperty('carried')
  four.over.does('fay', { type: 'theme.export', theme })
  expect(Object.keys(view(four.over).carried)).toEqual(['c-two', 'c-three', 'c-four'])

  const three = openToExport()
  three.source.does('ana', {
    type: 'learning.answer',
    learning: three.learning,
    seen: three.text.id,
    release: false,
  })
  expect(three.pass()).toEqual(['withdrawn', 'gone'])
  expect(view(three.over).themes[theme]).not.toHaveProperty('announcedAt')
  expect(three.over.refusal('fay', { type: 'theme.export', theme })).toBe('not-now')
})

it('[SU5] Taken back as it is being exported, it is exported: the supervision set has the last word', () => {
  const { source, over, learning, text, pass, words, learnt } = openToExport()
  source.does('ben', { type: 'learning.answer', learning, seen: text.id, release: false })
  const [said] = words()
  over.does('fay', { type: 'theme.export', theme })
  expect(over.refusal('system', said!.command)).toBe('already')
  expect(pass()).toEqual(['exported'])
  expect(learnt()?.carried).toMatchObject({ exportedAt: source.now })
  expect(learnt()?.carried).not.toHaveProperty('leaving')
})

it('[SU10] A set that is deleted takes back what it released; a deleted supervision set has nothing any more', () => {
  const { over, pass, words } = twoSets()
  over.does('ana', bring('a', 'one'))
  pass()
  expect(words('source').map(({ command }) => command)).toEqual([settle('a', 'withdrawn')])
  expect(words('supervision').map(({ command }) => command)).toMatchObject([{ is: 'gone' }])
})
