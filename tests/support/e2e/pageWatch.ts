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

/**
 * livekit-client's word where the media server closed a call that is over, or a side room, before the page had left it.
 * A call that is lost otherwise is missed by whoever waits for its sound and pictures.
 */
const closedAtTheEnd = /error reading from signal stream[\s\S]*closed unexpectedly with code 1006/

/** livekit-client's words where somebody has gone before it had set up what they send. */
const goneMeanwhile =
  /couldn't set encryption status, participant not found|Tried to add a track for a participant, that's not present/

/** livekit-client's word on a computer too busy to answer within its 15 s; the call is then joined anew, */
const tooBusy = /NegotiationError: negotiation timed out/

/** after a try with the token it came by, which opens nothing a second time. */
const comingBack = /\/livekit\/rtc\//

/** Said by the browser and by livekit-client when the test cuts the network or kills the server. */
export const networkNoise =
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
      if (goneMeanwhile.test(said)) return
      add(page, said)
    })
    let wasTooBusy = false
    page.on('console', (message) => {
      lines.push(`${new Date().toISOString()} ${message.type()} ${message.text()}`)
      if (message.type() !== 'error') return
      const said = `${message.text()} ${message.location().url}`
      wasTooBusy ||= tooBusy.test(said)
      if (wasTooBusy && (tooBusy.test(said) || comingBack.test(said))) return
      if (hangingUp.test(said) || closedAtTheEnd.test(said) || goneMeanwhile.test(said)) return
      if (networkCut && networkNoise.test(said)) return
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
