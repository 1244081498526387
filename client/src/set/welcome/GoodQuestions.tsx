import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { WelcomePart } from './WelcomePart.tsx'

/** The same thing asked twice: once with the asker's solution in it, once open. */
export function GoodQuestions() {
  return (
    <WelcomePart title={<Trans>What a good question sounds like</Trans>}>
      <p>
        <Trans>
          Short and open, with none of your own solution in it. Then let it be quiet: thinking takes time.
        </Trans>
      </p>
      <dl className="mt-4 space-y-4">
        <Pair
          instead={<Trans>Have you thought of talking to her boss?</Trans>}
          ask={<Trans>What have you considered so far?</Trans>}
        />
        <Pair
          instead={<Trans>Isn’t it too late for that?</Trans>}
          ask={<Trans>What would have to happen for it to be in time?</Trans>}
        />
        <Pair instead={<Trans>Why did you do that?</Trans>} ask={<Trans>What mattered to you then?</Trans>} />
      </dl>
    </WelcomePart>
  )
}

function Pair({ instead, ask }: { instead: ReactNode; ask: ReactNode }) {
  return (
    <div className="border-phase border-s-2 ps-4">
      <dt className="text-ink-2 text-sm">
        <Trans>
          Instead of: <span className="italic">{instead}</span>
        </Trans>
      </dt>
      <dd className="mt-0.5 font-serif text-lg">{ask}</dd>
    </div>
  )
}
