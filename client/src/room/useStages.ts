import type { PhaseKind } from '@setroom/shared'
import { use, useEffect, useState } from 'react'
import { useView } from '../connection/index.ts'
import { stages } from '../phases/index.ts'
import { PauseCard, RoundLedger, ShortcutKeys } from './laterParts.ts'

/** What is wanted at once when it is wanted, be it that the connection is away by then. */
const soonWanted = [PauseCard, ShortcutKeys, RoundLedger]

/** After the call had time to begin, ms. */
const CALM = 1_500

/**
 * The room appears with the stage of the phase that is on (it suspends until that has come); the others of the agenda
 * follow when it is quiet, long before their phases begin.
 */
export function useStages(kind: PhaseKind | undefined): void {
  const [first] = useState(kind)
  const coming = first === undefined ? undefined : stages[first].bring?.()
  if (coming !== undefined) use(coming)
  const kinds = useView(({ common }) => [...new Set(common.agenda.map((item) => item.kind))].join(' '))
  useEffect(() => {
    const timer = setTimeout(() => {
      // One that could not be fetched is asked for again when its phase begins.
      for (const next of kinds.split(' ')) void stages[next as PhaseKind]?.bring?.()
      for (const part of soonWanted) void part.bring()
    }, CALM)
    return () => clearTimeout(timer)
  }, [kinds])
}
