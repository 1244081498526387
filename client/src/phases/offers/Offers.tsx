import { Trans } from '@lingui/react/macro'
import { useOwn } from '../../connection/index.ts'
import { useBusy } from '../../room/useBusy.ts'
import { useName } from '../../room/useName.ts'
import { Button } from '../../ui/Button.tsx'
import type { StageProps } from '../stage.ts'
import { useMove } from '../useMove.ts'
import { MyOffer } from './MyOffer.tsx'
import { OfferRow } from './OfferRow.tsx'

/** The presenter asks, or goes on without; offers come one by one and are taken or left, without debate. */
export function Offers({ item, state }: StageProps<'offers'>) {
  const me = useOwn(({ me }) => me.id)
  const name = useName(item.presenter)
  const move = useMove('offers', item)
  const [busy, run] = useBusy()
  const presents = me === item.presenter
  const all = Object.values(state.offers).sort((a, b) => a.at - b.at)
  if (!state.asked) {
    return presents ? (
      <div className="flex flex-col items-center gap-4">
        <p className="text-balance font-serif text-xl">
          <Trans>Would you like to hear what the others have lived through or know? You need not.</Trans>
        </p>
        <Button kind="main" busy={busy} onClick={() => void run(() => move({ type: 'offers.ask' }))}>
          <Trans>Yes, I ask for offers</Trans>
        </Button>
      </div>
    ) : (
      <p className="font-serif text-xl">
        <Trans>{name} decides whether to ask for offers.</Trans>
      </p>
    )
  }
  return (
    <div className="mx-auto flex w-full max-w-sm flex-col gap-4 text-start">
      <ul className="space-y-4 empty:-mb-4" aria-live="polite">
        {all.map((offer) => (
          <OfferRow
            key={offer.id}
            offer={offer}
            onAnswer={
              presents ? (answer) => void move({ type: 'offer.answer', offer: offer.id, answer }) : undefined
            }
          />
        ))}
      </ul>
      {presents ? (
        all.length === 0 && (
          <p className="text-center text-ink-2">
            <Trans>You asked. Each may offer one thing; take what is useful and leave the rest.</Trans>
          </p>
        )
      ) : (
        <MyOffer item={item} state={state} />
      )}
    </div>
  )
}
