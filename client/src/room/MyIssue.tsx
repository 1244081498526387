import { Trans } from '@lingui/react/macro'
import { useView } from '../connection/index.ts'
import { IssueForm } from '../phases/presentation/IssueForm.tsx'

/** For those who present later today: their issue card, to be written beforehand. */
export function MyIssue() {
  const rounds = useView(({ common, own }) =>
    common.agenda
      .filter((item) => item.kind === 'presentation' && item.presenter === own.me.id)
      .filter((item) => common.phases[item.id] === undefined)
      .flatMap(({ round }) => (round === undefined ? [] : [round])),
  )
  const [round] = rounds
  if (round === undefined) return null
  return (
    <details className="rounded-lg border border-line bg-surface p-4 text-start">
      <summary className="font-medium">
        <Trans>You present today: prepare your issue card</Trans>
      </summary>
      <div className="mt-3">
        <IssueForm round={round} />
      </div>
    </details>
  )
}
