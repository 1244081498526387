import { type AirtimeBalance, LEAST_JUDGED_MS } from '../../airtime/index.ts'
import { type PhaseShares, phaseShares } from '../../session/phaseShares.ts'
import type { SessionState } from '../../session/session.ts'
import type { SetState } from '../set.ts'
import type { TrendEvent } from './events.ts'

/** Between two people the balance tells each what the other said. */
const FEWEST_PEOPLE = 3
/** Per cent: finer than this an estimate only seems exact. */
const STEP = 5

/**
 * SPEC TR2: what stays of a session's airtime when its seconds are gone: for each phase how much of the talking lay where
 * the phase asks for it, and the same for all of them together. Undefined where nothing can be judged.
 */
export function balanceOf(
  { members }: Pick<SetState, 'members'>,
  session: SessionState,
): Extract<TrendEvent, { type: 'balanceTaken' }> | undefined {
  const { agenda, people, guests, airtime } = session
  const phases = phaseShares({ agenda, people, guests, airtime, members, session }).filter(
    ({ balance }) => balance.filter(({ counted }) => counted).length >= FEWEST_PEOPLE,
  )
  if (phases.length === 0) return undefined
  const judged = phases.map((one) => ({ item: one.item, said: saidIn(one), share: inPlace(one) }))
  const all = judged.reduce((sum, { said }) => sum + said, 0)
  const whole = judged.reduce((sum, { said, share }) => sum + said * share, 0) / all
  return {
    type: 'balanceTaken',
    session: session.id,
    balance: {
      percent: inSteps(whole),
      phases: judged.map(({ item, share }) => ({
        phase: item.id,
        kind: item.kind,
        percent: inSteps(share),
      })),
    },
  }
}

function saidIn({ totals }: PhaseShares): number {
  return Object.values<number>(totals).reduce((sum, ms) => sum + ms, 0)
}

/**
 * The part (0–1) of the talking that could stay where it was, were everybody to come into their band: the presenter
 * first, and the askers then in what is left to them. Askers who said too little to be judged are in theirs.
 */
function inPlace(phase: PhaseShares): number {
  const { balance } = phase
  const all = astray(balance.filter(({ among }) => among === 'all'))
  const askers = balance.filter(({ among, outOf }) => among === 'askers' && outOf >= LEAST_JUDGED_MS)
  const theirs = (askers[0]?.outOf ?? 0) / saidIn(phase)
  const rest = astray(askers, theirs, theirs + all.over - all.under)
  return 1 - Math.max(all.over + rest.over, all.under + rest.under)
}

/** How much of all that was said is beyond these people's bands: `part` of it is theirs, `left` will be. */
function astray(people: readonly AirtimeBalance[], part = 1, left = part): { over: number; under: number } {
  const off = people.map(({ share, expected: [least, most] }) => ({
    over: Math.max(0, share * part - most * left),
    under: Math.max(0, least * left - share * part),
  }))
  return {
    over: off.reduce((sum, { over }) => sum + over, 0),
    under: off.reduce((sum, { under }) => sum + under, 0),
  }
}

function inSteps(share: number): number {
  return Math.round((share * 100) / STEP) * STEP
}
