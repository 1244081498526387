import { canPresent } from '../people/canPresent.ts'
import { isRejection, reject } from '../rejection.ts'
import { agendaFault } from '../session/agenda.ts'
import { type Outcome, ofSet } from '../world.ts'
import { plainAddress } from './addresses.ts'
import type { SetCommand } from './commands.ts'
import { edited, spokenOf } from './contract/decide.ts'
import { planDates } from './programme/planDates.ts'
import type { Member, SetSettings, SetState } from './set.ts'

type SettingsCommand = Extract<SetCommand, { type: 'set.create' | 'set.edit' | 'set.agenda' }>
export type NewMember = Extract<SetCommand, { type: 'member.add' }>['member']

/** What a set begins with. */
const defaults: SetSettings = {
  call: 'livekit',
  airtimeInReflection: true,
  labelsToFacilitator: false,
  strictQuestions: false,
}

/** A place in the set as it stands before its link was opened. */
export function invited(member: NewMember): Member {
  return { ...member, link: { ...member.link, revoked: false }, status: 'invited', wayBack: false }
}

/** SPEC M1, M11: making a set, its name, its settings, the agenda its sessions start from. */
export function decideSettings(set: SetState | null, command: SettingsCommand, now: number): Outcome {
  switch (command.type) {
    case 'set.create': {
      if (set !== null) return reject('already')
      const ids = new Set(command.members.map((m) => m.id))
      const founder = command.members.find((m) => m.id === command.facilitator)
      if (ids.size !== command.members.length) return reject('invalid', 'members')
      if (founder?.role !== 'facilitator') return reject('invalid', 'facilitator')
      if (command.members.some((m) => m.key.macEpoch !== 1 || !m.wraps.some((w) => w.epoch === 1))) {
        return reject('old-key')
      }
      const addresses = command.members.flatMap(({ email }) =>
        email === undefined ? [] : [plainAddress(email)],
      )
      if (new Set(addresses).size !== addresses.length) return reject('same-address')
      const members = Object.fromEntries(command.members.map((m) => [m.id, invited(m)]))
      const fault = agendaFault(command.agenda, (presenter) => canPresent(members, presenter))
      if (fault !== undefined) return fault
      const sessions = planDates(command.sessions ?? [], [], command.agenda, now)
      if (isRejection(sessions)) return sessions
      return ofSet(
        {
          type: 'setCreated',
          set: command.set,
          name: command.name,
          purpose: command.purpose ?? null,
          language: command.language,
          facilitator: command.facilitator,
          template: command.template,
          agenda: command.agenda,
          settings: { ...defaults, ...command.settings },
        },
        ...command.members.map((m) => ({ type: 'memberAdded' as const, member: invited(m) })),
        ...sessions,
      )
    }
    case 'set.edit': {
      if (set === null) return reject('unknown', 'set')
      const { name, purpose, settings } = command
      const given = [name, purpose, command.language, settings]
      if (given.every((one) => one === undefined)) return reject('invalid')
      const language = command.language === set.language ? undefined : command.language
      const events = [
        ...edited(set, {
          ...(name === undefined ? {} : { name }),
          ...(purpose === undefined ? {} : { purpose }),
          ...(language === undefined ? {} : { language }),
          ...(settings === undefined ? {} : { settings }),
        }),
        ...spokenOf(set, settings ?? {}, language),
      ]
      return events.length === 0 ? reject('already') : ofSet(...events)
    }
    case 'set.agenda': {
      if (set === null) return reject('unknown', 'set')
      const fault = agendaFault(command.agenda, (presenter) => canPresent(set.members, presenter))
      if (fault !== undefined) return fault
      return ofSet({ type: 'agendaChosen', template: command.template, agenda: command.agenda })
    }
  }
}
