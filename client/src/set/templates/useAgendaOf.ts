import { type AgendaItem, agendaFrom, type PhaseId, randomId, templates } from '@setroom/shared'
import { useSetMembers } from '../programme/useSetMembers.ts'
import { freshAgenda, useOwnTemplates } from './ownTemplates.ts'

/** Makes an agenda of a template, a preset or one of the set's own; undefined for an id that is neither. */
export function useAgendaOf(): (template: string) => AgendaItem[] | undefined {
  const own = useOwnTemplates()
  const members = useSetMembers()
  return (id) => {
    const preset = templates.find((one) => one.id === id)
    if (preset !== undefined) return agendaFrom(preset, () => randomId<PhaseId>(crypto))
    const template = own.find((one) => one.id === id)
    return template && freshAgenda(template.agenda, new Set(members.map((member) => member.id)))
  }
}
