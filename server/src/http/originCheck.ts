import { X509Certificate } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { hostname, networkInterfaces } from 'node:os'

/** Tells our own pages from those of other sites. */
export type OriginCheck = {
  /** Whether this is one of the origins under which we are served. */
  isOurs(origin: string): boolean
  /** Whether a request that changes something comes from a page of ours; browsers always say where from. */
  fromPage(headers: IncomingHttpHeaders): boolean
}

type Served = {
  /** What people type, when it is configured. */
  readonly publicOrigin: string | undefined
  readonly host: string
  /** The port we listen on; known only once we do. */
  readonly port: () => number
  /** The certificate in PEM when we make TLS ourselves. */
  readonly certificate: string | undefined
}

/**
 * Origins are compared with those under which we are served, never with the Host header: another name that points
 * here is not ours.
 */
export function originCheck(served: Served): OriginCheck {
  const certificate = served.certificate === undefined ? undefined : new X509Certificate(served.certificate)
  const scheme = certificate === undefined ? 'http:' : 'https:'

  const isOurs = (origin: string): boolean => {
    if (origin === served.publicOrigin) return true
    const url = URL.canParse(origin) ? new URL(origin) : undefined
    if (url === undefined || url.protocol !== scheme || url.origin !== origin) return false
    if (Number(url.port || (scheme === 'https:' ? 443 : 80)) !== served.port()) return false
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (certificate?.checkHost(host) !== undefined) return true
    return ownHosts(served.host).includes(host)
  }

  return { isOurs, fromPage: ({ origin }) => origin !== undefined && isOurs(origin) }
}

/** Every name of this computer under which the address listened on can be reached. */
function ownHosts(host: string): readonly string[] {
  const loopback = ['localhost', '127.0.0.1', '::1']
  if (host !== '0.0.0.0' && host !== '::') return [...loopback, host]
  const addresses = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map((one) => one.address))
  return [...loopback, ...addresses, hostname().toLowerCase()]
}
