import type { BrowserContext, Page } from '@playwright/test'

/** Everything a page said that nobody should ever see. */
export type PageWatch = {
  /** What went wrong so far, as sentences. */
  problems(): readonly string[]
  /** All that the pages wrote to their consoles, for whoever looks into a failure. */
  log(): string
  /** Forgets what was expected by a test that breaks something on purpose. */
  forget(matching: RegExp): void
}

/** livekit-client's own word on a connection that its own side has just closed: the call was left or moved. */
const hangingUp = /User-Initiated Abort|publisher data channel '\w+' closed unexpectedly/

/** livekit-client's word where the media server closed a session that is over before the page had left the call. */
export const closedAtTheEnd = /error reading from signal stream[\s\S]*closed unexpectedly with code 1006/

/** Said by the browser and by livekit-client when the test cuts the network or kills the server. */
const networkNoise =
  /net::ERR_|WebSocket connection to|Failed to load resource|livekit-client.*\.js|ConnectionError|Failed to fetch \{room/s

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
  const lines: string[] = []
  const add = (page: Page, what: string) =>
    void found.push(`${who} at ${new URL(page.url()).pathname}: ${what}`)
  context.on('page', (page) => {
    page.on('pageerror', (error) => {
      const said = `uncaught: ${error.name} ${error.stack ?? error.message}`
      // The media worker's pipe when its connection is torn away: the browser's own error, without a word or a place.
      if (networkCut && said.trim() === 'uncaught: TypeError') return
      add(page, said)
    })
    page.on('console', (message) => {
      lines.push(`${new Date().toISOString()} ${message.type()} ${message.text()}`)
      if (message.type() !== 'error') return
      const said = `${message.text()} ${message.location().url}`
      if (hangingUp.test(said) || (networkCut && networkNoise.test(said))) return
      add(page, `console: ${said}`)
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
    log: () => `${lines.join('\n')}\n`,
    forget(matching) {
      found = found.filter((problem) => !matching.test(problem))
    },
  }
}
