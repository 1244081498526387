import type { Page } from '@playwright/test'

/** What a person's page told the server of their voice, in server time. */
export type Reported = { readonly from: number; readonly until: number }
/** A ring around somebody's face that was lit, on this page; epoch ms. */
export type Lit = { readonly name: string; readonly at: number }

/** Follows the airtime that a page reports; call it before the page connects. */
export function followReports(page: Page): readonly Reported[] {
  const reports: Reported[] = []
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => {
      const said = /^42\d*\["airtime",(\[.*?\])\]$/.exec(payload.toString())?.[1]
      if (said !== undefined) reports.push(...(JSON.parse(said) as Reported[]))
    })
  })
  return reports
}

declare global {
  var setroomLit: Lit[]
}

/** Notes from now on when a ring is lit around a face on this page. */
export async function watchRings(page: Page): Promise<() => Promise<readonly Lit[]>> {
  await page.evaluate(() => {
    globalThis.setroomLit = []
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (!(target instanceof HTMLElement) || !target.hasAttribute('data-speaking')) continue
        const name = target.closest('figure')?.querySelector('figcaption bdi')?.textContent ?? ''
        globalThis.setroomLit.push({ name, at: Date.now() })
      }
    }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-speaking'] })
  })
  return () => page.evaluate(() => globalThis.setroomLit)
}
