import type { MemberId, Purpose, Text } from '@setroom/shared'
import { useState } from 'react'
import { type Reading, useOpened } from '../sealing/index.ts'
import { useView } from './useView.ts'

/**
 * Opens a text of the set's own (purpose, whom to turn to, own call). Whoever facilitated when it was written is its
 * author, and that may have changed since: the present facilitator is tried first, then everybody else.
 */
export function useOpenedByAny(text: Text | undefined, purpose: Purpose): Reading {
  const authors = useView(({ common }) => [
    common.set.facilitator,
    ...Object.keys(common.members).filter((id) => id !== common.set.facilitator),
  ]) as MemberId[]
  const [tries, setTries] = useState<{ text: Text | undefined; at: number }>({ text, at: 0 })
  const at = tries.text === text ? tries.at : 0
  const author = authors[at]
  const reading = useOpened(text, author === undefined ? { purpose } : { purpose, author })
  if (reading.state !== 'tampered' || at >= authors.length - 1) return reading
  setTries({ text, at: at + 1 })
  return { state: 'opening' }
}
