import type { Purpose, Text } from '@setroom/shared'
import { useState } from 'react'
import { useOpenedByAny } from '../../connection/index.ts'
import type { Reading } from '../../sealing/index.ts'

/** A sealed text of the set in a field: what is written now, and whether it differs from what is kept. */
export type SealedField = {
  reading: Reading
  text: string
  change: (text: string) => void
  /** Back to what is kept. */
  reset: () => void
  changed: boolean
}

/** Edits a sealed text; while nobody types, the field follows what is kept. */
export function useSealedField(kept: Text | undefined, purpose: Purpose): SealedField {
  const reading = useOpenedByAny(kept, purpose)
  const [typed, setTyped] = useState<string>()
  const before = reading.plain ?? ''
  return {
    reading,
    text: typed ?? before,
    change: setTyped,
    reset: () => setTyped(undefined),
    changed: typed !== undefined && typed.trim() !== before,
  }
}
