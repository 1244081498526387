import type { AirtimeBalance } from '../../airtime/index.ts'
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
  const judged = phases.map((one) => ({ item: one.item, said: saidIn(one), share: inPlace(one.balance) }))
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

/** The part (0–1) of the talking that could stay where it was, were everybody to come into their band. */
function inPlace(balance: readonly AirtimeBalance[]): number {
  const over = balance.reduce((sum, { share, expected }) => sum + Math.max(0, share - expected[1]), 0)
  const under = balance.reduce((sum, { share, expected }) => sum + Math.max(0, expected[0] - share), 0)
  return 1 - Math.max(over, under)
}

function inSteps(share: number): number {
  return Math.round((share * 100) / STEP) * STEP
}
