import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The content policy of ARCHITECTURE.md for one response. */
export const strictPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types setroom',
  ].join('; ')

/** Serves built pages from a folder as the real server does: strict policy, a nonce per response, one page for all. */
export async function servePages(folder: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const isPage = !path.startsWith('/assets/')
    try {
      const body = await readFile(join(folder, isPage ? 'index.html' : path))
      const nonce = randomBytes(16).toString('base64')
      response.setHeader(
        'content-type',
        kinds[isPage ? '.html' : extname(path)] ?? 'application/octet-stream',
      )
      response.setHeader('content-security-policy', strictPolicy(nonce))
      response.end(isPage ? body.toString().replaceAll('__CSP_NONCE__', nonce) : body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((closed) => {
      server.closeAllConnections()
      server.close(() => closed())
    })
  return { origin: `http://127.0.0.1:${port}`, close }
}
