import { Trans, useLingui } from '@lingui/react/macro'
import { LifeBuoy } from 'lucide-react'
import { useEffect } from 'react'
import { LaterPart } from '../app/LaterPart.tsx'
import { later } from '../app/later.tsx'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Popover } from '../ui/Popover.tsx'

const TurnToWords = later(async () => (await import('./TurnToWords.tsx')).TurnToWords)

/** *Whom to turn to*: one click away for everybody, all the time. `compact` where words have no room. */
export function TurnTo({ compact = false }: { compact?: boolean | undefined }) {
  const { t } = useLingui()
  // At hand before it is asked for, whatever becomes of the server.
  useEffect(() => void TurnToWords.bring(), [])
  return (
    <Popover
      label={t`Whom to turn to`}
      trigger={
        compact ? (
          <IconButton kind="quiet" icon={<LifeBuoy />} label={t`Whom to turn to`} />
        ) : (
          <Button kind="quiet" size="small" icon={<LifeBuoy />}>
            <Trans>Whom to turn to</Trans>
          </Button>
        )
      }
    >
      <h2 className="quiet-heading">
        <Trans>Whom to turn to</Trans>
      </h2>
      <LaterPart>
        <TurnToWords />
      </LaterPart>
    </Popover>
  )
}
