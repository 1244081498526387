import { createContext, useContext } from 'react'
import type { Sealing } from './sealing.ts'

/** The keys of the set on the screen; `undefined` where this browser holds no link of it. */
export const SealingContext = createContext<Sealing | undefined>(undefined)

/** The keys of the set on the screen, or `undefined`: then everything sealed is locked. */
export function useSealing(): Sealing | undefined {
  return useContext(SealingContext)
}
