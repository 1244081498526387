import { type AgendaItem, type MemberId, type OwnTemplate, type PhaseId, randomId } from '@setroom/shared'
import { useView } from '../../connection/index.ts'
import { useOpenedAll } from '../../sealing/useOpenedAll.ts'

/** One of the set's own templates, its name opened; without one where this browser cannot open it. */
export type NamedTemplate = OwnTemplate & { plain: string | undefined }

/** The set's own templates, by their names. */
export function useOwnTemplates(): readonly NamedTemplate[] {
  const all = useView(({ common }) => Object.values<OwnTemplate>(common.templates))
  const readings = useOpenedAll(
    all.map(({ name, by }) => ({ text: name, place: { purpose: 'template.name' as const, author: by } })),
  )
  return all
    .map((template, i) => ({ ...template, plain: readings[i]?.plain }))
    .sort((a, b) => (a.plain ?? '').localeCompare(b.plain ?? ''))
}

/** An agenda with ids of its own, and without presenters who have no place (`mayPresent`) any more. */
export function freshAgenda(agenda: readonly AgendaItem[], mayPresent: ReadonlySet<MemberId>): AgendaItem[] {
  return agenda.map((item) => {
    const { presenter, ...rest } = item
    const id = randomId<PhaseId>(crypto)
    return presenter === undefined || !mayPresent.has(presenter)
      ? { ...rest, id }
      : { ...rest, presenter, id }
  })
}
