import { Trans, useLingui } from '@lingui/react/macro'
import type { AgendaItem, Agreement, ClauseId, RepairState, TextId } from '@setroom/shared'
import {
  SealedWords,
  useMay,
  useOwn,
  useSealAndSend,
  useSealedText,
  useView,
} from '../../connection/index.ts'
import { useMayMove } from '../../connection/useMayMove.ts'
import { useBusy } from '../../room/useBusy.ts'
import { useName } from '../../room/useName.ts'
import { useSteers } from '../../room/useSteers.ts'
import { useDraft } from '../../sealing/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useMove, useSealedMove } from '../useMove.ts'
import { useSessionId } from '../useSessionId.ts'

/** What was agreed, and a field to write the next thing down. The facilitator can make a clause of the contract of it. */
export function Agreements({ item, state }: { item: AgendaItem; state: RepairState }) {
  const { t } = useLingui()
  const may = useMayMove('repair/agreement.write')
  const all = Object.values<Agreement>(state.agreements).sort((a, b) => a.at - b.at)
  return (
    <div className="flex w-full max-w-md flex-col gap-5 text-start">
      {all.length > 0 && (
        <ul aria-label={t`Agreed`} className="space-y-4">
          {all.map((agreement) => (
            <One key={agreement.id} item={item} agreement={agreement} />
          ))}
        </ul>
      )}
      {may && <Write item={item} />}
    </div>
  )
}

function One({ item, agreement: { id, author, text } }: { item: AgendaItem; agreement: Agreement }) {
  const name = useName(author)
  const mine = useOwn(({ me }) => me.id) === author
  const move = useMove('repair', item)
  const reading = useSealedText(text, { purpose: 'repair.agreement', author })
  return (
    <li className="rounded-md bg-surface px-4 py-3 shadow-1">
      <SealedWords reading={reading} size="large" />
      <div className="mt-1 flex flex-wrap items-center gap-2 text-ink-3 text-sm">
        <bdi className="me-auto">{name}</bdi>
        {mine && (
          <Button
            kind="quiet"
            size="small"
            onClick={() => void move({ type: 'agreement.takeBack', agreement: id })}
          >
            <Trans>Take it back</Trans>
          </Button>
        )}
        {reading.plain !== undefined && <IntoContract agreement={id} plain={reading.plain} />}
      </div>
    </li>
  )
}

/** Agreements end with the session; a clause of the contract stays. */
function IntoContract({ agreement, plain }: { agreement: TextId; plain: string }) {
  const may = useMay('contract.write')
  const facilitates = useOwn(({ roles }) => roles.set.includes('facilitator'))
  const sealAndSend = useSealAndSend()
  const [busy, run] = useBusy()
  // One agreement is one clause, whatever the network does.
  const clause = agreement as string as ClauseId
  const done = useView(({ common }) => common.contract.clauses[clause] !== undefined)
  if (done) return <Trans>It stands in the contract.</Trans>
  if (!may || !facilitates) return null
  return (
    <Button
      kind="quiet"
      size="small"
      busy={busy}
      onClick={() =>
        void run(async () => {
          await sealAndSend(async (seal) => ({
            type: 'contract.write',
            clause,
            seen: 0,
            text: await seal('contract.clause', plain, { scope: 'set' }),
          }))
        })
      }
    >
      <Trans>Put it into the contract</Trans>
    </Button>
  )
}

function Write({ item }: { item: AgendaItem }) {
  const session = useSessionId()
  const steers = useSteers()
  const { text, setText } = useDraft(`agreement:${item.id}`)
  const move = useSealedMove('repair', item)
  const [busy, run] = useBusy()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (busy || text.trim() === '') return
        void run(async () => {
          const answer = await move(async (seal) => ({
            type: 'agreement.write',
            text: await seal('repair.agreement', text.trim(), { scope: session }),
          }))
          if (answer.ok) setText('')
        })
      }}
    >
      <Field
        label={<Trans>We agree that …</Trans>}
        hint={
          steers ? <Trans>What is to last longer than today belongs into the contract.</Trans> : undefined
        }
      >
        <TextArea voice="people" limit={400} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <div className="mt-2.5 flex flex-wrap items-center gap-2.5">
        <Button type="submit" busy={busy} disabled={text.trim() === ''}>
          <Trans>Write it down</Trans>
        </Button>
        <SealedHint />
      </div>
    </form>
  )
}
