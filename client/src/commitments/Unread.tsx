import { Trans } from '@lingui/react/macro'
import { SealedWords } from '../connection/index.ts'
import type { Reading } from '../sealing/index.ts'
import { Button } from '../ui/Button.tsx'

/** In the place of a form over words that cannot be read here: they cannot be written over either. */
export function Unread({ reading, onDone }: { reading: Reading; onDone: () => void }) {
  return (
    <div className="flex flex-col items-start gap-3">
      <SealedWords reading={reading} />
      <Button kind="quiet" onClick={onDone}>
        <Trans>Go back</Trans>
      </Button>
    </div>
  )
}
