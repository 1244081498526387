import { createHmac, timingSafeEqual } from 'node:crypto'

/** Whose reminders a link in a mail ends. */
export type StopPlace = { readonly set: string; readonly member: string }

/** 128 bits: nobody guesses them, and the address stays short enough for a mail. */
const macLength = 22
const separator = '~'

/** What stands in a reminder's address for ending them: it ends one person's reminders of one set, and nothing else. */
export function stopToken(secret: string, { set, member }: StopPlace): string {
  return [macOf(secret, { set, member }), set, member].join(separator)
}

/** Whose reminders a token ends; undefined for what this server has not made. */
export function readStopToken(secret: string, token: string): StopPlace | undefined {
  const [mac = '', set = '', member = '', ...more] = token.split(separator)
  if (more.length > 0 || mac.length !== macLength) return undefined
  const right = macOf(secret, { set, member })
  return timingSafeEqual(Buffer.from(mac), Buffer.from(right)) ? { set, member } : undefined
}

function macOf(secret: string, { set, member }: StopPlace): string {
  const mac = createHmac('sha256', secret).update(`stop ${set} ${member}`).digest('base64url')
  return mac.slice(0, macLength)
}
