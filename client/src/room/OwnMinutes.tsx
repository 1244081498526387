import { Trans, useLingui } from '@lingui/react/macro'
import type { AgendaItem, PhaseId } from '@setroom/shared'
import { useScreenShare } from '../call/useScreenShare.ts'
import { useView } from '../connection/index.ts'
import { turnsTaken } from '../phases/turnsTaken.ts'
import { clockText } from '../ui/clockText.ts'
import { phaseNames } from '../words/phaseNames.ts'

/** One's own airtime, or turns, phase by phase once each is over; it waits while a screen is shared. */
export function OwnMinutes() {
  const minutes = useOwnMinutes()
  const open = useView(
    ({ common: { set, session } }) => set.settings.airtimeInReflection && session?.airtimeClosed !== true,
  )
  const sharing = useScreenShare() !== undefined
  if (sharing || minutes.over.length === 0) return null
  return (
    <section className="mt-2 border-line border-t pt-3">
      <h2 className="quiet-heading mb-1.5">
        {minutes.byTurns ? <Trans>Your turns</Trans> : <Trans>You spoke, by your microphone</Trans>}
      </h2>
      <OwnMinutesList minutes={minutes} />
      {!minutes.byTurns && (
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

/** One's own airtime (ms), or turns where one is counted by them, in the parts that are over and in which there was some. */
export function useOwnMinutes(): { byTurns: boolean; over: readonly { item: AgendaItem; count: number }[] } {
  const me = useView(({ own }) => own.me.id)
  const mine = useView(({ own }) => own.airtime)
  const byTurns = useView(({ common }) => common.people[me]?.byTurns === true)
  const phases = useView(({ common }) => common.phases)
  const agenda = useView(({ common }) => common.agenda)
  const current = useView(({ common }) => common.course.current)
  const count = (id: PhaseId) => (byTurns ? turnsTaken(phases[id], me) : mine[id]?.[me]) ?? 0
  const over = agenda
    .map((item) => ({ item, count: count(item.id) }))
    .filter(({ item, count }) => item.id !== current && count > 0)
  return { byTurns, over }
}

/** Part by part how long, or how often, one spoke. */
export function OwnMinutesList({
  minutes: { byTurns, over },
}: {
  minutes: ReturnType<typeof useOwnMinutes>
}) {
  const { t } = useLingui()
  const members = useView(({ common }) => common.members)
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1 text-sm">
      {over.map(({ item: { id, kind, presenter }, count }) => (
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
          <dd className="text-end tabular-nums">{byTurns ? count : clockText(count).digits}</dd>
        </div>
      ))}
    </dl>
  )
}
