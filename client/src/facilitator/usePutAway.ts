import type { PhaseId } from '@setroom/shared'
import { useState } from 'react'
import { useView } from '../connection/index.ts'
import { recallPutAway, rememberPutAway } from './putAway.ts'

/** What was put away in a phase, by the keys of suggestions, and how another one is. */
export type PutAways = {
  readonly away: ReadonlySet<string>
  readonly putAway: (key: string) => void
}

/** The suggestions that were put away in a phase, over reloads of this tab: each is said once. */
export function usePutAway(phase: PhaseId | undefined): PutAways {
  const session = useView(({ common }) => common.session?.id)
  const [all, setAll] = useState(() => recallPutAway(session))
  const away = new Set(all.filter((one) => one.phase === phase).map(({ key }) => key))
  const putAway = (key: string) => {
    if (session === undefined || phase === undefined) return
    const next = [...all, { phase, key }]
    setAll(next)
    rememberPutAway(session, next)
  }
  return { away, putAway }
}
