import { lazy, type ReactNode, Suspense } from 'react'
import { useKeyState } from '../../sealing/index.ts'
import { Waiting } from '../../ui/Waiting.tsx'

// Rarely needed, and a form with much behind it.
const LockedScreen = lazy(async () => ({ default: (await import('./LockedScreen.tsx')).LockedScreen }))

/** Draws its children where this browser holds the set's key; else says what to do about it. Below WhenConnected. */
export function WhenUnlocked({ children }: { children: ReactNode }) {
  const state = useKeyState()
  switch (state) {
    case 'ready':
      return children
    case 'waiting':
      return <Waiting />
    case 'locked':
      return (
        <Suspense fallback={<Waiting />}>
          <LockedScreen />
        </Suspense>
      )
  }
}
