import { useOpenedByAny, useView } from '../connection/index.ts'
import type { Reading } from '../sealing/index.ts'

/**
 * What the set wrote down of its own call, and the address where it is one that a browser may follow. Whoever is here for
 * one session reads what was sealed for the session as the voices were moved.
 */
export function useOwnCall(): { reading: Reading; address: string | undefined } {
  const text = useView(({ common, own }) =>
    own.me.guestOf === undefined ? common.set.settings.ownCall : common.session?.callAddress,
  )
  const reading = useOpenedByAny(text, 'set.ownCall')
  return { reading, address: reading.state === 'open' ? webAddress(reading.plain) : undefined }
}

function webAddress(plain: string): string | undefined {
  try {
    const url = new URL(plain)
    return url.protocol === 'https:' ? url.href : undefined
  } catch {
    return undefined
  }
}
