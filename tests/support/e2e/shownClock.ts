import type { BrowserContext, Locator, Page } from '@playwright/test'

/**
 * A digit that a page's clock began to show, and when: epoch ms by this computer's own clock. `late`: how long a bare
 * timer of the same page was kept waiting just before, in ms; then the computer was busy elsewhere.
 */
export type Shown = { readonly text: string; readonly at: number; readonly late: number }

/** A digit that came while the computer kept a bare timer of the page waiting longer than this, ms, says nothing. */
const BUSY_MS = 20

/**
 * Puts a computer's clock wrong by so many ms for every page of a context, as Date and performance tell it; the
 * counter below them is left alone, as on a computer whose clock was set wrong. To be called before its first page
 * is opened.
 */
export async function setWrong(context: BrowserContext, ms: number): Promise<void> {
  await context.addInitScript((wrongBy) => {
    const TrueDate = Date
    const origin = performance.timeOrigin
    ;(globalThis as { trueOrigin?: number }).trueOrigin = origin
    const now = () => TrueDate.now() + wrongBy
    globalThis.Date = new Proxy(TrueDate, {
      construct: (target, given: unknown[]) =>
        Reflect.construct(target, given.length === 0 ? [now()] : given),
      apply: () => new TrueDate(now()).toString(),
      get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
    })
    Object.defineProperty(performance, 'timeOrigin', { get: () => origin + wrongBy })
  }, ms)
}

/** Writes down, from now on, when the page's clock of the phase begins to show something new. */
export async function watchClock(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept = globalThis as { trueOrigin?: number; shownClock?: Shown[]; stopShown?: () => void }
    kept.stopShown?.()
    const origin = kept.trueOrigin ?? performance.timeOrigin
    const shown: Shown[] = []
    kept.shownClock = shown
    const BEAT_MS = 16
    const beats: { at: number; late: number }[] = []
    let beat = performance.now()
    const timer = setInterval(() => {
      const at = performance.now()
      beats.push({ at, late: at - beat - BEAT_MS })
      beat = at
      if (beats.length > 20) beats.shift()
    }, BEAT_MS)
    const read = () => document.querySelector('[role=timer] > [aria-hidden]')?.textContent ?? ''
    let last = read()
    const observer = new MutationObserver(() => {
      const text = read()
      if (text === last) return
      last = text
      const at = performance.now()
      const before = beats.filter((one) => one.at > at - 200).map((one) => one.late)
      shown.push({ text, at: origin + at, late: Math.max(at - beat - BEAT_MS, ...before) })
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    kept.stopShown = () => {
      clearInterval(timer)
      observer.disconnect()
    }
  })
}

/** What was written down so far. */
export function shownBy(page: Page): Promise<Shown[]> {
  return page.evaluate(() => (globalThis as { shownClock?: Shown[] }).shownClock ?? [])
}

/**
 * How far each page was from the plain ones at each digit: for every page, the distances in ms from the median instant
 * of the plain pages. What came while the computer was busy elsewhere is left out.
 */
export function distances(
  plain: readonly (readonly Shown[])[],
  pages: readonly (readonly Shown[])[],
): number[][] {
  const [first = []] = plain
  // A digit that came twice, after a pause or with more time, is no common instant.
  const once = (shown: readonly Shown[], text: string) => {
    const found = shown.filter((one) => one.text === text)
    return found.length === 1 && (found[0]?.late ?? 0) <= BUSY_MS ? found[0]?.at : undefined
  }
  const digits = first.map(({ text }) => text)
  return pages.map((shown) =>
    digits.flatMap((text) => {
      const all = plain.map((page) => once(page, text)).filter((at) => at !== undefined)
      const mine = once(shown, text)
      const middle = all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]
      return mine === undefined || middle === undefined || all.length < 2 ? [] : [Math.abs(mine - middle)]
    }),
  )
}

/** The digits of a page's clock of the phase. */
export function digits(page: Page): Locator {
  return page.locator('[role=timer] > [aria-hidden]').first()
}

/** How many seconds that clock shows to be left. */
export async function secondsOn(page: Page): Promise<number> {
  const [minutes = 0, seconds = 0] = ((await digits(page).textContent()) ?? '').split(':').map(Number)
  return minutes * 60 + seconds
}
