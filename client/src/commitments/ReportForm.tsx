import { Trans, useLingui } from '@lingui/react/macro'
import type { Commitment } from '@setroom/shared'
import { useState } from 'react'
import * as z from 'zod/mini'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { fits } from '../ui/fits.ts'
import { SealedHint } from '../ui/SealedHint.tsx'
import { stickyFoot } from '../ui/stickyFoot.ts'
import { TextArea } from '../ui/TextArea.tsx'
import { DueField } from './DueField.tsx'
import { outcomeWords } from './outcomeWords.ts'
import { isPlainDate, type PlainDate } from './plainDates.ts'
import { noReport, outcomes, type ReportWords } from './reportWords.ts'
import { Unsent } from './Unsent.tsx'
import { useCommitmentWords } from './useCommitmentWords.ts'
import { useFormDraft } from './useFormDraft.ts'
import { useKeepReport } from './useKeepReport.ts'
import { useToday } from './useToday.ts'

type Form = ReportWords & { ends: 'closes' | 'goesOn' | undefined; due: PlainDate | '' }
const words = z.string()
const kept = z.object({
  outcome: z.optional(z.enum(outcomes)),
  result: words,
  learned: words,
  next: words,
  ends: z.optional(z.enum(['closes', 'goesOn'])),
  due: words,
})

function readForm(stored: unknown): Form | undefined {
  const form = z.safeParse(kept, stored).data
  if (form === undefined) return undefined
  return {
    ...form,
    outcome: form.outcome,
    ends: form.ends,
    due: isPlainDate(form.due) ? form.due : '',
  }
}

/** What happened to a commitment, in its owner's words: it closes it, or carries it on to another day; or how it goes. */
export function ReportForm({
  commitment,
  answers = false,
  onDone,
}: {
  commitment: Commitment
  /** Somebody has asked how it goes: that is the answer to begin with. */
  answers?: boolean | undefined
  onDone: () => void
}) {
  const { t } = useLingui()
  const { words } = useCommitmentWords(commitment)
  const today = useToday()
  const before = commitment.due ?? ''
  const { form, change, forget } = useFormDraft<Form>(
    `report:${commitment.id}`,
    // Carried on, it needs another day once its own is over.
    {
      ...noReport,
      ...(answers && { outcome: 'underWay' as const }),
      ends: undefined,
      due: before < today ? '' : before,
    },
    readForm,
  )
  const keep = useKeepReport()
  const [busy, setBusy] = useState(false)
  const { outcome, result, learned, next, due } = form
  // Done is done; everything else goes on unless its owner says otherwise.
  const ends = form.ends ?? (outcome === 'done' ? 'closes' : 'goesOn')
  const sign = words?.sign ?? ''

  const save = async () => {
    if (outcome === undefined) return
    setBusy(true)
    const report = { outcome, result, learned, next }
    const answer = await (outcome === 'underWay'
      ? keep(commitment, { ...noReport, outcome, result }, { due: before })
      : keep(commitment, report, ends === 'closes' ? 'closes' : { due }))
    setBusy(false)
    if (!answer.ok) return
    forget()
    onDone()
  }
  return (
    <form
      noValidate
      className="flex w-full flex-col gap-5 text-start"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy && fits(event.currentTarget)) void save()
      }}
    >
      <Choice
        legend={<Trans>What became of it?</Trans>}
        options={outcomes.map((value) => ({ value, label: t(outcomeWords[value]) }))}
        value={outcome}
        onChange={(chosen) => change({ outcome: chosen })}
      />
      {outcome === 'underWay' && (
        <>
          <Field label={<Trans>How is it going so far?</Trans>} optional>
            <TextArea
              voice="people"
              limit={600}
              rows={2}
              value={result}
              onChange={({ target }) => change({ result: target.value })}
            />
          </Field>
          <SealedHint>{commitment.shown ? undefined : <Trans>Only you are shown it.</Trans>}</SealedHint>
        </>
      )}
      {outcome !== undefined && outcome !== 'underWay' && (
        <>
          <Field
            label={<Trans>What happened?</Trans>}
            hint={
              sign === '' ? undefined : (
                <Trans>
                  Your sign was: <q className="font-serif">{sign}</q>
                </Trans>
              )
            }
            optional
          >
            <TextArea
              voice="people"
              limit={600}
              value={result}
              onChange={({ target }) => change({ result: target.value })}
            />
          </Field>
          <Field label={<Trans>What did you learn?</Trans>} optional>
            <TextArea
              voice="people"
              limit={600}
              value={learned}
              onChange={({ target }) => change({ learned: target.value })}
            />
          </Field>
          <Field label={<Trans>What is next?</Trans>} optional>
            <TextArea
              voice="people"
              limit={280}
              value={next}
              onChange={({ target }) => change({ next: target.value })}
            />
          </Field>
          <Choice
            legend={<Trans>And this commitment?</Trans>}
            options={[
              { value: 'goesOn', label: t`It goes on` },
              { value: 'closes', label: t`It is closed` },
            ]}
            value={ends}
            onChange={(chosen) => change({ ends: chosen })}
          />
          {ends === 'goesOn' && (
            <DueField label={t`By when now?`} due={due} onChange={(day) => change({ due: day })} />
          )}
          <SealedHint>{commitment.shown ? undefined : <Trans>Only you are shown it.</Trans>}</SealedHint>
        </>
      )}
      <div className={`flex flex-wrap gap-2.5 ${stickyFoot}`}>
        <Button type="submit" kind="main" busy={busy} disabled={outcome === undefined}>
          <Trans>Save it</Trans>
        </Button>
        <Button kind="quiet" onClick={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </div>
      <Unsent busy={busy} />
    </form>
  )
}
