import { Trans } from '@lingui/react/macro'
import { useSealedText } from '../../connection/index.ts'
import { SealedWords } from '../../room/SealedWords.tsx'
import { useName } from '../../room/useName.ts'
import { Button } from '../../ui/Button.tsx'
import { PersonChip } from '../../ui/PersonChip.tsx'
import type { StageProps } from '../stage.ts'

type Offer = StageProps<'offers'>['state']['offers'][keyof StageProps<'offers'>['state']['offers']]

/** One offer, and what the presenter does with it. */
export function OfferRow({
  offer,
  onAnswer,
}: {
  offer: Offer
  onAnswer?: ((answer: 'taken' | 'left') => void) | undefined
}) {
  const name = useName(offer.author)
  const reading = useSealedText(offer.text, { purpose: 'offer', author: offer.author })
  return (
    <li className={offer.answer === 'left' ? 'opacity-60' : undefined}>
      <PersonChip
        id={offer.author}
        name={name}
        note={
          offer.answer === 'taken' ? (
            <Trans>taken, thank you</Trans>
          ) : (
            offer.answer === 'left' && <Trans>left</Trans>
          )
        }
      />
      <div className="ps-9.5">
        <SealedWords reading={reading} size="large" />
        {onAnswer !== undefined && (
          <div className="mt-2 flex gap-2">
            <Button
              size="small"
              aria-pressed={offer.answer === 'taken'}
              disabled={offer.answer === 'taken'}
              onClick={() => onAnswer('taken')}
            >
              <Trans>I take it</Trans>
            </Button>
            <Button
              size="small"
              kind="quiet"
              aria-pressed={offer.answer === 'left'}
              disabled={offer.answer === 'left'}
              onClick={() => onAnswer('left')}
            >
              <Trans>I leave it</Trans>
            </Button>
          </div>
        )}
      </div>
    </li>
  )
}
