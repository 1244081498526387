import { Suspense } from 'react'
import { later } from '../app/later.tsx'
import { useAskers } from './useAskers.ts'

// Only when somebody asks; every page of the set listens.
const HelpAsker = later(async () => (await import('./HelpAsker.tsx')).HelpAsker)

/** Tells whoever holds a key that a device lacks it: the facilitator of everybody's, each person of their own. */
export function HandOverNotice() {
  const { askers, dismiss, heard } = useAskers()
  if (!heard) return null
  return (
    <Suspense>
      <HelpAsker asker={askers[0]} onDismiss={dismiss} />
    </Suspense>
  )
}
