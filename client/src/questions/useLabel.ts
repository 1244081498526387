import type { Labelled, Labeller, Language } from '@setroom/shared'
import { useEffect, useMemo, useState } from 'react'
import { useStoredChoice } from '../room/useStoredChoice.ts'
import { useDraftLanguage } from './draftLanguage.ts'
import { bringLabeller, readyLabeller } from './labellers.ts'

/** How long somebody has stopped typing before the helper says anything. */
const QUIET_MS = 600
/** With fewer words and no question mark there is nothing to judge yet. */
const WORDS = 3

/** The labeller of a language; undefined until it has come. */
function useLabeller(language: Language): Labeller | undefined {
  // Functions given to a state setter would be called: it is kept in a box.
  const [brought, setBrought] = useState<{ of: Language; label: Labeller | undefined }>()
  useEffect(() => {
    let current = true
    void bringLabeller(language).then((label) => {
      if (current) setBrought({ of: language, label })
    })
    return () => {
      current = false
    }
  }, [language])
  return brought?.of === language ? brought.label : readyLabeller(language)
}

/** The label of a draft, once its writer pauses; null while there is none, or while they go on typing. */
export function useLabel(draft: string): Labelled | null {
  const languageOf = useDraftLanguage()
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), QUIET_MS)
    return () => clearTimeout(timer)
  }, [draft])
  const labeller = useLabeller(languageOf(settled))
  const labelled = useMemo(
    () => (labeller === undefined || !isEnough(settled) ? null : labeller(settled)),
    [labeller, settled],
  )
  return settled === draft ? labelled : null
}

function isEnough(draft: string): boolean {
  const words = draft.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return words >= WORDS || (words > 0 && draft.includes('?'))
}

/** Whether this person wants hints while they write. */
export function useHintsOn(): readonly [boolean, (on: boolean) => void] {
  const [choice, setChoice] = useStoredChoice('questionHints')
  return [choice !== 'off', (on) => setChoice(on ? null : 'off')]
}
