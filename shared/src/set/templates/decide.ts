import { canPresent } from '../../people/canPresent.ts'
import { reject } from '../../rejection.ts'
import { agendaFault } from '../../session/agenda.ts'
import { type Judged, type Outcome, ofSet } from '../../world.ts'
import type { SetCommand } from '../commands.ts'
import type { SetState } from '../set.ts'

type TemplateCommand = Extract<SetCommand, { type: `template.${string}` }>

/** More than these nobody would find their way in. */
const MOST = 24

/** SPEC G5: agendas of the set's own. */
export function decideTemplate(set: SetState, command: TemplateCommand, { actor, now }: Judged): Outcome {
  if (actor === 'system') return reject('not-allowed')
  const before = set.templates?.[command.template]
  switch (command.type) {
    case 'template.save': {
      const { template, name, agenda } = command
      if (before === undefined && Object.keys(set.templates ?? {}).length >= MOST) return reject('too-many')
      const fault = agendaFault(agenda, (presenter) => canPresent(set.members, presenter))
      if (fault !== undefined) return fault
      return ofSet(
        { type: 'templateSaved', template: { id: template, name, by: actor, at: now, agenda } },
        // The usual agenda follows the template that it was taken from.
        ...(set.template === template ? [{ type: 'agendaChosen' as const, template, agenda }] : []),
      )
    }
    case 'template.drop':
      if (before === undefined) return reject('unknown')
      return ofSet({ type: 'templateDropped', template: command.template })
  }
}
