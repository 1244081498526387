import type { Language } from '@setroom/shared'
import { useState } from 'react'
import { emptyDraft, type SetDraft } from './setDraft.ts'

const name = 'setroom.new-set'

/**
 * The draft of a new set. It survives a reload in this tab's own storage, in plain words: there is no key yet that it
 * could be sealed with. Closing the tab forgets it.
 */
export function useSetDraft(language: Language): {
  draft: SetDraft
  change: (part: Partial<SetDraft>) => void
  forget: () => void
} {
  const [draft, setDraft] = useState<SetDraft>(() => stored() ?? emptyDraft(language))
  return {
    draft,
    change: (part) =>
      setDraft((before) => {
        const next = { ...before, ...part }
        try {
          sessionStorage.setItem(name, JSON.stringify(next))
        } catch {
          // It lasts as long as the page.
        }
        return next
      }),
    forget: () => {
      try {
        sessionStorage.removeItem(name)
      } catch {
        // Nothing was kept.
      }
    },
  }
}

function stored(): SetDraft | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null')
    return isDraft(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isDraft(value: unknown): value is SetDraft {
  const one = value as Partial<SetDraft> | null
  return (
    typeof one?.name === 'string' &&
    typeof one.purpose === 'string' &&
    typeof one.me?.name === 'string' &&
    Array.isArray(one.people) &&
    typeof one.template === 'string' &&
    typeof one.first?.zone === 'string'
  )
}
