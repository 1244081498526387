import type { BrowserContext, Page } from '@playwright/test'

/** Everything a page said that nobody should ever see. */
export type PageWatch = {
  /** What went wrong so far, as sentences. */
  problems(): readonly string[]
  /** Forgets what was expected by a test that breaks something on purpose. */
  forget(matching: RegExp): void
}

/** Said by the browser itself when the test cuts the network or kills the server. */
const networkNoise = /net::ERR_|WebSocket connection to|Failed to load resource/

/**
 * Collects violations of the content policy, uncaught errors and errors on the console of every page of a context.
 * `networkCut` lets through what the browser itself says of a connection that the test broke.
 */
export async function watchPages(
  context: BrowserContext,
  who: string,
  { networkCut = false }: { networkCut?: boolean } = {},
): Promise<PageWatch> {
  let found: string[] = []
  const add = (page: Page, what: string) =>
    void found.push(`${who} at ${new URL(page.url()).pathname}: ${what}`)
  context.on('page', (page) => {
    page.on('pageerror', (error) => add(page, error.stack ?? error.message))
    page.on('console', (message) => {
      if (message.type() !== 'error') return
      if (networkCut && networkNoise.test(message.text())) return
      add(page, `console: ${message.text()} ${message.location().url}`)
    })
    page.on('crash', () => add(page, 'crashed'))
  })
  await context.exposeBinding('setroomRefused', ({ page }, what: string) => add(page, `policy: ${what}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sample } = event
      ;(globalThis as never as { setroomRefused(what: string): void }).setroomRefused(
        `${violatedDirective} ${blockedURI} ${sample}`,
      )
    })
  })
  return {
    problems: () => found,
    forget(matching) {
      found = found.filter((problem) => !matching.test(problem))
    },
  }
}
