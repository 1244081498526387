import { Trans } from '@lingui/react/macro'
import {
  type AgendaItem,
  askedRows,
  type Place,
  type Question,
  type QuestionId,
  questionMarkOf,
  type SessionId,
  type Text,
} from '@setroom/shared'
import { type FormEvent, useId } from 'react'
import * as z from 'zod/mini'
import { useOwn, useView } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { useDraft } from '../sealing/index.ts'
import { readSealedJson } from '../sealing/readSealedJson.ts'
import { useOpenedAll } from '../sealing/useOpenedAll.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ChoiceRow } from './ChoiceRow.tsx'
import { useKeep, useKept } from './useKept.ts'

/** What the presenter has ticked, and their own words for questions asked aloud; undefined where nothing was touched. */
type Touched = Readonly<Record<QuestionId, { on?: boolean | undefined; words?: string | undefined }>>

const touchedSchema = z.record(
  z.string(),
  z.object({ on: z.optional(z.boolean()), words: z.optional(z.string()) }),
)

/** What was ticked and not kept yet; nothing where there is no such draft. */
function readTouched(draft: string): Touched {
  return readSealedJson(draft, touchedSchema) ?? {}
}

/** All questions of the round to choose from: ticked are those kept already, or else those that made them think. */
export function ChooseQuestions({
  session,
  round,
  items,
  onClose,
}: {
  session: SessionId
  round: number
  items: readonly AgendaItem[]
  onClose: () => void
}) {
  const me = useOwn(({ me }) => me.id)
  const phases = useView(({ common }) => common.phases)
  const rows = items
    .flatMap(({ id }): readonly Question[] => {
      const state = phases[id]
      return state?.kind === 'openQuestions' ? askedRows(state.data) : []
    })
    .filter(({ declined, asker }) => !declined && asker !== me)
    .sort((a, b) => a.at - b.at)
  const written = useOpenedRows(rows, ({ text, asker }) => [text, { purpose: 'question', author: asker }])
  const marks = useOpenedRows(rows, ({ mark }) => [mark, { purpose: 'question.mark', author: me }])
  const { questions: kept } = useKept(session, round)
  const { keep, letGo } = useKeep(session, round)
  // A phone that is turned, or a page that is loaded again, takes nothing away.
  const draft = useDraft(`kept:${session}:${round}`)
  const touched = readTouched(draft.text)
  const [busy, run] = useBusy()
  const form = useId()

  const choices = rows.map((row) => {
    const before = kept?.find(({ id }) => id === row.id)
    const thought = kept === undefined && questionMarkOf(marks.get(row.id) ?? '') === 'madeThink'
    const { on = before !== undefined || thought, words = before?.words ?? '' } = touched[row.id] ?? {}
    return { row, on, written: written.get(row.id), own: words }
  })
  const touch = (id: QuestionId, part: Touched[QuestionId]) =>
    draft.setText(JSON.stringify({ ...touched, [id]: { ...touched[id], ...part } }))

  const save = (event: FormEvent) => {
    event.preventDefault()
    void run(async () => {
      const chosen = choices.filter(({ on }) => on)
      const done =
        chosen.length > 0
          ? await keep(
              chosen.map(({ row, written, own }) => ({
                id: row.id,
                asker: row.asker,
                words: written ?? own,
              })),
            )
          : kept === undefined || (await letGo())
      if (!done) return
      draft.setText('')
      onClose()
    })
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={<Trans>Which questions mattered to you?</Trans>}
      description={
        <Trans>They are kept for you alone, sealed, and come back to you after the session and later.</Trans>
      }
      footer={
        <>
          <Button onClick={onClose}>
            <Trans>Not now</Trans>
          </Button>
          <Button type="submit" form={form} kind="main" busy={busy}>
            <Trans>Keep these</Trans>
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={save}>
        <ul className="divide-y divide-line">
          {choices.map(({ row, on, written, own }) => (
            <ChoiceRow
              key={row.id}
              row={row}
              on={on}
              written={written}
              own={own}
              onTick={(on) => touch(row.id, { on })}
              onWords={(words) => touch(row.id, { words, on: true })}
            />
          ))}
        </ul>
      </form>
      {choices.length === 0 && (
        <p className="text-ink-2">
          <Trans>Nothing has been asked yet.</Trans>
        </p>
      )}
    </Dialog>
  )
}

/** What one text of each row says, by the row's id; those that have none, or cannot be read, are left out. */
function useOpenedRows(
  rows: readonly Question[],
  of: (row: Question) => [Text | undefined, Place],
): ReadonlyMap<QuestionId, string> {
  const sealed = rows.flatMap((row) => {
    const [text, place] = of(row)
    return text === undefined ? [] : [{ id: row.id, text, place }]
  })
  const readings = useOpenedAll(sealed)
  return new Map(
    sealed.flatMap(({ id }, i) => {
      const reading = readings[i]
      return reading?.state === 'open' ? [[id, reading.plain] as const] : []
    }),
  )
}
