import type { MemberId, PhaseId } from '../ids.ts'
import type { PhaseKind } from '../phases/index.ts'
import type { AgendaItem } from '../session/agenda.ts'
import { templates } from '../templates/index.ts'

/** For tests: minutes in ms. */
export const minutes = (count: number) => count * 60_000

/** For tests: one item, by default named like its kind. */
export function item(kind: PhaseKind, length: number, more: Partial<AgendaItem> = {}): AgendaItem {
  return { id: kind as string as PhaseId, kind, ms: minutes(length), ...more }
}

/** For tests: six items of a round; ids are the kind and the round's number. */
export function round(number: number, presenter?: string): AgendaItem[] {
  const lengths = { presentation: 6, clarifying: 4, silence: 1, openQuestions: 16, actionCommitment: 5 }
  return (Object.entries({ ...lengths, appreciation: 2 }) as [PhaseKind, number][]).map(([kind, length]) =>
    item(kind, length, {
      id: `${kind}${number}` as PhaseId,
      round: number,
      ...(presenter === undefined ? {} : { presenter: presenter as MemberId }),
    }),
  )
}

/** For tests: the template with one presenter; each item is named like its kind. */
export function onePresenter(presenter?: string): AgendaItem[] {
  const template = templates.find((t) => t.id === 'onePresenter60')
  if (template === undefined) throw new Error('no such template')
  return template.items.map((i) =>
    item(i.kind, i.minutes, {
      ...(i.round === undefined ? {} : { round: i.round }),
      ...(i.round === undefined || presenter === undefined ? {} : { presenter: presenter as MemberId }),
    }),
  )
}
