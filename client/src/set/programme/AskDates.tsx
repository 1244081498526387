import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { latestDate, type PollId, randomId, SLOT_LIMIT, showingOf } from '@setroom/shared'
import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { useSend, useServerClock, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { ClockChange } from './ClockChange.tsx'
import { DateInputs } from './DateInputs.tsx'
import { lastDay } from './lastDay.ts'
import { lengthOf } from './lengthOf.ts'
import { ownZone } from './ownZone.ts'
import { ZoneSelect } from './ZoneSelect.tsx'

/** Offers times to choose from: each of some days at each of some times. */
export function AskDates({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const formats = useFormats()
  const send = useSend()
  const clock = useServerClock()
  const ms = useView(({ common }) => lengthOf(common.set.agenda))
  const [days, setDays] = useState<readonly string[]>(['', '', ''])
  const [times, setTimes] = useState<readonly string[]>(['18:00'])
  const [zone, setZone] = useState(ownZone())
  const [problem, setProblem] = useState<ReactNode>()
  const [busy, setBusy] = useState(false)
  const found = days.flatMap((day) => times.flatMap((time) => showingOf(day, time, zone) ?? []))
  const slots = [...new Set(found.map(({ at }) => at))].sort((a, b) => a - b)
  const ask = async () => {
    if (slots.length === 0) return setProblem(<Trans>Please give at least one day and one time.</Trans>)
    if (slots.length > SLOT_LIMIT)
      return setProblem(<Trans>That is more than 40 times. Please offer fewer.</Trans>)
    if (slots.some((at) => at <= clock.now())) return setProblem(<Trans>One of these times is over.</Trans>)
    if (slots.some((at) => at > latestDate(clock.now())))
      return setProblem(<Trans>At most two years ahead.</Trans>)
    setBusy(true)
    const answer = await send({ type: 'dates.ask', poll: randomId<PollId>(crypto), zone, ms, slots })
    setBusy(false)
    if (answer.ok) onClose()
  }
  const changed = (change: () => void) => {
    change()
    setProblem(undefined)
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={<Trans>Ask when you all can</Trans>}
      description={<Trans>Each day is offered at each of the times.</Trans>}
      footer={
        <>
          <Button onClick={onClose}>
            <Trans>Go back</Trans>
          </Button>
          <Button kind="main" busy={busy} onClick={ask}>
            {slots.length === 0 ? (
              <Trans>Ask the set</Trans>
            ) : (
              <Plural value={slots.length} one="Ask about one time" other="Ask about # times" />
            )}
          </Button>
        </>
      }
    >
      <div className="space-y-6">
        <Some
          legend={<Trans>Days</Trans>}
          add={<Trans>One more day</Trans>}
          onAdd={() => setDays([...days, ''])}
        >
          <DateInputs
            type="date"
            max={lastDay(zone)}
            values={days}
            label={(number) => t`Day ${number}`}
            onChange={(next) => changed(() => setDays(next))}
          />
        </Some>
        <Some
          legend={<Trans>Times</Trans>}
          add={<Trans>One more time</Trans>}
          onAdd={() => setTimes([...times, ''])}
        >
          <DateInputs
            type="time"
            values={times}
            label={(number) => t`Time ${number}`}
            onChange={(next) => changed(() => setTimes(next))}
          />
        </Some>
        <Field label={<Trans>Time zone</Trans>} error={problem}>
          <ZoneSelect value={zone} onChange={(next) => changed(() => setZone(next))} />
        </Field>
        <div aria-live="polite" className="space-y-2 empty:hidden">
          {found.map(
            ({ at, shown }) =>
              shown !== 'once' && (
                <div key={`${at} ${shown}`}>
                  {formats.dateTime(at, zone)}
                  <ClockChange shown={shown} />
                </div>
              ),
          )}
        </div>
      </div>
    </Dialog>
  )
}

function Some({
  legend,
  add,
  onAdd,
  children,
}: {
  legend: ReactNode
  add: ReactNode
  onAdd: () => void
  children: ReactNode
}) {
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">{legend}</legend>
      {children}
      <Button
        size="small"
        kind="quiet"
        className="-ms-3.5 mt-1"
        icon={<Plus aria-hidden="true" />}
        onClick={onAdd}
      >
        {add}
      </Button>
    </fieldset>
  )
}
