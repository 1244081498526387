import type { BrowserContext } from '@playwright/test'

/**
 * Puts the clock of somebody's computer so far ahead (ms), in every page opened from then on: what a browser reads as
 * now, not how fast time goes.
 */
export async function liveLater(context: BrowserContext, aheadMs: number): Promise<void> {
  await context.addInitScript((ahead) => {
    const here = globalThis as { setroomAhead?: number }
    const first = here.setroomAhead === undefined
    here.setroomAhead = ahead
    if (!first) return
    const real = Date
    const now = () => real.now() + (here.setroomAhead ?? 0)
    globalThis.Date = new Proxy(real, {
      construct: (target, parts, made) =>
        Reflect.construct(target, parts.length === 0 ? [now()] : parts, made),
      apply: () => new real(now()).toString(),
      get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
    })
  }, aheadMs)
}
