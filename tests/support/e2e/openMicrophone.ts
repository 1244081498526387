import type { Page } from '@playwright/test'

/** When a page's microphone was open to the others, by what it told the server. */
export type OpenMicrophone = {
  /** The stretches between two instants in which it was open; epoch ms. */
  openBetween(from: number, until: number): readonly (readonly [from: number, until: number])[]
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
    openBetween: (from, until) =>
      changes.flatMap(({ at, open }, i) => {
        const [start, end] = [Math.max(at, from), Math.min(changes[i + 1]?.at ?? until, until)]
        return open && end > start ? [[start, end] as const] : []
      }),
  }
}
