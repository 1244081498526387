import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import type { OidcTrip } from './oidc.ts'

/** Ten minutes to sign in at the provider, in seconds. */
const lifeSeconds = 600
const path = '/api/sign-in'

/**
 * Keeps what has to come back from the provider in the browser that went there, sealed, so that another browser cannot
 * be brought to finish somebody else's sign-in, and so that any of several servers can.
 */
export function tripCookie({ secure, port }: { secure: boolean; port: () => number }) {
  const name = () => (secure ? '__Secure-setroom-trip' : `setroom-trip-${port()}`)
  const write = (reply: FastifyReply, value: string, seconds: number) => {
    const parts = [`${name()}=${value}`, `Path=${path}`, `Max-Age=${seconds}`, 'HttpOnly', 'SameSite=Lax']
    reply.header('set-cookie', [...parts, ...(secure ? ['Secure'] : [])].join('; '))
  }
  return {
    set(reply: FastifyReply, secret: string, trip: OidcTrip, now: number): void {
      const plain = JSON.stringify({ ...trip, until: now + lifeSeconds * 1000 })
      write(reply, seal(secret, plain), lifeSeconds)
    },
    /** The trip, if this browser set out and is back in time. */
    read(header: string | undefined, secret: string, now: number): OidcTrip | undefined {
      const pattern = new RegExp(`(?:^|;\\s*)${name()}=([\\w-]{40,2000})(?:;|$)`)
      const value = pattern.exec(header ?? '')?.[1]
      const plain = value === undefined ? undefined : open(secret, value)
      if (plain === undefined) return undefined
      const { until, ...trip } = JSON.parse(plain) as OidcTrip & { until: number }
      return now < until ? trip : undefined
    },
    /** It is used up. */
    clear: (reply: FastifyReply) => write(reply, '', 0),
  }
}

export type TripCookie = ReturnType<typeof tripCookie>

const keyOf = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', 'trip', 32))

function seal(secret: string, plain: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), iv)
  const ct = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), ct]).toString('base64url')
}

function open(secret: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return undefined
  }
}
