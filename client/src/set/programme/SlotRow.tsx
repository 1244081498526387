import { Trans, useLingui } from '@lingui/react/macro'
import { type MemberId, type SlotTally, type Suits, showingOf, wallTime } from '@setroom/shared'
import { Star } from 'lucide-react'
import { useFormats } from '../../app/useFormats.ts'
import { useView } from '../../connection/index.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { classNames } from '../../ui/classNames.ts'
import { ClockChange } from './ClockChange.tsx'
import { HoursNote } from './HoursNote.tsx'
import { ownZone } from './ownZone.ts'

/** One time asked about: my mark, who can, and whether it is among the best. `undefined` leaves a control out. */
export function SlotRow({
  tally,
  ms,
  awaited,
  mark,
  onMark,
  chosen,
  onChoose,
}: {
  tally: SlotTally
  ms: number
  /** Somebody has not said yet, so that it may change. */
  awaited: boolean
  mark: Suits | undefined
  onMark: (suits: Suits) => void
  chosen: boolean | undefined
  onChoose: (on: boolean) => void
}) {
  const { t } = useLingui()
  const formats = useFormats()
  const when = formats.dateTime(tally.at)
  const zone = ownZone()
  const { date, time } = wallTime(tally.at, zone)
  const showing = showingOf(date, time, zone)
  return (
    <li className={classNames('py-3.5', tally.best && '-mx-3 rounded-md bg-phase-soft px-3 text-phase-ink')}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-56">
          <p className="font-medium">{when}</p>
          {tally.best && (
            <p className="flex items-center gap-1.5 font-medium text-sm">
              <Star aria-hidden="true" className="size-4 shrink-0" />
              {awaited ? <Trans>Suits best so far</Trans> : <Trans>Suits best</Trans>}
            </p>
          )}
          {showing?.at === tally.at && <ClockChange shown={showing.shown} />}
          <HoursNote at={tally.at} ms={ms} />
        </div>
        {mark !== undefined && (
          <Choice
            legend={t`${when}: when can you?`}
            hideLegend
            value={mark === 'open' ? undefined : mark}
            onChange={onMark}
            options={[
              { value: 'yes', label: <Trans>I can</Trans> },
              { value: 'maybe', label: <Trans>If need be</Trans> },
              { value: 'no', label: <Trans>I cannot</Trans> },
            ]}
          />
        )}
      </div>
      <WhoCan tally={tally} />
      {chosen !== undefined && (
        <Checkbox
          label={<Trans>Meet at this time</Trans>}
          checked={chosen}
          onChange={({ target }) => onChoose(target.checked)}
        />
      )}
    </li>
  )
}

function WhoCan({ tally: { yes, maybe, no } }: { tally: SlotTally }) {
  const formats = useFormats()
  const members = useView(({ common }) => common.members)
  const names = (ids: readonly MemberId[]) => formats.list(ids.map((id) => members[id]?.name ?? ''))
  if (yes.length + maybe.length + no.length === 0) return null
  return (
    <p className="mt-1.5 flex flex-wrap gap-x-4 gap-y-0.5 text-sm opacity-85">
      {yes.length > 0 && (
        <span>
          <Trans>Can: {names(yes)}</Trans>
        </span>
      )}
      {maybe.length > 0 && (
        <span>
          <Trans>If need be: {names(maybe)}</Trans>
        </span>
      )}
      {no.length > 0 && (
        <span>
          <Trans>Cannot: {names(no)}</Trans>
        </span>
      )}
    </p>
  )
}
