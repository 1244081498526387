import { Trans, useLingui } from '@lingui/react/macro'
import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { Section } from '../host/newSet/Section.tsx'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Field } from '../ui/Field.tsx'
import { Switch } from '../ui/Switch.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import type { FormingDraft } from './formingDraft.ts'
import { ListNotes } from './ListNotes.tsx'
import { rowWords } from './readPeople.ts'
import type { useForming } from './useForming.ts'

/** The list of people: pasted or out of a file, and what its columns hold. */
export function ListSection({ forming }: { forming: ReturnType<typeof useForming> }) {
  const { t } = useLingui()
  const { draft, rows, headings, plainLines, columns, read, change, replace, forget } = forming
  const listed = (part: Partial<Pick<FormingDraft, 'columns' | 'headings'>>) =>
    replace(() => change({ ...part, sets: null }))
  /** What was said of another list is not said of this one. */
  const pasted = (text: string) => replace(() => change({ text, columns: {}, headings: null, sets: null }))
  const file = useRef<HTMLInputElement>(null)
  const [asks, setAsks] = useState(false)
  const firstLine = rowWords(rows[0] ?? [])
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
          onChange={(event) => pasted(event.target.value)}
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
            if (chosen) pasted(await chosen.text())
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
            rows={headings ? rows.slice(1) : rows}
            columns={columns}
            onChange={(at, kind) => listed({ columns: { ...draft.columns, [at]: kind } })}
          />
          <Switch
            label={<Trans>The first line holds headings</Trans>}
            hint={
              headings ? (
                <Trans>“{firstLine}” names the columns. Switch it off if that is a person.</Trans>
              ) : (
                <Trans>“{firstLine}” counts as a person. Switch it on if that names the columns.</Trans>
              )
            }
            checked={headings}
            onChange={(event) => listed({ headings: event.target.checked })}
          />
          <ListNotes read={read} plainLines={plainLines} />
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
