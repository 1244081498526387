import { Trans } from '@lingui/react/macro'

/** The two rules of a coached round, and the coach's right: in sight as long as it lasts. */
export function CoachedRules() {
  return (
    <ul className="mt-5 flex max-w-96 flex-wrap justify-center gap-x-4 gap-y-1 text-balance text-phase-ink text-sm">
      <li>
        <Trans>Statements only in answer to a question.</Trans>
      </li>
      <li>
        <Trans>Anyone may question anyone.</Trans>
      </li>
      <li>
        <Trans>The coach may step in at any time.</Trans>
      </li>
    </ul>
  )
}
