import type { MessageDescriptor } from '@lingui/core'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Braces, CalendarDays, FileText, Sheet } from 'lucide-react'
import { useState } from 'react'
import { useFormats } from '../app/useFormats.ts'
import { useConnection, useSealing, useServerClock } from '../connection/index.ts'
import { askApi } from '../join/api.ts'
import { Button } from '../ui/Button.tsx'
import { SealedHint } from '../ui/SealedHint.tsx'
import { download } from './download.ts'
import { fileName } from './fileName.ts'
import type { Written } from './gatherWritten.ts'

type Kind = 'md' | 'json' | 'csv' | 'ics'
type Outcome = { kind: 'saved'; unread: number } | { kind: 'noDates' } | { kind: 'failed' }

/**
 * One's own to take away: as text and for other programs everything that one wrote, in sessions that are over too; as a
 * table the commitments with reports, the questions one marked, one's notes. Made in this browser; what makes the files
 * is fetched when it is asked for.
 */
export function ExportMine() {
  const { t } = useLingui()
  const formats = useFormats()
  const { set, store } = useConnection()
  const sealing = useSealing()
  const clock = useServerClock()
  const [busy, setBusy] = useState<Kind>()
  const [outcome, setOutcome] = useState<Outcome>()

  const make = async (kind: Kind): Promise<Outcome> => {
    const { common, own } = store.getState()
    if (common === null || own === null || sealing === undefined) return { kind: 'failed' }
    const whole = kind === 'md' || kind === 'json'
    const all = whole
      ? await askApi<{ texts: readonly Written[] }>('GET', `/api/sets/${set}/mine`)
      : undefined
    if (all?.ok === false) return { kind: 'failed' }
    const [{ gatherRecord }, { exportWords }] = await Promise.all([
      import('./gatherRecord.ts'),
      import('./exportWords.ts'),
    ])
    const record = await gatherRecord(
      { common, own },
      async (text, place) => {
        const opened = await sealing.open(text, place)
        return opened.ok ? opened.plain : undefined
      },
      clock.now(),
      all?.value.texts,
    )
    const say = (message: MessageDescriptor) => t(message)
    const words = exportWords(say)
    const name = fileName(record.set, record.today, kind)
    switch (kind) {
      case 'md': {
        const { asText } = await import('./asText.ts')
        const nameOf = (id: string) => Object.values(common.members).find((one) => one.id === id)?.name
        const reader = { say, words, plainDate: formats.plainDate, nameOf }
        download(asText(record, reader, formats), name, kind)
        break
      }
      case 'json': {
        const { jsonOf } = await import('./json.ts')
        download(jsonOf(record), name, kind)
        break
      }
      case 'csv': {
        const { csvOf } = await import('./csv.ts')
        download(csvOf(record, words), name, kind)
        break
      }
      case 'ics': {
        const { calendarOf, datedCommitments } = await import('./calendar.ts')
        if (datedCommitments(record).length === 0) return { kind: 'noDates' }
        download(calendarOf(record, words), name, kind)
      }
    }
    return { kind: 'saved', unread: record.unread }
  }
  const save = async (kind: Kind) => {
    setBusy(kind)
    setOutcome(undefined)
    setOutcome(await make(kind).catch((): Outcome => ({ kind: 'failed' })))
    setBusy(undefined)
  }
  return (
    <div>
      <div className="flex flex-wrap gap-2.5">
        <Button icon={<FileText aria-hidden="true" />} busy={busy === 'md'} onClick={() => void save('md')}>
          <Trans>As text</Trans>
        </Button>
        <Button icon={<Braces aria-hidden="true" />} busy={busy === 'json'} onClick={() => void save('json')}>
          <Trans>For another program</Trans>
        </Button>
        <Button icon={<Sheet aria-hidden="true" />} busy={busy === 'csv'} onClick={() => void save('csv')}>
          <Trans>As a table</Trans>
        </Button>
        <Button
          icon={<CalendarDays aria-hidden="true" />}
          busy={busy === 'ics'}
          onClick={() => void save('ics')}
        >
          <Trans>Into my calendar</Trans>
        </Button>
      </div>
      <p role="status" className="mt-2 text-ink-2 text-sm empty:hidden">
        {outcome?.kind === 'noDates' && <Trans>None of your open commitments has a date.</Trans>}
        {outcome?.kind === 'failed' && (
          <Trans>The file could not be made. Nothing is lost; please try again.</Trans>
        )}
        {outcome?.kind === 'saved' &&
          (outcome.unread === 0 ? (
            <Trans>Saved on this device.</Trans>
          ) : (
            <Plural
              value={outcome.unread}
              one="Saved on this device, without one text that cannot be read here."
              other="Saved on this device, without # texts that cannot be read here."
            />
          ))}
      </p>
      <SealedHint className="mt-2">
        <Trans>Made in this browser. Whoever has the file can read it.</Trans>
      </SealedHint>
    </div>
  )
}
