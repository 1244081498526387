import { type Labelled, labelQuestion } from '@setroom/shared'
import { useEffect, useMemo, useState } from 'react'
import { useView } from '../connection/index.ts'
import { useStoredChoice } from '../room/useStoredChoice.ts'

/** How long somebody has stopped typing before the helper says anything. */
const QUIET_MS = 600

/** The label of a draft, once its writer pauses; null while there is none, or while they go on typing. */
export function useLabel(draft: string): Labelled | null {
  const language = useView(({ common }) => common.set.language)
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), QUIET_MS)
    return () => clearTimeout(timer)
  }, [draft])
  const labelled = useMemo(
    () => (settled.trim() === '' ? null : labelQuestion(settled, language)),
    [settled, language],
  )
  return settled === draft ? labelled : null
}

/** Whether this person wants hints while they write. */
export function useHintsOn(): readonly [boolean, (on: boolean) => void] {
  const [choice, setChoice] = useStoredChoice('questionHints')
  return [choice !== 'off', (on) => setChoice(on ? null : 'off')]
}
