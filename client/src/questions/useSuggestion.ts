import { useState } from 'react'

/** Taking a suggestion into the field, and the way back to one's own words until something else is typed. */
export function useSuggestion(text: string, setText: (text: string) => void) {
  const [swap, setSwap] = useState({ before: '', after: '' })
  const taken = swap.after !== '' && swap.after === text
  return {
    taken,
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
