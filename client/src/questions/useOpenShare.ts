import type { Text } from '@setroom/shared'
import { useOpenedAll } from '../sealing/useOpenedAll.ts'

/** How many of the questions that the set is told of were open; undefined while it is told of none. */
export function useOpenShare(told: readonly Text[] = []): { open: number; labelled: number } | undefined {
  const readings = useOpenedAll(told.map((text) => ({ text, place: { purpose: 'question.share' } })))
  const known = readings.flatMap((reading) => (reading.state === 'open' ? [reading.plain] : []))
  // One that is missing would tell by what is left what it was.
  if (told.length === 0 || known.length < told.length) return undefined
  return { open: known.filter((plain) => plain === 'open').length, labelled: told.length }
}
