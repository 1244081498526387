/** A day without time or zone, YYYY-MM-DD. Due dates are such days, judged in their owner's zone. */
export type PlainDate = string

const DAY = 86_400_000
const shape = /^\d{4}-\d{2}-\d{2}$/

/** Whether it is a day of the calendar: a date field gives other things while it is being typed in. */
export function isPlainDate(text: string): boolean {
  if (!shape.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** The day it is at an instant (epoch ms); `zone` is an IANA name, the device's by default or where it is unknown. */
export function plainDateAt(at: number, zone?: string): PlainDate {
  const parts = formatIn(zone).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

/** So many days later (or earlier). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** Days from one to the other; negative when the other lies before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

function formatIn(zone: string | undefined): Intl.DateTimeFormat {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'gregory' } as const
  try {
    return new Intl.DateTimeFormat('en', zone === undefined ? options : { ...options, timeZone: zone })
  } catch {
    return new Intl.DateTimeFormat('en', options)
  }
}
