import type { Plugin } from 'vite'

const declared = 'export class WT extends Transport'

/**
 * Takes out socket.io's third way, WebTransport, which our server does not offer and the browser is never told to try.
 * Throws when engine.io-client changes its ways.
 */
export function withoutWebTransport(): Plugin {
  return {
    name: 'setroom:without-web-transport',
    transform: {
      filter: { id: /engine\.io-client[\\/]build[\\/]esm[\\/]transports[\\/]webtransport\.js/ },
      handler(code) {
        if (!code.includes(declared))
          throw new Error('engine.io-client no longer has the WebTransport known here.')
        return { code: 'export class WT {}', map: null }
      },
    },
  }
}
