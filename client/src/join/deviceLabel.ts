import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** A browser's name, and the words with which a set is told of it. */
export type DeviceKind = { browser: string; words: MessageDescriptor }

const browsers = [
  ['Edge', /Edg(?:A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /(?:Firefox|FxiOS)\//],
  ['Chrome', /(?:Chrome|CriOS)\//],
  ['Safari', /Safari\//],
] as const

/** "Firefox on a phone": how a set is told of a new device, from what the browser says about itself. */
export function deviceKind(userAgent: string, touch: boolean): DeviceKind {
  const browser = browsers.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? 'Setroom'
  // iPads call themselves Macs, but no Mac has a touch screen.
  if (/iPad|Tablet/.test(userAgent) || (/Macintosh/.test(userAgent) && touch))
    return { browser, words: msg`${browser} on a tablet` }
  if (/iPhone|Mobi/.test(userAgent)) return { browser, words: msg`${browser} on a phone` }
  if (/Android/.test(userAgent)) return { browser, words: msg`${browser} on a tablet` }
  return { browser, words: msg`${browser} on a computer` }
}
