import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { latestDate, randomId, type SessionEntry, type SessionId } from '@setroom/shared'
import { useState } from 'react'
import { useSend, useServerClock, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { HoursNote, ZonesUnknown } from './HoursNote.tsx'
import { lengthOf } from './lengthOf.ts'
import { Note } from './Note.tsx'
import { ownZone } from './ownZone.ts'
import { PatternFields } from './PatternFields.tsx'
import { SeriesDates } from './SeriesDates.tsx'
import { ShiftNote } from './ShiftNote.tsx'
import { datesOf, type SeriesDraft, usualRhythm } from './seriesDraft.ts'
import { WhenFields } from './WhenFields.tsx'

/** Plans several sessions at once, by a pattern; what it comes to is shown before it is planned. */
export function SeriesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend()
  const clock = useServerClock()
  const usual = useView(({ common }) => common.set.agenda)
  const [draft, setDraft] = useState<SeriesDraft>({
    when: { date: '', time: '', zone: ownZone() },
    ...usualRhythm,
  })
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const dates = datesOf(draft)
  const change = (part: Partial<SeriesDraft>) => {
    setDraft({ ...draft, ...part })
    setProblem(undefined)
  }
  const save = async () => {
    if (dates.length === 0) return setProblem(t`Please give both a date and a time.`)
    if (dates.some(({ at }) => at < clock.now())) return setProblem(t`This date is over.`)
    if (dates.some(({ at }) => at > latestDate(clock.now()))) return setProblem(t`At most two years ahead.`)
    setBusy(true)
    const { zone } = draft.when
    const sessions = dates.map(({ at }) => ({ session: randomId<SessionId>(crypto), at, zone }))
    const answer = await send({ type: 'programme.plan', sessions })
    setBusy(false)
    if (answer.ok) onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={<Trans>Plan a series</Trans>}
      description={
        <Trans>Each session starts from the set’s usual agenda; you can change them one by one.</Trans>
      }
      footer={
        <>
          <Button onClick={onClose}>
            <Trans>Go back</Trans>
          </Button>
          <Button kind="main" busy={busy} onClick={save}>
            {dates.length === 0 ? (
              <Trans>Plan them</Trans>
            ) : (
              <Plural value={dates.length} one="Plan one session" other="Plan # sessions" />
            )}
          </Button>
        </>
      }
    >
      <div className="space-y-6">
        <WhenFields when={draft.when} error={problem} onChange={(when) => change({ when })} />
        <PatternFields draft={draft} onChange={change} />
        <Preview draft={draft} ms={lengthOf(usual)} />
      </div>
    </Dialog>
  )
}

/** The dates it comes to, on the clocks it is planned on, each with what is to be said about it. */
function Preview({ draft, ms }: { draft: SeriesDraft; ms: number }) {
  const taken = useView(({ common }) =>
    Object.values<SessionEntry>(common.sessions)
      .filter(({ status }) => status === 'planned')
      .map(({ at }) => at ?? 0),
  )
  const dates = datesOf(draft)
  if (dates.length === 0) return null
  return (
    <div aria-live="polite">
      <SeriesDates
        dates={dates}
        zone={draft.when.zone}
        note={(at, before) => (
          <>
            {taken.includes(at) && (
              <Note>
                <Trans>A session is planned at this time already.</Trans>
              </Note>
            )}
            <HoursNote at={at} ms={ms} />
            {before !== undefined && <ShiftNote before={before} at={at} zone={draft.when.zone} />}
          </>
        )}
      />
      <div className="mt-3">
        <ZonesUnknown />
      </div>
    </div>
  )
}
