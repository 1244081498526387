import { Trans } from '@lingui/react/macro'
import { useOwn } from '../../connection/index.ts'
import { useMayMove } from '../../connection/useMayMove.ts'
import { useBusy } from '../../room/useBusy.ts'
import { useDraft } from '../../sealing/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import type { StageProps } from '../stage.ts'
import { useMove, useSealedMove } from '../useMove.ts'
import { useSessionId } from '../useSessionId.ts'

/** One's own bid, in a sentence: made, changed, taken back. */
export function MyBid({ item, state }: StageProps<'bids'>) {
  const me = useOwn(({ me }) => me.id)
  const may = useMayMove('bids/bid.make')
  const session = useSessionId()
  const { text, setText } = useDraft(`bid:${item.id}`)
  const sealed = useSealedMove('bids', item)
  const move = useMove('bids', item)
  const [busy, run] = useBusy()
  if (!may) return null
  const made = state.bids[me] !== undefined
  const send = () =>
    run(async () => {
      const answer = await sealed(async (seal) => ({
        type: 'bid.make',
        text: await seal('bid', text.trim(), { scope: session }),
      }))
      if (answer.ok) setText('')
    })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') void send()
      }}
    >
      <Field
        label={
          made ? (
            <Trans>Change my bid</Trans>
          ) : (
            <Trans>Is something on your mind? Say it in a sentence.</Trans>
          )
        }
      >
        <TextArea
          voice="people"
          rows={1}
          limit={200}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <div className="mt-2.5 flex flex-wrap items-center gap-2.5">
        <Button type="submit" kind={made ? 'plain' : 'main'} busy={busy} disabled={text.trim() === ''}>
          {made ? <Trans>Change it</Trans> : <Trans>Bid for a round</Trans>}
        </Button>
        {made && (
          <Button kind="quiet" disabled={busy} onClick={() => void move({ type: 'bid.withdraw' })}>
            <Trans>Take it back</Trans>
          </Button>
        )}
        <SealedHint />
      </div>
    </form>
  )
}
