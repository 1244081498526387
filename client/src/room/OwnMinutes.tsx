import { Trans, useLingui } from '@lingui/react/macro'
import type { PhaseId } from '@setroom/shared'
import { useScreenShare } from '../call/useScreenShare.ts'
import { useView } from '../connection/index.ts'
import { turnsTaken } from '../phases/turnsTaken.ts'
import { clockText } from '../ui/clockText.ts'
import { phaseNames } from '../words/phaseNames.ts'

/** One's own airtime, or turns, phase by phase once each is over; it waits while a screen is shared. */
export function OwnMinutes() {
  const { t } = useLingui()
  const me = useView(({ own }) => own.me.id)
  const mine = useView(({ own }) => own.airtime)
  const byTurns = useView(({ common }) => common.people[me]?.byTurns === true)
  const phases = useView(({ common }) => common.phases)
  const agenda = useView(({ common }) => common.agenda)
  const members = useView(({ common }) => common.members)
  const current = useView(({ common }) => common.course.current)
  const open = useView(
    ({ common: { set, session } }) => set.settings.airtimeInReflection && session?.airtimeClosed !== true,
  )
  const sharing = useScreenShare() !== undefined
  const count = (id: PhaseId) => (byTurns ? turnsTaken(phases[id], me) : mine[id]?.[me]) ?? 0
  const over = agenda.filter(({ id }) => id !== current && count(id) > 0)
  if (sharing || over.length === 0) return null
  return (
    <section className="mt-2 border-line border-t pt-3">
      <h2 className="quiet-heading mb-1.5">
        {byTurns ? <Trans>Your turns</Trans> : <Trans>You spoke, by your microphone</Trans>}
      </h2>
      <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1 text-sm">
        {over.map(({ id, kind, presenter }) => (
          <div key={id} className="contents">
            <dt>
              {t(phaseNames[kind])}
              {/* Of several rounds, whose. */}
              {presenter !== undefined && (
                <span className="text-ink-3">
                  {' · '}
                  <bdi>{members[presenter]?.name}</bdi>
                </span>
              )}
            </dt>
            <dd className="text-end tabular-nums">{byTurns ? count(id) : clockText(count(id)).digits}</dd>
          </div>
        ))}
      </dl>
      {!byTurns && (
        <p className="mt-1.5 text-ink-3 text-xs">
          {open ? (
            <Trans>You agreed that everybody sees it in reflection; it is an estimate.</Trans>
          ) : (
            <Trans>Only you and whoever leads see this; it is an estimate.</Trans>
          )}
        </p>
      )}
    </section>
  )
}
