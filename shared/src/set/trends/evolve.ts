import type { TrendEvent } from './events.ts'
import type { Trends } from './state.ts'

/** Applies one event. */
export function evolveTrends({ balance, pulse }: Trends, event: TrendEvent): Trends {
  switch (event.type) {
    case 'balanceTaken':
      return { pulse, balance: { ...balance, [event.session]: event.balance } }
    case 'pulseKept':
      return { balance, pulse: { ...pulse, [event.session]: event.pulse } }
  }
}
