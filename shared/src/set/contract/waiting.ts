import { membersIn } from '../../people/membersIn.ts'
import type { SetSettings, SetState } from '../set.ts'
import { KEEP_MONTHS, keepChoices } from '../settings.ts'
import type { Clause } from './state.ts'

/** What a setting can be, from what shows and keeps least to what does most; the other settings open nothing. */
const fromClosed = {
  call: ['livekit', 'own'],
  airtimeInReflection: [false, true],
  labelsToFacilitator: [false, true],
  keepMonths: keepChoices,
} as const satisfies { readonly [K in keyof SetSettings]?: readonly SetSettings[K][] }

/** The settings that are in effect, with what holds where nothing was chosen. */
export function inEffect({ settings }: Pick<SetState, 'settings'>): SetSettings {
  return { keepMonths: KEEP_MONTHS, ...settings }
}

/** What the contract says of the settings: what is in effect, and over it what waits until everybody has affirmed it. */
export function settingsSaid(set: Pick<SetState, 'settings' | 'contract'>): SetSettings {
  const clauses = Object.values<Clause>(set.contract?.clauses ?? {})
  return Object.assign(inEffect(set), ...clauses.map(({ waits }) => waits))
}

/** SPEC CT7: whether somebody affirmed what is in effect, so that nothing opens without their yes. */
export function isAffirmed(set: SetState): boolean {
  return membersIn(set).some((member) => set.contract?.affirmed[member] !== undefined)
}

/** SPEC CT7: of chosen settings those that wait, because they open more than what is in effect. */
export function waitingOf(set: SetState, chosen: Partial<SetSettings>): Partial<SetSettings> {
  if (!isAffirmed(set)) return {}
  const before = inEffect(set)
  const opening = Object.entries(fromClosed).filter(([name, values]) => {
    const [from, to] = [before, chosen].map((one) =>
      (values as readonly unknown[]).indexOf(one[name as keyof SetSettings]),
    )
    return (to ?? 0) > (from ?? 0)
  })
  return Object.fromEntries(opening.map(([name]) => [name, chosen[name as keyof SetSettings]]))
}
