import type { DeviceId, SetId } from '@setroom/shared'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Directory } from '../journal/Directory.ts'
import { claimRightOf, isOpenRight } from './claimRight.ts'
import type { HttpDeps } from './HttpDeps.ts'

/** What a browser is here. A place whose device was undone is none, but the browser is known by it. */
export type KnownBrowser = { hash: string; host: boolean; claim: boolean; places: Places }
type Places = Awaited<ReturnType<Directory['setsOfBrowser']>>

/** The browser behind a request, or null when its cookie is missing or stands for nothing. */
export async function knownBrowser(
  request: FastifyRequest,
  { cookie, rooms, journal: { directory } }: HttpDeps,
): Promise<KnownBrowser | null> {
  const hash = cookie.hashFrom(request.headers.cookie)
  if (hash === null) return null
  const [host, found, right] = await Promise.all([
    directory.isHost(hash),
    directory.setsOfBrowser(hash),
    directory.findLink(claimRightOf(hash)),
  ])
  const claim = isOpenRight(right)
  if (!host && !claim && found.length === 0) return null
  const worlds = await Promise.all(found.map(({ setId }) => rooms.world(setId as SetId)))
  const places = found.filter(
    ({ deviceId }, i) => worlds[i]?.set?.devices[deviceId as DeviceId] !== undefined,
  )
  return { hash, host, claim, places }
}

/**
 * The hash to keep things under. A browser that stands for nothing gets a token made here: one that it brought
 * could have been planted by somebody who knows it.
 */
export function browserHashFor(known: KnownBrowser | null, reply: FastifyReply, deps: HttpDeps): string {
  return known?.hash ?? deps.cookie.issue(reply)
}
