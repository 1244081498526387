import type { ClauseId, MemberId } from '../../ids.ts'
import { reject } from '../../rejection.ts'
import { currentItem } from '../../session/current.ts'
import type { SessionState } from '../../session/session.ts'
import { type Judged, type Outcome, ofSet } from '../../world.ts'
import type { SetCommand } from '../commands.ts'
import type { SetEvent } from '../events.ts'
import type { Language, SetSettings, SetState } from '../set.ts'
import { boundClauses, isBoundClause, isTemplateClause, JOINING, templateClauseIds } from './clauses.ts'
import type { ClauseChange } from './events.ts'
import { beginning } from './evolve.ts'
import type { Contract } from './state.ts'
import { inEffect, isAffirmed, settingsSaid, waitingOf } from './waiting.ts'

type ContractCommand = Extract<SetCommand, { type: `contract.${string}` }>
type Room = { set: SetState; session: SessionState | null }
type Edit = Omit<Extract<SetEvent, { type: 'setEdited' }>, 'type'>

/** Clauses that a set may add to the template's. */
const MOST_OWN = 24

// The one place where the template's names become ids.
const templateIds = templateClauseIds as readonly string[] as readonly ClauseId[]

/** A set's contract; where none has begun yet, the template as it is. */
export function contractOf({ contract, createdAt }: Pick<SetState, 'contract' | 'createdAt'>): Contract {
  return contract ?? beginning(templateIds, createdAt)
}

/** SPEC CT1–CT7: the ground rules of a set. */
export function decideContract(room: Room, command: ContractCommand, judged: Judged): Outcome {
  const { set } = room
  const { actor } = judged
  if (actor === 'system') return reject('not-allowed')
  const contract = contractOf(set)
  if (command.type === 'contract.affirm') return affirm(set, contract, command.revision, actor)
  if (!mayChange(room, judged)) return reject('not-allowed')
  if (command.type === 'contract.settle') {
    const changed = spokenOf(set, command.settings)
    if (changed.length === 0) return reject('already')
    return ofSet(...edited(set, { settings: command.settings }), ...changed)
  }
  const { clause: id, seen } = command
  if (isBoundClause(id)) return reject('invalid', 'bound')
  const clause = contract.clauses[id]
  if (seen !== (clause?.revision ?? 0)) return reject('stale')
  switch (command.type) {
    case 'contract.write': {
      const own = Object.keys(contract.clauses).filter((one) => !isTemplateClause(one as ClauseId))
      if (clause === undefined && own.length >= MOST_OWN) return reject('too-many')
      return ofSet(...amended(set, [{ id, text: command.text, by: actor, dropped: false }]))
    }
    case 'contract.keep':
      if (clause === undefined) return reject('unknown')
      if (clause.dropped) return ofSet(...amended(set, [{ id, dropped: false }]))
      // A clause of the set's own has no other words to go back to.
      if (clause.text === undefined || !isTemplateClause(id)) return reject('already')
      return ofSet(...amended(set, [{ id, text: null }]))
    case 'contract.drop':
      if (clause === undefined) return reject('unknown')
      if (clause.dropped) return reject('already')
      // SPEC CT7: without it somebody new joins with nobody's yes.
      return ofSet(
        ...amended(set, [{ id, dropped: true, ...(id === JOINING && isAffirmed(set) ? { waits: {} } : {}) }]),
      )
  }
}

/** SPEC CT2: the facilitator at any time; every member who is here while the set is at its contract. */
function mayChange({ session }: Room, { actor, roles }: Judged): boolean {
  if (roles.includes('facilitator')) return true
  if (actor === 'system' || session?.status !== 'running') return false
  return currentItem(session)?.kind === 'contract' && session.people[actor]?.present === true
}

/** SPEC CT4: somebody affirms what they saw, once a version. */
function affirm(set: SetState, contract: Contract, revision: number, member: MemberId): Outcome {
  if (revision !== contract.revision) return reject('stale')
  const { version } = contract
  if (contract.affirmed[member]?.version === version) return reject('already')
  return ofSet(...begun(set), { type: 'contractAffirmed', member, version })
}

const begun = (set: SetState): SetEvent[] =>
  set.contract === undefined ? [{ type: 'contractBegun', clauses: templateIds }] : []

/** SPEC CT3: changed clauses, in a new version if somebody has affirmed the present one. */
function amended(set: SetState, clauses: readonly ClauseChange[]): SetEvent[] {
  const { version, revision, affirmed } = contractOf(set)
  const agreed = Object.values(affirmed).some((one) => one.version === version)
  const next = agreed ? version + 1 : version
  return [...begun(set), { type: 'contractChanged', version: next, revision: revision + 1, clauses }]
}

/** SPEC CT7: what changes of a set at once: of settings, those that need not wait. */
export function edited(set: SetState, { settings = {}, ...rest }: Edit): SetEvent[] {
  const waits = waitingOf(set, settings)
  const now = Object.fromEntries(Object.entries(settings).filter(([key]) => !Object.hasOwn(waits, key)))
  const edit: Edit = { ...rest, ...(Object.keys(now).length === 0 ? {} : { settings: now }) }
  return Object.keys(edit).length === 0 ? [] : [{ type: 'setEdited', ...edit }]
}

/**
 * SPEC CT1, CT5, CT7: what a change of settings changes in the contract: the clauses that speak of what becomes another,
 * at once or when everybody has affirmed it; and with another `language` whatever is in the template's words.
 */
export function spokenOf(set: SetState, settings: Partial<SetSettings>, language?: Language): SetEvent[] {
  const [said, waits] = [settingsSaid(set), waitingOf(set, settings)]
  // In a call of Setroom's, airtime is measured; elsewhere it is not, as the clause about it says.
  const measured = settings.call === 'livekit' && set.settings.call === 'own'
  const clauses = Object.entries(boundClauses).flatMap(([name, key]): ClauseChange[] => {
    const id = name as ClauseId
    const waiting = Object.hasOwn(waits, key)
    // What is said already, and waits, may have to wait no longer.
    const again = settings[key] === said[key] && (waiting || said[key] === inEffect(set)[key])
    if (settings[key] !== undefined && !again)
      return [{ id, ...(waiting ? { waits: { [key]: settings[key] } } : {}) }]
    const before = set.contract?.clauses[id]?.waits
    return key === 'airtimeInReflection' && measured ? [{ id, ...(before ? { waits: before } : {}) }] : []
  })
  const known = new Set(clauses.map(({ id }) => id))
  const all =
    language === undefined ? clauses : [...clauses, ...translated(set).filter(({ id }) => !known.has(id))]
  return all.length === 0 ? [] : amended(set, all)
}

/** The clauses of the template's words; what waits in them goes on waiting. */
function translated(set: SetState): ClauseChange[] {
  return Object.entries(contractOf(set).clauses).flatMap(
    ([name, { text, dropped, waits }]): ClauseChange[] => {
      const id = name as ClauseId
      // Of the undertaking, only who signed it is the set's own.
      const own = !isTemplateClause(id) || (text !== undefined && name !== 'undertaking')
      if (own || (dropped && waits === undefined)) return []
      return [{ id, ...(waits && { waits }) }]
    },
  )
}
