import type { Bytes, CryptoPort } from './cryptoPort.ts'
import { derive } from './derive.ts'
import { secretBytes } from './keyPair.ts'
import type { Holding } from './wrappedKey.ts'

/** Holding a link: what a newcomer and whoever made their link have in common. */
export async function linkHolding(crypto: CryptoPort, secret: string): Promise<Holding> {
  return { under: 'link', bytes: await derive(crypto, secretBytes(secret), 'welcome') }
}

/** Holding what was wrapped for the epoch before. */
export async function epochHolding(crypto: CryptoPort, epoch: number, payload: Bytes): Promise<Holding> {
  return { under: epoch, bytes: await derive(crypto, payload, 'next') }
}
