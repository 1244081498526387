import type { Sealed } from '@setroom/shared'
import type { JournalEvent } from '../../server/src/journal/Journal.ts'

/** An event with these fields, at a fixed instant. */
export function eventOf(type: string, fields: Record<string, unknown> = {}): JournalEvent {
  return { type, v: 1, at: 1_790_000_000_000, ...fields }
}

/** A sealed text that the test can recognise by its id. */
export function sealed(id: string): Sealed {
  const text = { v: 1, id, epoch: 3, scope: 'set', iv: 'AAECAwQFBgcICQoL', ct: `ciphertext-of-${id}` }
  return text as unknown as Sealed
}
