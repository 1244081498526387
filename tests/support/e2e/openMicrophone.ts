import type { Page } from '@playwright/test'

/** When a page's microphone was open to the others, by what it told the server: epoch ms. */
export type OpenMicrophone = {
  /** Milliseconds in which it was open between two instants. */
  openBetween(from: number, until: number): number
}

/** Follows a page's sockets; call it before the page connects. */
export function followMicrophone(page: Page): OpenMicrophone {
  const changes: { at: number; open: boolean }[] = []
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => {
      const said = /^42\["microphone",(true|false)\]/.exec(payload.toString())?.[1]
      if (said !== undefined) changes.push({ at: Date.now(), open: said === 'true' })
    })
    socket.on('close', () => changes.push({ at: Date.now(), open: false }))
  })
  return {
    openBetween(from, until) {
      let sum = 0
      for (const [i, { at, open }] of changes.entries()) {
        const end = changes[i + 1]?.at ?? until
        if (open) sum += Math.max(0, Math.min(end, until) - Math.max(at, from))
      }
      return sum
    },
  }
}
