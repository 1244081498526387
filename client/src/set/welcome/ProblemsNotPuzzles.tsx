import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { WelcomePart } from './WelcomePart.tsx'

/** A problem is for the set, a puzzle for somebody who knows. */
export function ProblemsNotPuzzles() {
  return (
    <WelcomePart title={<Trans>A problem, not a puzzle</Trans>}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Kind
          name={<Trans>A puzzle</Trans>}
          example={<Trans>“How do I set up the new booking system?”</Trans>}
        >
          <Trans>has a right answer, and somebody knows it. Ask them; it is quicker.</Trans>
        </Kind>
        <Kind
          name={<Trans>A problem</Trans>}
          example={<Trans>“How do I win over a team that does not want it?”</Trans>}
        >
          <Trans>has none. Sensible people would each do something else, it matters, and you can act.</Trans>
        </Kind>
      </div>
    </WelcomePart>
  )
}

function Kind({ name, example, children }: { name: ReactNode; example: ReactNode; children: ReactNode }) {
  return (
    <div className="rounded-lg border border-line bg-surface p-4 shadow-1">
      <p>
        <strong className="font-semibold">{name}</strong> {children}
      </p>
      <p className="mt-2 font-serif text-ink-2">{example}</p>
    </div>
  )
}
