import type { Language } from '@setroom/shared'
import { useState } from 'react'
import { forgetDraft, keepDraft, keptDraft } from './keptDraft.ts'
import { emptyDraft, type SetDraft } from './setDraft.ts'

/**
 * The draft of a new set. It survives a reload in this tab's own storage, in plain words: there is no key yet that it
 * could be sealed with. Closing the tab forgets it.
 */
export function useSetDraft(language: Language): {
  draft: SetDraft
  change: (part: Partial<SetDraft>) => void
  forget: () => void
} {
  const [draft, setDraft] = useState<SetDraft>(() => keptDraft() ?? emptyDraft(language))
  return {
    draft,
    change: (part) =>
      setDraft((before) => {
        const next = { ...before, ...part }
        keepDraft(next)
        return next
      }),
    forget: forgetDraft,
  }
}
