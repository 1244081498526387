import { createHash, randomBytes } from 'node:crypto'
import type { FastifyReply } from 'fastify'

/** How a browser is known: an opaque token in a cookie, of which the server keeps the hash alone. */
export type BrowserCookie = {
  /** The hash of the token in a Cookie header, or null where there is none of ours. */
  hashFrom(header: string | undefined): string | null
  /** Gives the browser a new token, and says its hash. */
  issue(reply: FastifyReply): string
  /** Lets the browser keep its token for another 400 days. */
  renew(reply: FastifyReply, header: string | undefined): void
}

/** The longest that browsers keep a cookie (RFC 6265bis): 400 days, in seconds. */
const lifeSeconds = 400 * 24 * 60 * 60

/** SHA-256 in base64url: what is stored of any token. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

/**
 * The cookie of one server. Over https the name binds it to exactly this host; over plain http, which is for this
 * computer alone, cookies of all ports share one jar, so the port is in the name. The port is known once we listen.
 */
export function browserCookie({ secure, port }: { secure: boolean; port: () => number }): BrowserCookie {
  const name = () => (secure ? '__Host-setroom' : `setroom-${port()}`)
  const read = (header: string | undefined) => {
    const pattern = new RegExp(`(?:^|;\\s*)${name()}=([\\w-]{43})(?:;|$)`)
    return pattern.exec(header ?? '')?.[1] ?? null
  }
  const write = (reply: FastifyReply, token: string) => {
    const parts = [`${name()}=${token}`, 'Path=/', `Max-Age=${lifeSeconds}`, 'HttpOnly', 'SameSite=Lax']
    reply.header('set-cookie', [...parts, ...(secure ? ['Secure'] : [])].join('; '))
  }
  return {
    hashFrom(header) {
      const token = read(header)
      return token === null ? null : sha256(token)
    },
    issue(reply) {
      const token = randomBytes(32).toString('base64url')
      write(reply, token)
      return sha256(token)
    },
    renew(reply, header) {
      const token = read(header)
      if (token !== null) write(reply, token)
    },
  }
}
