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
import { useSealedMove } from '../useMove.ts'
import { useSessionId } from '../useSessionId.ts'

/** One's own single offer; gone once it is made. */
export function MyOffer({ item, state }: StageProps<'offers'>) {
  const me = useOwn(({ me }) => me.id)
  const may = useMayMove('offers/offer.make')
  const session = useSessionId()
  const { text, setText } = useDraft(`offer:${item.id}`)
  const move = useSealedMove('offers', item)
  const [busy, run] = useBusy()
  if (!may || Object.values(state.offers).some(({ author }) => author === me)) return null
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        void run(async () => {
          const answer = await move(async (seal) => ({
            type: 'offer.make',
            text: await seal('offer', text.trim(), { scope: session }),
          }))
          if (answer.ok) setText('')
        })
      }}
    >
      <Field label={<Trans>One thing: an experience, an idea, or somebody to talk to</Trans>}>
        <TextArea
          voice="people"
          rows={2}
          limit={300}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <div className="mt-2.5 flex flex-wrap items-center gap-2.5">
        <Button type="submit" kind="main" busy={busy} disabled={text.trim() === ''}>
          <Trans>Offer it</Trans>
        </Button>
        <SealedHint />
      </div>
    </form>
  )
}
