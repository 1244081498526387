import { lineOf, type QueueEntry } from '@setroom/shared'
import { usePresent } from '../room/usePresent.ts'
import type { Asking } from './useAsking.ts'

/** Whoever waits to ask, in the one order by which the server gives the turn. */
export function useLine({ item, state }: Pick<Asking, 'item' | 'state'>): readonly QueueEntry[] {
  return lineOf(state, usePresent(), item.presenter)
}
