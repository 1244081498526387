import { Trans, useLingui } from '@lingui/react/macro'
import {
  type AgendaItem,
  latestDate,
  randomId,
  type SessionEntry,
  type SessionId,
  showingOf,
  templates,
  wallTime,
} from '@setroom/shared'
import { useState } from 'react'
import { LaterPart } from '../../app/LaterPart.tsx'
import { later } from '../../app/later.tsx'
import { useSend, useServerClock, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { templateWords } from '../../words/index.ts'
import { useOwnTemplates } from '../templates/ownTemplates.ts'
import { useAgendaOf } from '../templates/useAgendaOf.ts'
import { AgendaOutline } from './AgendaOutline.tsx'
import { ClockChange } from './ClockChange.tsx'
import { HoursNote } from './HoursNote.tsx'
import { lengthOf } from './lengthOf.ts'
import { ownZone } from './ownZone.ts'
import { useSetMembers } from './useSetMembers.ts'
import { type When, WhenFields } from './WhenFields.tsx'

const AgendaEditor = later(async () => (await import('../../facilitator/AgendaEditor.tsx')).AgendaEditor)

/** Plans a session or changes a planned one: when, and by which agenda. */
export function PlanDialog({ entry, onClose }: { entry: SessionEntry | undefined; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend()
  const clock = useServerClock()
  const usual = useView(({ common }) => common.set.agenda)
  const [when, setWhen] = useState<When>(() => whenOf(entry))
  const [choice, setChoice] = useState('kept')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [editing, setEditing] = useState(false)
  const members = useSetMembers()
  const own = useOwnTemplates()
  const agendaOf = useAgendaOf()

  const kept = entry?.agenda ?? usual
  const [agenda, setAgenda] = useState<readonly AgendaItem[]>(kept)
  const choose = (id: string) => {
    setChoice(id)
    setAgenda(agendaOf(id) ?? kept)
  }

  const showing = showingOf(when.date, when.time, when.zone)
  const at = showing?.at
  const save = async () => {
    // One that has a date may lose it again; a new one is planned for one.
    if (at === undefined && (entry === undefined || when.date !== '' || when.time !== ''))
      return setProblem(t`Please give both a date and a time.`)
    if (at !== undefined && at < clock.now()) return setProblem(t`This date is over.`)
    if (at !== undefined && at !== entry?.at && at > latestDate(clock.now()))
      return setProblem(t`At most two years ahead.`)
    setBusy(true)
    const answer = await send({
      type: 'session.plan',
      session: entry?.id ?? randomId<SessionId>(crypto),
      ...(at === undefined ? { at: null } : { at, zone: when.zone }),
      agenda: [...agenda],
    })
    setBusy(false)
    if (answer.ok) onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={entry === undefined ? <Trans>Plan a session</Trans> : <Trans>Change the session</Trans>}
      footer={
        <>
          <Button onClick={onClose}>
            <Trans>Go back</Trans>
          </Button>
          <Button kind="main" busy={busy} onClick={save}>
            <Trans>Save</Trans>
          </Button>
        </>
      }
    >
      <div className="space-y-6">
        <WhenFields
          when={when}
          error={problem}
          onChange={(next) => {
            setWhen(next)
            setProblem(undefined)
          }}
        />
        {showing !== undefined && <ClockChange shown={showing.shown} />}
        {at !== undefined && <HoursNote at={at} ms={lengthOf(agenda)} />}
        {(when.date !== '' || when.time !== '') && (
          <Button
            size="small"
            kind="quiet"
            className="-mt-4"
            onClick={() => {
              setWhen({ ...when, date: '', time: '' })
              setProblem(undefined)
            }}
          >
            <Trans>No date for now</Trans>
          </Button>
        )}
        <div>
          <Choice
            legend={<Trans>Agenda</Trans>}
            value={choice}
            onChange={choose}
            options={[
              {
                value: 'kept',
                label: entry === undefined ? <Trans>As usual</Trans> : <Trans>As it is</Trans>,
              },
              ...templates.map(({ id }) => ({ value: id, label: t(templateWords(id).name) })),
              ...own.map(({ id, plain }) => ({
                value: id as string,
                label: plain ?? t(templateWords(id).name),
              })),
            ]}
          />
          <div className="mt-4">
            <AgendaOutline steps={agenda.map(({ id, kind, ms, round }) => ({ key: id, kind, ms, round }))} />
          </div>
          <details className="mt-3 text-sm" onToggle={(event) => setEditing(event.currentTarget.open)}>
            <summary className="text-ink-2">
              <Trans>Change minutes, order or who presents</Trans>
            </summary>
            <div className="mt-4">
              {editing && (
                <LaterPart fallback={<Waiting />}>
                  <AgendaEditor agenda={agenda} members={members} onChange={setAgenda} />
                </LaterPart>
              )}
            </div>
          </details>
        </div>
      </div>
    </Dialog>
  )
}

function whenOf(entry: SessionEntry | undefined): When {
  const zone = entry?.zone ?? ownZone()
  return entry?.at === undefined ? { date: '', time: '', zone } : { ...wallTime(entry.at, zone), zone }
}
