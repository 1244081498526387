import type { PhaseId } from '../ids.ts'
import type { PhaseKind } from '../phases/index.ts'
import type { AgendaItem } from '../session/agenda.ts'

/** An agenda as data, in minutes; rounds are numbered from 1. */
export type TemplateItem = {
  kind: PhaseKind
  minutes: number
  round?: number
  /** Anyone questions anyone, and speaks only to answer (SPEC X). */
  coached?: true
  /** The quiet after an answer, s: the shorter a round, the shorter. */
  hold?: number
}
export type Template = { id: string; items: readonly TemplateItem[] }

const round = (
  n: number,
  minutes: Readonly<Record<'p' | 'c' | 's' | 'o' | 'a' | 'v' | 'hold', number>>,
): TemplateItem[] => [
  { kind: 'presentation', minutes: minutes.p, round: n },
  { kind: 'clarifying', minutes: minutes.c, round: n },
  { kind: 'silence', minutes: minutes.s, round: n },
  { kind: 'openQuestions', minutes: minutes.o, round: n, hold: minutes.hold },
  { kind: 'actionCommitment', minutes: minutes.a, round: n },
  { kind: 'appreciation', minutes: minutes.v, round: n },
]

const short = { p: 6, c: 4, s: 1, o: 16, a: 5, v: 2, hold: 5 }

/** The presets of PRODUCT.md; schools differ, so they are a start and not a standard. */
export const templates: readonly Template[] = [
  {
    id: 'onePresenter60',
    items: [
      { kind: 'checkIn', minutes: 4 },
      { kind: 'reportBack', minutes: 10 },
      ...round(1, { p: 7, c: 4, s: 1, o: 18, a: 6, v: 3, hold: 6 }),
      { kind: 'processReflection', minutes: 5 },
      { kind: 'close', minutes: 2 },
    ],
  },
  {
    id: 'threePresenters150',
    items: [
      { kind: 'checkIn', minutes: 5 },
      { kind: 'reportBack', minutes: 12 },
      { kind: 'bids', minutes: 3 },
      ...round(1, short),
      { kind: 'break', minutes: 8 },
      ...round(2, short),
      { kind: 'break', minutes: 8 },
      ...round(3, short),
      { kind: 'processReflection', minutes: 9 },
      { kind: 'close', minutes: 3 },
    ],
  },
  {
    // No clarifying apart and no offers: from the first word on there are questions and answers.
    id: 'coached60',
    items: [
      { kind: 'checkIn', minutes: 4 },
      { kind: 'reportBack', minutes: 8 },
      { kind: 'presentation', minutes: 4, round: 1 },
      { kind: 'openQuestions', minutes: 30, round: 1, coached: true, hold: 4 },
      { kind: 'actionCommitment', minutes: 6, round: 1 },
      { kind: 'processReflection', minutes: 6 },
      { kind: 'close', minutes: 2 },
    ],
  },
  {
    // Purpose and ground rules first; nobody presents before the set has agreed what stays in the room.
    id: 'firstMeeting90',
    items: [
      { kind: 'checkIn', minutes: 12 },
      { kind: 'contract', minutes: 40 },
      { kind: 'break', minutes: 8 },
      { kind: 'learningGoals', minutes: 15 },
      { kind: 'processReflection', minutes: 9 },
      { kind: 'close', minutes: 6 },
    ],
  },
  {
    // What became of everything, learning goals too, how it was, whether and how to go on; who goes on agrees anew.
    id: 'lastMeeting120',
    items: [
      { kind: 'checkIn', minutes: 8 },
      { kind: 'reportBack', minutes: 30 },
      { kind: 'processReflection', minutes: 25 },
      { kind: 'break', minutes: 8 },
      { kind: 'continue', minutes: 15 },
      { kind: 'contract', minutes: 25 },
      { kind: 'close', minutes: 9 },
    ],
  },
  {
    // Three people, each presents; facts come up among the questions, for there is no time apart for them.
    id: 'peerTrio90',
    items: [
      { kind: 'checkIn', minutes: 4 },
      { kind: 'reportBack', minutes: 5 },
      ...[1, 2, 3].flatMap((n): TemplateItem[] => [
        { kind: 'presentation', minutes: 5, round: n },
        { kind: 'silence', minutes: 1, round: n },
        { kind: 'openQuestions', minutes: 13, round: n, hold: 5 },
        { kind: 'actionCommitment', minutes: 4, round: n },
        { kind: 'appreciation', minutes: 2, round: n },
      ]),
      { kind: 'processReflection', minutes: 4 },
      { kind: 'close', minutes: 2 },
    ],
  },
  {
    // One problem, looked at from every side, and then something to try.
    id: 'workshop120',
    items: [
      { kind: 'checkIn', minutes: 5 },
      { kind: 'reportBack', minutes: 8 },
      { kind: 'presentation', minutes: 7, round: 1 },
      { kind: 'clarifying', minutes: 6, round: 1 },
      { kind: 'thinkingHats', minutes: 30, round: 1 },
      { kind: 'break', minutes: 8 },
      { kind: 'designSteps', minutes: 36, round: 1 },
      { kind: 'actionCommitment', minutes: 8, round: 1 },
      { kind: 'appreciation', minutes: 3, round: 1 },
      { kind: 'processReflection', minutes: 6 },
      { kind: 'close', minutes: 3 },
    ],
  },
  {
    // Facilitators work on one of their own issues; then one of them says what others could learn from it.
    id: 'supervision60',
    items: [
      { kind: 'checkIn', minutes: 4 },
      { kind: 'reportBack', minutes: 6 },
      { kind: 'presentation', minutes: 6, round: 1 },
      { kind: 'clarifying', minutes: 4, round: 1 },
      { kind: 'silence', minutes: 1, round: 1 },
      { kind: 'openQuestions', minutes: 16, round: 1, hold: 6 },
      { kind: 'actionCommitment', minutes: 4, round: 1 },
      { kind: 'knowledgeSharing', minutes: 11 },
      { kind: 'processReflection', minutes: 5 },
      { kind: 'close', minutes: 3 },
    ],
  },
]

/** A template's agenda with ids of its own. `newId` makes one. */
export function agendaFrom(template: Template, newId: () => PhaseId): AgendaItem[] {
  return template.items.map(({ kind, minutes, round, coached, hold }) => ({
    id: newId(),
    kind,
    ms: minutes * 60_000,
    ...(round === undefined ? {} : { round }),
    ...(coached === undefined ? {} : { style: 'coached' as const }),
    ...(hold === undefined ? {} : { holdMs: hold * 1_000 }),
  }))
}
