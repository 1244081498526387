import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { useFormats } from '../app/useFormats.ts'
import { Section } from '../host/newSet/Section.tsx'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Field } from '../ui/Field.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import type { FormingDraft } from './formingDraft.ts'
import type { useForming } from './useForming.ts'

/** The list of people: pasted or out of a file, and what its columns hold. */
export function ListSection({ forming }: { forming: ReturnType<typeof useForming> }) {
  const { t } = useLingui()
  const formats = useFormats()
  const { draft, rows, plainLines, columns, read, change, replace, forget } = forming
  const listed = (part: Pick<FormingDraft, 'text' | 'columns'>) =>
    replace(() => change({ ...part, sets: null }))
  const file = useRef<HTMLInputElement>(null)
  const [asks, setAsks] = useState(false)
  const people = read.people.filter(({ facilitates }) => !facilitates).length
  const facilitators = read.people.length - people
  const unread = read.unreadHours.join(', ')
  const absent = read.absentBosses.join('; ')
  const doubled = read.doubled.join('; ')
  const lines = formats.list(plainLines.map(String))
  return (
    <Section
      number={1}
      title={<Trans>Who could take part</Trans>}
      about={
        <Trans>
          The list stays in this browser. It is never sent, not to Setroom’s server either; forget it here
          when you are done.
        </Trans>
      }
    >
      <Field
        label={<Trans>The list, a line for each person</Trans>}
        hint={
          <Trans>
            Paste it from a spreadsheet, with headings. Useful columns: name, e-mail, reports to, team, work,
            culture, time zone, hours, facilitator.
          </Trans>
        }
      >
        <TextArea
          rows={6}
          autoComplete="off"
          spellCheck={false}
          // A line for each person also where it is longer than the field.
          wrap="off"
          className="overflow-x-auto font-mono text-sm"
          value={draft.text}
          placeholder={t`Name, E-mail, Reports to, Team
Ana Silva, ana@example.org, Ruth Weber, Care`}
          onChange={(event) => listed({ text: event.target.value, columns: {} })}
        />
      </Field>
      <div className="flex flex-wrap items-center gap-2">
        <input
          ref={file}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          hidden
          onChange={async (event) => {
            const chosen = event.target.files?.[0]
            event.target.value = ''
            if (chosen) listed({ text: await chosen.text(), columns: {} })
          }}
        />
        <Button icon={<FileUp aria-hidden="true" />} onClick={() => file.current?.click()}>
          <Trans>Open a file</Trans>
        </Button>
        {draft.text !== '' && (
          <Button kind="quiet" onClick={() => setAsks(true)}>
            <Trans>Forget this list</Trans>
          </Button>
        )}
      </div>
      {rows.length > 0 && (
        <>
          <ColumnTable
            rows={rows}
            columns={columns}
            onChange={(at, kind) => listed({ text: draft.text, columns: { ...draft.columns, [at]: kind } })}
          />
          <div role="status" className="space-y-1 text-sm">
            <p>
              <Plural value={people} one="# person for the sets" other="# people for the sets" />
              {' · '}
              <Plural
                value={facilitators}
                _0="no facilitator named"
                one="# facilitator"
                other="# facilitators"
              />
            </p>
            {plainLines.length > 0 && (
              <p className="text-warn">
                <Plural
                  value={plainLines.length}
                  one={`A quotation mark is not closed, or stands alone, in line ${lines}. It was read as it stands; see whether its columns are right.`}
                  other={`Quotation marks are not closed, or stand alone, in lines ${lines}. They were read as they stand; see whether their columns are right.`}
                />
              </p>
            )}
            {read.nameless > 0 && (
              <p className="text-warn">
                <Plural
                  value={read.nameless}
                  one="# line has no name and is left out."
                  other="# lines have no name and are left out."
                />
              </p>
            )}
            {read.doubled.length > 0 && (
              <p className="text-warn">
                <Trans>On more than one line, and taken once, as the first line has it: {doubled}.</Trans>
              </p>
            )}
            {read.absentBosses.length > 0 && (
              <p className="text-warn">
                <Trans>
                  Named as a boss and not found on the list: {absent}. If they are on it, write their name as
                  it stands there, or their e-mail.
                </Trans>
              </p>
            )}
            {read.zoneOnly > 0 && (
              <p>
                <Plural
                  value={read.zoneOnly}
                  one="For # person only a time zone stands there; 9 to 17 in it is taken."
                  other="For # people only a time zone stands there; 9 to 17 in it is taken."
                />
              </p>
            )}
            {read.hoursUnknown > 0 && (
              <p className="text-warn">
                <Plural
                  value={read.hoursUnknown}
                  one="Of # person neither hours nor time zone are known; any hours count."
                  other="Of # people neither hours nor time zone are known; any hours count."
                />
              </p>
            )}
            {read.unreadHours.length > 0 && (
              <p className="text-warn">
                <Trans>
                  The hours of {unread} could not be read, and count as any. “9–17” and “Europe/Lisbon” or
                  “UTC+1” can.
                </Trans>
              </p>
            )}
          </div>
        </>
      )}
      <ConfirmDialog
        open={asks}
        onOpenChange={setAsks}
        title={<Trans>Forget this list?</Trans>}
        body={
          <Trans>
            The list and the sets proposed from it are gone from this browser. Invitations stay valid.
          </Trans>
        }
        confirmLabel={<Trans>Forget it</Trans>}
        onConfirm={forget}
      />
    </Section>
  )
}
