import { useState } from 'react'

/**
 * Taking a suggestion into the field, the way back to one's own words until something else is typed, and the words about
 * which nothing more is to be said.
 */
export function useSuggestion(text: string, setText: (text: string) => void) {
  const [swap, setSwap] = useState({ before: '', after: '' })
  const [dismissed, dismiss] = useState('')
  const taken = swap.after !== '' && swap.after === text
  return {
    taken,
    dismissed,
    dismiss,
    take: (suggestion: string) => {
      setSwap({ before: text, after: suggestion })
      setText(suggestion)
    },
    undo: () => {
      setText(swap.before)
      setSwap({ before: '', after: '' })
    },
  }
}
