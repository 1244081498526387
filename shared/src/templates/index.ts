import type { PhaseId } from '../ids.ts'
import type { PhaseKind } from '../phases/index.ts'
import type { AgendaItem } from '../session/agenda.ts'

/** An agenda as data, in minutes; rounds are numbered from 1. */
export type TemplateItem = { kind: PhaseKind; minutes: number; round?: number }
export type Template = { id: string; items: readonly TemplateItem[] }

const round = (
  n: number,
  minutes: Readonly<Record<'p' | 'c' | 's' | 'o' | 'a' | 'v', number>>,
): TemplateItem[] => [
  { kind: 'presentation', minutes: minutes.p, round: n },
  { kind: 'clarifying', minutes: minutes.c, round: n },
  { kind: 'silence', minutes: minutes.s, round: n },
  { kind: 'openQuestions', minutes: minutes.o, round: n },
  { kind: 'actionCommitment', minutes: minutes.a, round: n },
  { kind: 'appreciation', minutes: minutes.v, round: n },
]

const short = { p: 6, c: 4, s: 1, o: 16, a: 5, v: 2 }

/** The presets of PRODUCT.md; schools differ, so they are a start and not a standard. */
export const templates: readonly Template[] = [
  {
    id: 'onePresenter60',
    items: [
      { kind: 'checkIn', minutes: 4 },
      { kind: 'reportBack', minutes: 10 },
      ...round(1, { p: 7, c: 4, s: 1, o: 18, a: 6, v: 3 }),
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
]

/** A template's agenda with ids of its own. `newId` makes one. */
export function agendaFrom(template: Template, newId: () => PhaseId): AgendaItem[] {
  return template.items.map(({ kind, minutes, round }) => ({
    id: newId(),
    kind,
    ms: minutes * 60_000,
    ...(round === undefined ? {} : { round }),
  }))
}
