import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

const browsers = [
  ['Edge', /Edg(?:A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /(?:Firefox|FxiOS)\//],
  ['Chrome', /(?:Chrome|CriOS)\//],
  ['Safari', /Safari\//],
] as const

/** "Firefox, phone": what a set keeps of a new device, in no language, from what the browser says about itself. */
export function deviceLabel(userAgent: string, touch: boolean): string {
  const browser = browsers.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? 'Setroom'
  return `${browser}, ${kindOf(userAgent, touch)}`
}

/** The label of the device this runs on. */
export function ownDeviceLabel(): string {
  return deviceLabel(navigator.userAgent, navigator.maxTouchPoints > 1)
}

/** The words for such a label; undefined for one written otherwise, which is shown as it is. */
export function deviceWords(label: string): MessageDescriptor | undefined {
  const [, browser, kind] = /^(.+), (phone|tablet|computer)$/.exec(label) ?? []
  if (browser === undefined) return undefined
  if (kind === 'phone') return msg`${browser} on a phone`
  if (kind === 'tablet') return msg`${browser} on a tablet`
  return msg`${browser} on a computer`
}

function kindOf(userAgent: string, touch: boolean): 'phone' | 'tablet' | 'computer' {
  // iPads call themselves Macs, but no Mac has a touch screen.
  if (/iPad|Tablet/.test(userAgent) || (/Macintosh/.test(userAgent) && touch)) return 'tablet'
  if (/iPhone|Mobi/.test(userAgent)) return 'phone'
  return /Android/.test(userAgent) ? 'tablet' : 'computer'
}
