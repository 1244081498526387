/** Letters of what is written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufefc]/

/** A name for a sentence that is put together as text: one from right to left turns nothing round that stands beside it. */
export function isolated(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name
}
