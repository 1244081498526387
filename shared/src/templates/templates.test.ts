import { expect, it } from 'vitest'
import type { PhaseId } from '../ids.ts'
import type { PhaseKind } from '../phases/index.ts'
import { phaseOf } from '../phases/index.ts'
import { agendaSchema } from '../set/agendaSchema.ts'
import { agendaFrom, type Template, templates } from './index.ts'

const of = (id: string) => templates.find((t) => t.id === id) as Template
const told = ({ items }: Template) =>
  items.map((i) => `${i.kind} ${i.minutes}${i.round ? ` r${i.round}` : ''}`)

// From PRODUCT.md, Templates.
it('One presenter, 60 min', () => {
  expect(told(of('onePresenter60'))).toEqual([
    ...['checkIn 4', 'reportBack 10'],
    ...['presentation 7 r1', 'clarifying 4 r1', 'silence 1 r1', 'openQuestions 18 r1'],
    ...['actionCommitment 6 r1', 'appreciation 3 r1'],
    ...['processReflection 5', 'close 2'],
  ])
})

it('Set meeting, three presenters, 2.5 h', () => {
  const round = (n: number) => [
    ...[`presentation 6 r${n}`, `clarifying 4 r${n}`, `silence 1 r${n}`, `openQuestions 16 r${n}`],
    ...[`actionCommitment 5 r${n}`, `appreciation 2 r${n}`],
  ]
  expect(told(of('threePresenters150'))).toEqual([
    ...['checkIn 5', 'reportBack 12', 'bids 3', ...round(1), 'break 8', ...round(2), 'break 8', ...round(3)],
    ...['processReflection 9', 'close 3'],
  ])
})

it.each([
  ['onePresenter60', 60],
  ['threePresenters150', 150],
  ['coached60', 60],
  ['firstMeeting90', 90],
  ['lastMeeting120', 120],
  ['peerTrio90', 90],
  ['workshop120', 120],
  ['supervision60', 60],
])('%s takes %i minutes', (id, minutes) => {
  expect(of(id).items.reduce((sum, i) => sum + i.minutes, 0)).toBe(minutes)
})

// From PRODUCT.md: what people commit to comes back at the start of the next session.
it.each(templates)(
  '$id asks what became of commitments, unless nobody can have made one',
  ({ id, items }) => {
    const kinds = items.map(({ kind }) => kind)
    if (!kinds.includes('reportBack')) expect(id).toBe('firstMeeting90')
    else expect(kinds.slice(0, 2)).toEqual(['checkIn', 'reportBack'])
  },
)

it.each(templates)(
  '$id makes an agenda that a set accepts, ids its own, rounds where they belong',
  (template) => {
    let made = 0
    const agenda = agendaFrom(template, () => `p${++made}` as PhaseId)
    expect(agendaSchema.safeParse(agenda).success).toBe(true)
    expect(new Set(agenda.map((i) => i.id)).size).toBe(template.items.length)
    expect(agenda.map((i) => i.ms)).toEqual(template.items.map((i) => i.minutes * 60_000))
    const inRound = (kind: PhaseKind) => phaseOf(kind).inRound
    for (const item of agenda)
      expect([item.kind, item.round !== undefined]).toEqual([item.kind, inRound(item.kind)])
  },
)
