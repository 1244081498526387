import type { Page, WebSocket } from '@playwright/test'
import type { Product } from './product.ts'
import { tcpProxy } from './tcpProxy.ts'
import { expect } from './test.ts'

/** Which answer was seen, by the number of its question, and how long after it the server was killed. */
export type Killed = { id: string; ms: number }

/** A way between browsers and the server, on which it can be killed. */
export type KillingWay = {
  /** What a person is given who goes this way. */
  readonly through: { readonly from: string; readonly port: number }
  /** Waits until nothing has been answered for a while: whoever has just come back says where they are. */
  quiet(): Promise<void>
  /** From now on: as the next answer to a command leaves, the server is killed within so many milliseconds. */
  kill(withinMs: number): Promise<Killed>
  close(): Promise<void>
}

/** Makes the way; it sees the answer to a command leave for the browser. */
export async function killingWay(product: Product): Promise<KillingWay> {
  let lastAnswer = 0
  let armed: ((id: string, left: number) => void) | undefined
  const way = await tcpProxy(Number(new URL(product.origin).port), {
    answered(bytes) {
      const left = performance.now()
      // An acknowledgement of socket.io: packet 43, the number it answers, the answer.
      const id = /43(\d+)\[\{"ok":true\}\]/.exec(bytes.toString('latin1'))?.[1]
      if (id === undefined) return
      lastAnswer = left
      armed?.(id, left)
    },
  })
  return {
    through: { from: product.origin, port: way.port },
    quiet: () => expect.poll(() => performance.now() - lastAnswer).toBeGreaterThan(400),
    kill: (withinMs) =>
      new Promise((resolve) => {
        armed = (id, left) => {
          armed = undefined
          const wait = Math.random() * (withinMs - 3)
          while (performance.now() < left + wait);
          process.kill(product.pid(), 'SIGKILL')
          resolve({ id, ms: performance.now() - left })
        }
      }),
    close: way.close,
  }
}

/** Follows what a page sends: of its newest socket, the command that each numbered question carried. */
export function commandsOf(page: Page): () => ReadonlyMap<string, string> {
  let newest = new Map<string, string>()
  page.on('websocket', (socket: WebSocket) => {
    // Not the call's.
    if (!new URL(socket.url()).pathname.startsWith('/socket.io/')) return
    const mine = new Map<string, string>()
    newest = mine
    socket.on('framesent', ({ payload }) => {
      const [, id, type] = /^42(\d+)\["command",.*?"type":"([\w.]+)"/.exec(payload.toString()) ?? []
      if (id !== undefined && type !== undefined) mine.set(id, type)
    })
  })
  return () => newest
}
