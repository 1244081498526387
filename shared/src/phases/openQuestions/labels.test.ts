import { expect, it } from 'vitest'
import type { QuestionId } from '../../ids.ts'
import { diff } from '../../patch.ts'
import type { Sealed } from '../../sealing/index.ts'
import { contractOf } from '../../set/contract/decide.ts'
import { sealed as sealedText } from '../../test/dummies.ts'
import { aSession, person, type TestRoom } from '../../test/TestRoom.ts'
import { createCommonView, createOwnView, createVisitorsView, type OwnView } from '../../views/index.ts'
import type { OpenQuestionsMove } from './moves.ts'

const asks = (room: TestRoom, move: OpenQuestionsMove) => room.move('openQuestions', move)
const data = (room: TestRoom) => room.data('openQuestions')
const next: OpenQuestionsMove = { type: 'question.next' }

/** ana presents; fay holds the controls; ben, cem and dee ask. */
const round = () => aSession('openQuestions', 4)

let texts = 0
/** Each to be told from the others. */
const sealed = () => sealedText(1, `TEXT${texts++}-${'c'.repeat(30)}`)

type Asked = { question: QuestionId; label: Sealed; share: Sealed }

/** Asks in writing, and makes room for the next. */
function ask(room: TestRoom, name: string, epoch = 1): Asked {
  const [label, share] = [sealed(), { ...sealed(), epoch }]
  room
    .wait(1_000)
    .does(
      name,
      asks(room, { type: 'question.ask', text: { ...sealed(), epoch }, label: { ...label, epoch }, share }),
    )
  const question = data(room).turn?.question as QuestionId
  room.does('ana', asks(room, next))
  return { question, label, share }
}

/** Asks aloud; the label is yet to come. */
function askAloud(room: TestRoom, name: string): QuestionId {
  room.wait(1_000).does(name, asks(room, { type: 'question.raise', followUp: false }))
  const question = data(room).turn?.question as QuestionId
  room.does(name, asks(room, { type: 'question.asked' }))
  room.does('ana', asks(room, next))
  return question
}

const common = (room: TestRoom) => createCommonView()(room.set, room.world.session)
const shown = (room: TestRoom) =>
  Object.values(common(room).phases).flatMap(({ kind, data }) => (kind === 'openQuestions' ? [data] : []))[0]
const told = (room: TestRoom) => shown(room)?.told ?? []
const labels = (room: TestRoom, name: string) => createOwnView()(room.world, person(name))?.labels ?? {}
const cts = (asked: readonly Asked[]) => asked.map(({ share }) => share.ct).sort()
const toldCts = (room: TestRoom) =>
  told(room)
    .map((text) => ('ct' in text ? text.ct : ''))
    .sort()

it("[Q7] A label is its asker's to give and stands; of a question asked aloud, whoever holds the controls notes one too", () => {
  const room = round()
  const question = askAloud(room, 'ben')
  const label = (text = sealed()): OpenQuestionsMove => ({ type: 'question.label', question, label: text })
  for (const name of ['cem', 'ana']) expect(room.refusal(name, asks(room, label()))).toBe('not-allowed')
  const [bens, fays, corrected, anew] = [sealed(), sealed(), sealed(), sealed()]
  const seen = (name: string) => labels(room, name)[question]?.text
  room.does('fay', asks(room, label(fays)))
  expect([seen('ben'), seen('fay')]).toEqual([fays, fays])
  room.does('ben', asks(room, label(bens)))
  expect([seen('ben'), seen('fay')]).toEqual([bens, fays])
  // Neither takes the place of the other, nor hears of it.
  room.does('fay', asks(room, label(anew)))
  expect([seen('ben'), seen('fay')]).toEqual([bens, anew])
  room.does('ben', asks(room, label(corrected)))
  expect([seen('ben'), seen('fay')]).toEqual([corrected, anew])
  expect(data(room).labels?.[question]).toEqual({
    own: { label: { asker: 'ben', by: 'ben', text: corrected } },
    noted: { label: { asker: 'ben', by: 'fay', text: anew } },
  })
  const { question: written } = ask(room, 'cem')
  const other: OpenQuestionsMove = { type: 'question.label', question: written, label: sealed() }
  expect(room.refusal('fay', asks(room, other))).toBe('not-allowed')
})

it('[Q7] It reaches its asker and whoever gave it; where the set chose so before, whoever leads', () => {
  const room = round()
  room.does('fay', { type: 'set.edit', settings: { labelsToFacilitator: true } })
  const seenByLead = ask(room, 'dee')
  room.does('fay', { type: 'set.edit', settings: { labelsToFacilitator: false } })
  const bens = ask(room, 'ben')
  const aloud = askAloud(room, 'cem')
  const note = sealed()
  room.does('fay', asks(room, { type: 'question.label', question: aloud, label: note }))
  const of = (name: string) => Object.keys(labels(room, name)).sort()
  expect(labels(room, 'ben')).toEqual({ [bens.question]: { asker: 'ben', by: 'ben', text: bens.label } })
  expect(labels(room, 'cem')).toEqual({ [aloud]: { asker: 'cem', by: 'fay', text: note } })
  expect(of('fay')).toEqual([aloud])
  expect(of('dee')).toEqual([seenByLead.question])
  expect(of('ana')).toEqual([])
  const all = JSON.stringify([common(room), createVisitorsView()(common(room))])
  for (const { ct } of [bens.label, bens.share, note]) expect(all).not.toContain(ct)

  room.does('fay', { type: 'set.edit', settings: { labelsToFacilitator: true } })
  expect(of('fay')).toEqual([seenByLead.question, aloud].sort())
  const since = ask(room, 'ben')
  const open = [seenByLead.question, since.question]
  expect(of('fay')).toEqual([...open, aloud].sort())
  // The right goes with the controls; whoever gave them away has but what they noted.
  room.does('fay', { type: 'seat.handOver', member: person('cem') })
  expect(of('cem')).toEqual([...open, aloud].sort())
  expect(of('fay')).toEqual([aloud])
  room.does('cem', { type: 'session.close' })
  expect(of('cem')).toEqual([aloud])
  expect(of('ana')).toEqual([])
  expect(of('ben')).toEqual([bens.question, since.question].sort())
})

it('[Q7] What was given before the agreement that opens labels stays closed to whoever leads; a guest’s, too', () => {
  const room = round().guest('gus')
  const given = (name: string) => ask(room, name).question
  const affirm = (...names: string[]) => {
    const { revision } = contractOf(room.set)
    for (const name of names) room.does(name, { type: 'contract.affirm', revision })
  }
  affirm('fay', 'ana', 'ben', 'cem')
  const before = given('ben')
  const aloud = askAloud(room, 'cem')
  room.does('fay', { type: 'set.edit', settings: { labelsToFacilitator: true } })
  const waiting = [given('gus'), given('cem')]
  affirm('fay', 'ana', 'ben', 'cem')
  expect(room.set.settings.labelsToFacilitator).toBe(false)
  affirm('dee')
  expect(room.set.settings.labelsToFacilitator).toBe(true)
  expect(labels(room, 'fay')).toEqual({})

  const since = [given('ben'), given('gus')]
  const correct = (name: string, question: QuestionId) =>
    room.does(name, asks(room, { type: 'question.label', question, label: sealed() }))
  correct('cem', aloud)
  expect(Object.keys(labels(room, 'fay')).sort()).toEqual([...since, aloud].sort())
  for (const question of [before, ...waiting]) expect(labels(room, 'fay')).not.toHaveProperty(question)
  // Closed again it is closed at once; what is given then stays closed, whatever is agreed after it.
  room.does('fay', { type: 'set.edit', settings: { labelsToFacilitator: false } })
  expect(labels(room, 'fay')).toEqual({})
  correct('ben', since[0]!)
  room.does('fay', { type: 'set.edit', settings: { labelsToFacilitator: true } })
  affirm('fay', 'ana', 'ben', 'cem', 'dee')
  expect(Object.keys(labels(room, 'fay')).sort()).toEqual([since[1]!, aloud].sort())
})

it('[Q7] Where whoever leads sees both, the asker’s own comes first; and a note, where that is closed to them', () => {
  const room = round()
  const label = (question: QuestionId, text: Sealed): OpenQuestionsMove => ({
    type: 'question.label',
    question,
    label: text,
  })
  const closed = askAloud(room, 'ben')
  room.does('ben', asks(room, label(closed, sealed())))
  room.does('fay', { type: 'set.edit', settings: { labelsToFacilitator: true } })
  const aloud = askAloud(room, 'cem')
  const [cems, fays, other] = [sealed(), sealed(), sealed()]
  room.does('cem', asks(room, label(aloud, cems)))
  room.does('fay', asks(room, label(aloud, fays)))
  room.does('fay', asks(room, label(closed, other)))
  expect(labels(room, 'fay')).toMatchObject({ [aloud]: { text: cems }, [closed]: { by: 'fay', text: other } })
})

it('[V2] [Q7] That a label was given or corrected changes nobody else’s view', () => {
  const room = round()
  const question = askAloud(room, 'ben')
  const [all, ben, cem] = [createCommonView(), createOwnView(), createOwnView()]
  const see = () => [
    all(room.set, room.session).phases,
    cem(room.world, person('cem')),
    ben(room.world, person('ben')),
  ]
  const [phases, others, own] = see()
  room.does('fay', asks(room, { type: 'question.label', question, label: sealed(), share: sealed() }))
  const [after, othersAfter, ownAfter] = see()
  for (const [id, phase] of Object.entries(phases ?? {}))
    expect((after as Record<string, unknown>)[id]).toBe(phase)
  expect(diff(others as OwnView, othersAfter as OwnView)).toBeUndefined()
  expect(diff(own as OwnView, ownAfter as OwnView)).toEqual({
    put: { labels: { [question]: (ownAfter as OwnView).labels[question] } },
  })
})

it('[Q11] What was open of a round is told when it is left, not while it is on, and in no order of asking', () => {
  const room = round()
  const all = ['ben', 'cem', 'ben', 'dee', 'cem'].map((name) => ask(room, name))
  expect(told(room)).toEqual([])
  room.advance()
  expect(toldCts(room)).toEqual(cts(all))
  const ids = told(room).map(({ id }) => id)
  expect(ids).toEqual([...ids].sort())
  expect(JSON.stringify(shown(room)?.ledger)).not.toMatch(/share|label/)
  expect(shown(room)).not.toHaveProperty('labels')
})

it('[Q11] A corrected label counts as it was corrected; declined questions and those without a share do not', () => {
  const room = round()
  const [first, ...rest] = ['ben', 'cem', 'dee', 'cem', 'dee', 'ben'].map((name) => ask(room, name))
  const [share, label] = [sealed(), sealed()]
  room.does('ben', asks(room, { type: 'question.label', question: first!.question, label, share }))
  // A browser of an earlier release says nothing of the share: what was said before does not hold any more.
  const last = rest.pop()!
  room.does('ben', asks(room, { type: 'question.label', question: last.question, label: sealed() }))
  const declined = rest.pop()!
  room.does('ana', asks(room, { type: 'question.decline', question: declined.question }))
  room.advance()
  expect(toldCts(room)).toEqual([share.ct, ...cts(rest)].sort())
})

it('[Q11] A question that was labelled by both counts once, as its asker says', () => {
  const room = round()
  const labelled = (name: string, question: QuestionId, share: Sealed) =>
    room.does(name, asks(room, { type: 'question.label', question, label: sealed(), share }))
  const [first, second] = [askAloud(room, 'ben'), askAloud(room, 'cem')]
  const [bens, fays, noted] = [sealed(), sealed(), sealed()]
  labelled('ben', first, bens)
  labelled('fay', first, fays)
  labelled('fay', second, noted)
  const rest = ['dee', 'ben'].map((name) => ask(room, name))
  room.advance()
  expect(toldCts(room)).toEqual([bens.ct, noted.ct, ...cts(rest)].sort())
})

it('[Q11] Fewer than four, or those of one asker, are not told', () => {
  const few = round()
  for (const name of ['ben', 'cem', 'dee']) ask(few, name)
  expect(told(few.advance())).toEqual([])
  const alone = round()
  for (let i = 0; i < 5; i++) ask(alone, 'ben')
  expect(told(alone.advance())).toEqual([])
  expect(told(alone.goTo('openQuestions'))).toEqual([])
})

it('[Q11] A round that is gone on with is not told anew: what is missing then would tell whose it was', () => {
  const room = round()
  const first = ['ben', 'cem', 'ben', 'dee'].map((name) => ask(room, name))
  room.advance().goTo('openQuestions')
  expect(toldCts(room)).toEqual(cts(first))
  for (const name of ['ben', 'cem', 'dee', 'ben']) ask(room, name)
  room.does('ana', asks(room, { type: 'question.decline', question: first[0]!.question }))
  room.advance()
  expect(toldCts(room)).toEqual(cts(first))
})

/** A pause, in which that is what is needed. */
function detour(room: TestRoom, need: 'break' | 'silence') {
  room.does('fay', { type: 'pause' })
  room.does('fay', { type: 'pause.need', need })
}

it('[Q11] A break or a silence does not leave a round: all of it is told when it is left', () => {
  for (const needs of [['silence'], ['break'], ['break', 'silence']] as const) {
    const room = round()
    const first = ['ben', 'cem', 'ben', 'dee'].map((name) => ask(room, name))
    for (const need of needs) detour(room, need)
    expect(room.on).not.toBe('openQuestions')
    expect(told(room)).toEqual([])
    room.goTo('openQuestions')
    const rest = ['cem', 'dee', 'cem'].map((name) => ask(room, name))
    expect(told(room)).toEqual([])
    room.advance()
    expect(toldCts(room)).toEqual(cts([...first, ...rest]))
  }
})

it('[Q11] One that is not come back to after a break is told when that is left, or the session closes', () => {
  for (const on of ['processReflection', undefined]) {
    const room = round()
    const all = ['ben', 'cem', 'ben', 'dee'].map((name) => ask(room, name))
    detour(room, 'break')
    expect(told(room)).toEqual([])
    if (on === undefined) room.does('fay', { type: 'session.close' })
    else room.goTo(on)
    expect(toldCts(room)).toEqual(cts(all))
  }
})

it('[Q11] Those that another key sealed count for themselves, as everybody sees which key it was', () => {
  const room = round()
  const before = ['ben', 'cem', 'ben', 'dee'].map((name) => ask(room, name))
  room.revoke('dee')
  for (const name of ['ben', 'cem']) ask(room, name, 2)
  room.advance()
  expect(toldCts(room)).toEqual(cts(before))
  const few = round()
  for (const name of ['ben', 'cem']) ask(few, name)
  few.revoke('dee')
  for (const name of ['ben', 'cem']) ask(few, name, 2)
  expect(told(few.advance())).toEqual([])
})

it('[Q9] A label noted while one asked aloud is not that of what is then written instead', () => {
  const room = round()
  room.does('ben', asks(room, { type: 'question.raise', followUp: false }))
  const question = data(room).turn?.question as QuestionId
  room.does('ben', asks(room, { type: 'question.label', question, label: sealed(), share: sealed() }))
  room.does('ben', asks(room, { type: 'question.ask', text: sealed() }))
  expect(data(room)).toMatchObject({ labels: {} })
})

it('[Q7] [Q9] What comes of a turn that is given up has no label', () => {
  const room = round()
  room.does('ben', asks(room, { type: 'question.raise', followUp: false }))
  const question = data(room).turn?.question as QuestionId
  room.does('ben', asks(room, { type: 'question.label', question, label: sealed(), share: sealed() }))
  room.does('ben', asks(room, { type: 'question.lower' }))
  expect(data(room)).toMatchObject({ ledger: {}, labels: {} })
})

it('[L2] Journals from before questions had shares still load', () => {
  const room = round()
  room.does('ben', asks(room, { type: 'question.ask', text: sealed(), label: sealed() }))
  const [label] = Object.values(data(room).labels ?? {})
  expect(label?.own).toBeDefined()
  expect(label?.own).not.toHaveProperty('share')
  expect(told(room.advance())).toEqual([])
})
