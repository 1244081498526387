import {
  type AgendaItem,
  type PhaseId,
  type QuestionId,
  type QuestionLabel,
  questionLabels,
} from '@setroom/shared'
import { afterEach, expect, it } from 'vitest'
import { anyId } from '../support/newSet.ts'
import { type Meeting, meet, presentedBy } from '../support/rooms/meeting.ts'
import type { Person } from '../support/rooms/person.ts'

let meeting: Meeting
afterEach(() => meeting.end())

const round = anyId<PhaseId>()
const reflection = anyId<PhaseId>()

/** Fay leads, Ana presents, Ben and Cem ask. */
async function begin(labelsToFacilitator: boolean) {
  meeting = await meet()
  const people = await meeting.gather('Fay', 'Ana', 'Ben', 'Cem')
  const [fay, ana, ben, cem] = people as [Person, Person, Person, Person]
  await fay.must({ type: 'set.edit', settings: { labelsToFacilitator } })
  const agenda: AgendaItem[] = presentedBy(
    [
      { id: round, kind: 'openQuestions', ms: 600_000, round: 1 },
      { id: reflection, kind: 'processReflection', ms: 600_000 },
    ],
    ana.member,
  )
  await fay.must({ type: 'agenda.edit', agenda })
  await fay.must({ type: 'session.start' })
  await ben.until('the round has begun', ({ common }) => common?.course.current === round)
  return { fay, ana, ben, cem }
}

type Said = { by: Person; question: QuestionId; label: string; share: string }

async function sealLabel(by: Person, label: QuestionLabel) {
  const plain = label === 'open' ? 'open' : 'not'
  return { label: await by.seal('question.label', label), share: await by.seal('question.share', plain) }
}

/** Somebody asks in writing, and makes room for the next. */
async function ask(by: Person, ana: Person, label: QuestionLabel): Promise<Said> {
  const sealed = await sealLabel(by, label)
  const before = Object.keys(by.own().labels)
  const text = await by.seal('question', 'What would change?')
  expect(await by.move({ kind: 'openQuestions', move: { type: 'question.ask', text, ...sealed } })).toEqual({
    ok: true,
  })
  await by.until('one more', ({ own }) => Object.keys(own.labels).length > before.length)
  const question = Object.keys(by.own().labels).find((id) => !before.includes(id)) as QuestionId
  await ana.until('the question', ({ common }) => JSON.stringify(common?.phases).includes(question))
  await ana.move({ kind: 'openQuestions', move: { type: 'question.next' } })
  return { by, question, label: sealed.label.ct, share: sealed.share.ct }
}

const heard = (person: Person) => JSON.stringify(person.heard)

it('[Q7] [Q11] a label reaches no browser but its asker’s; the set gets the share, when the round is left', async () => {
  const { fay, ana, ben, cem } = await begin(false)
  const said: Said[] = []
  for (const [by, label] of [
    [ben, 'open'],
    [cem, 'advice'],
    [ben, 'leading'],
    [cem, 'open'],
  ] as const)
    said.push(await ask(by, ana, label))
  // One is corrected: what counts is what it was corrected to, and nobody is told that it was.
  const versions = () => [fay, ana, ben].map((one) => one.whole().versions.common)
  await Promise.all([fay, ana, ben, cem].map((one) => one.sync()))
  const before = versions()
  const again = await sealLabel(cem, 'closed')
  const { question } = said[3]!
  await cem.move({ kind: 'openQuestions', move: { type: 'question.label', question, ...again } })
  await cem.until('corrected', ({ own }) => own.labels[question]?.text.id === again.label.id)
  await Promise.all([fay, ana, ben].map((one) => one.sync()))
  expect(versions()).toEqual(before)
  const old = said[3]!.share
  said[3] = { by: cem, question, label: again.label.ct, share: again.share.ct }
  for (const one of [fay, ana, ben, cem]) {
    for (const { share } of said) expect(heard(one)).not.toContain(share)
    for (const { by, label } of said)
      if (by === one) expect(heard(one)).toContain(label)
      else expect(heard(one)).not.toContain(label)
  }

  await fay.must({ type: 'session.advance', from: round })
  for (const one of [fay, ana, ben, cem]) {
    await one.until('told', ({ common }) => JSON.stringify(common?.phases[round]).includes('told'))
    const phase = one.common().phases[round]
    const told = phase?.kind === 'openQuestions' ? (phase.data.told ?? []) : []
    expect(told.map((text) => ('ct' in text ? text.ct : '')).sort()).toEqual(
      said.map(({ share }) => share).sort(),
    )
    expect(told.map(({ id }) => id)).toEqual(told.map(({ id }) => id).sort())
    // Nothing else in the view has them, so nothing ties one to its question.
    const rest = JSON.stringify({ ...one.common().phases[round]?.data, told: [] })
    for (const { share } of said) expect(rest).not.toContain(share)
    expect(heard(one)).not.toContain(old)
    expect(one.wrong).toEqual([])
  }
  expect(meeting.server.faults).toEqual([])
})

it('[Q7] [CT7] what is agreed in the middle of a session opens no label that was given before', async () => {
  const { fay, ana, ben, cem } = await begin(false)
  const affirm = async () => {
    for (const one of [fay, ana, ben, cem]) {
      await one.sync()
      await one.must({ type: 'contract.affirm', revision: one.common().contract.revision })
    }
  }
  await affirm()
  const before = await ask(ben, ana, 'advice')
  await fay.must({ type: 'set.edit', settings: { labelsToFacilitator: true } })
  const waiting = await ask(cem, ana, 'leading')
  await affirm()
  await fay.until('agreed', ({ common }) => common?.set.settings.labelsToFacilitator === true)
  const since = await ask(ben, ana, 'closed')
  await fay.until('the label', ({ own }) => own.labels[since.question] !== undefined)
  // Nor does a whole view that is sent anew, or one by a server that has been started anew, have them.
  await fay.sync()
  expect(Object.keys(fay.own().labels)).toEqual([since.question])
  expect(heard(fay)).toContain(since.label)
  await meeting.restart('kill')
  const again = await meeting.enter('Fay')
  expect(Object.keys(again.own().labels)).toEqual([since.question])
  for (const one of [fay, again])
    for (const { label } of [before, waiting]) expect(heard(one)).not.toContain(label)
})

it('[Q7] a note by whoever leads and the asker’s own stand beside each other, and neither is told of the other', async () => {
  const { fay, ana, ben } = await begin(false)
  const open = { kind: 'openQuestions' as const }
  const label = async (by: Person, question: QuestionId, what: QuestionLabel) => {
    const sealed = await sealLabel(by, what)
    const move = { type: 'question.label' as const, question, ...sealed }
    expect(await by.move({ ...open, move })).toEqual({ ok: true })
    await by.until('labelled', ({ own }) => own.labels[question]?.text.id === sealed.label.id)
    return sealed.label
  }
  await ben.move({ ...open, move: { type: 'question.raise', followUp: false } })
  await ben.until('their turn', ({ common }) => JSON.stringify(common?.phases).includes('"turn":{'))
  const phase = ben.common().phases[round]
  const question = phase?.kind === 'openQuestions' ? phase.data.turn!.question : anyId<QuestionId>()
  await ben.move({ ...open, move: { type: 'question.asked' } })
  await ana.sync()
  const bens = await label(ben, question, 'open')
  const fays = await label(fay, question, 'advice')
  await Promise.all([ben, fay].map((one) => one.sync()))
  expect(ben.own().labels[question]?.text.id).toBe(bens.id)
  expect(fay.own().labels[question]?.text.id).toBe(fays.id)
  expect(heard(ben)).not.toContain(fays.ct)
  expect(heard(fay)).not.toContain(bens.ct)
})

it('[Q7] where the set chose so they reach whoever leads, and go with the controls', async () => {
  const { fay, ana, ben, cem } = await begin(true)
  const said = await ask(ben, ana, questionLabels[1]!)
  await fay.until('the label', ({ own }) => own.labels[said.question] !== undefined)
  for (const one of [ana, cem]) expect(heard(one)).not.toContain(said.label)
  await fay.must({ type: 'seat.handOver', member: cem.member })
  await cem.until('the label', ({ own }) => own.labels[said.question] !== undefined)
  await fay.until('no label', ({ own }) => own.labels[said.question] === undefined)
  expect(heard(ana)).not.toContain(said.label)
})
