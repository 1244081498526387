import { useCallback, useEffect, useState } from 'react'
import { useSealing } from './sealingContext.ts'

/** An unsent text: what the field shows, and how to change it. `''` removes the draft. */
export type Draft = { text: string; setText: (text: string) => void }

/** A field whose unsent text survives a reload. `place` names it within the set, for example `question:<round>`. */
export function useDraft(place: string): Draft {
  const drafts = useSealing()?.drafts
  const [typed, setTyped] = useState<{ place: string; text: string }>()

  useEffect(() => {
    let current = true
    void drafts?.read(place).then((text) => {
      // Whoever has typed meanwhile is not interrupted.
      if (current) setTyped((now) => (now?.place === place ? now : { place, text }))
    })
    return () => {
      current = false
    }
  }, [drafts, place])

  const setText = useCallback(
    (text: string) => {
      setTyped({ place, text })
      void drafts?.write(place, text)
    },
    [drafts, place],
  )
  return { text: typed?.place === place ? typed.text : '', setText }
}
