import { Trans } from '@lingui/react/macro'
import { type AgendaItem, askedRows, type OpenQuestionsState } from '@setroom/shared'
import { LaterPart } from '../app/LaterPart.tsx'
import { later } from '../app/later.tsx'
import { useOwn, useView } from '../connection/index.ts'
import { IssueCard } from '../phases/presentation/IssueCard.tsx'
import { useName } from '../room/useName.ts'
import { LedgerRow } from './LedgerRow.tsx'
import { OpenShare } from './OpenShare.tsx'

const KeepQuestions = later(async () => (await import('../kept/KeepQuestions.tsx')).KeepQuestions)

/**
 * The questions of every round so far, the latest round first. The one on stage comes when it has left the stage; its
 * asker, who may say of what kind it is, has it at once.
 */
export function RoundLedger() {
  const rounds = useView(({ common }) =>
    common.agenda.filter((item) => common.phases[item.id]?.kind === 'openQuestions'),
  )
  const phases = useView(({ common }) => common.phases)
  const shown = rounds.toReversed().flatMap((item) => {
    const state = phases[item.id]
    return state?.kind === 'openQuestions' ? [{ item, state: state.data }] : []
  })
  if (shown.length === 0) {
    return (
      <p className="text-ink-2">
        <Trans>The questions of a round are kept here while you work on it.</Trans>
      </p>
    )
  }
  return (
    <div className="flex flex-col gap-6">
      {shown.map(({ item, state }) => (
        <Round key={item.id} item={item} state={state} />
      ))}
    </div>
  )
}

function Round({ item, state }: { item: AgendaItem; state: OpenQuestionsState }) {
  const name = useName(item.presenter)
  const me = useOwn(({ me }) => me.id)
  const rows = askedRows(state).filter(({ id, asker }) => state.turn?.question !== id || asker === me)
  const mine = me === item.presenter
  return (
    <section>
      <h3 className="quiet-heading">
        <Trans>For {name}</Trans>
      </h3>
      {/* What it is about, to be read again while one asks. */}
      <div className="mt-1 empty:hidden">
        <IssueCard round={item.round} />
      </div>
      {mine && Object.keys(state.ledger).length > 0 && (
        <div className="-ms-3 min-h-9">
          <LaterPart>
            <KeepQuestions round={item.round} quiet />
          </LaterPart>
        </div>
      )}
      <p className="mt-1 text-ink-2 text-sm empty:hidden">
        <OpenShare told={state.told} />
      </p>
      {rows.length === 0 ? (
        <p className="mt-2 text-ink-3 text-sm">
          <Trans>None yet.</Trans>
        </p>
      ) : (
        <ol className="mt-2 space-y-4">
          {rows.map((row) => (
            <LedgerRow key={row.id} item={item} row={row} />
          ))}
        </ol>
      )}
    </section>
  )
}
