import { Trans } from '@lingui/react/macro'
import { type Clause, type ClauseId, isTemplateClause } from '@setroom/shared'
import { useState } from 'react'
import * as z from 'zod/mini'
import { useFormDraft } from '../../commitments/useFormDraft.ts'
import { useSealAndSend, useSend } from '../../connection/index.ts'
import { useBusy } from '../../room/useBusy.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { ClauseWords } from './ClauseWords.tsx'
import { useClause } from './useClause.ts'

/** Longest clause, characters: what does not fit into three sentences nobody remembers. */
export const CLAUSE_LIMIT = 600

const kept = z.object({ words: z.string() })
const readForm = (stored: unknown) => z.safeParse(kept, stored).data

/** Keep, change or drop one clause. What somebody else changed meanwhile is not written over. */
export function ChangeClause({ id, clause, onDone }: { id: ClauseId; clause: Clause; onDone: () => void }) {
  const { template, own } = useClause(id, clause)
  const sealAndSend = useSealAndSend()
  const send = useSend()
  const [opened] = useState(clause.revision)
  const [busy, run] = useBusy()
  const before = own.plain ?? template ?? ''
  const { form, elsewhere, change, forget } = useFormDraft(`contract:${id}`, { words: before }, readForm)
  const words = form.words.trim()
  // Until the set's own words are open here nobody can tell.
  const read = own.state === 'open' || clause.text === undefined
  const meanwhile = clause.revision !== opened || (read && elsewhere.words !== undefined)

  const leave = () => {
    forget()
    onDone()
  }
  const save = () =>
    run(async () => {
      const answer = await sealAndSend(async (seal) => ({
        type: 'contract.write',
        clause: id,
        // The clause as it stands in front of the writer, also when it changed meanwhile.
        seen: clause.revision,
        text: await seal('contract.clause', words, { scope: 'set' }),
      }))
      if (answer.ok) leave()
    })
  const tell = (type: 'contract.keep' | 'contract.drop') =>
    run(async () => {
      const answer = await send({ type, clause: id, seen: clause.revision })
      if (answer.ok) leave()
    })

  if (clause.dropped || clause.waits !== undefined)
    return (
      <Button busy={busy} onClick={() => void tell('contract.keep')}>
        <Trans>Take it in again</Trans>
      </Button>
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Field label={<Trans>In our words</Trans>}>
        <TextArea
          voice="people"
          limit={CLAUSE_LIMIT}
          // What cannot be read here cannot be written over either.
          readOnly={!read}
          value={form.words}
          onChange={({ target }) => change({ words: target.value })}
        />
      </Field>
      <SealedHint className="mt-1.5" />
      {meanwhile && (
        <div role="status" className="mt-3 rounded-md bg-warn-soft px-4 py-3 text-sm text-warn">
          <p className="font-semibold">
            <Trans>Somebody changed it while you were writing. Now it says:</Trans>
          </p>
          <ClauseWords id={id} clause={clause} />
        </div>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button
          type="submit"
          kind="main"
          size="small"
          busy={busy}
          disabled={words === '' || words === before}
        >
          <Trans>Change it</Trans>
        </Button>
        {clause.text !== undefined && isTemplateClause(id) && (
          <Button size="small" disabled={busy} onClick={() => void tell('contract.keep')}>
            <Trans>Back to the template’s words</Trans>
          </Button>
        )}
        <Button size="small" disabled={busy} onClick={() => void tell('contract.drop')}>
          <Trans>Drop it</Trans>
        </Button>
        <Button size="small" kind="quiet" onClick={leave}>
          <Trans>Leave it as it is</Trans>
        </Button>
      </div>
    </form>
  )
}
