import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Directory } from '../journal/Directory.ts'
import { claimRightOf, isOpenRight } from './claimRight.ts'
import type { HttpDeps } from './HttpDeps.ts'

/** What a browser is here, apart from its places in sets. */
export type KnownBrowser = { hash: string; host: boolean; claim: boolean; places: Places }
type Places = Awaited<ReturnType<Directory['setsOfBrowser']>>

/** The browser behind a request, or null when its cookie is missing or stands for nothing. */
export async function knownBrowser(
  request: FastifyRequest,
  { cookie, journal: { directory } }: HttpDeps,
): Promise<KnownBrowser | null> {
  const hash = cookie.hashFrom(request.headers.cookie)
  if (hash === null) return null
  const [host, places, right] = await Promise.all([
    directory.isHost(hash),
    directory.setsOfBrowser(hash),
    directory.findLink(claimRightOf(hash)),
  ])
  const claim = isOpenRight(right)
  return host || claim || places.length > 0 ? { hash, host, claim, places } : null
}

/**
 * The hash to keep things under. A browser that stands for nothing gets a token made here: one that it brought
 * could have been planted by somebody who knows it.
 */
export function browserHashFor(known: KnownBrowser | null, reply: FastifyReply, deps: HttpDeps): string {
  return known?.hash ?? deps.cookie.issue(reply)
}
