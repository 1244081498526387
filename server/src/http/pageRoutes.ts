import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from './errors.ts'
import { isPage } from './pagePaths.ts'
import { styleNonce } from './securityHeaders.ts'

/** What Vite writes where the response's nonce belongs. */
const noncePlace = '__CSP_NONCE__'

/**
 * The built client: files under /assets carry their hash in the name and never change; index.html is made for each
 * response, with its nonce, and answers every navigation.
 */
export async function pageRoutes(app: FastifyInstance, clientFolder: string): Promise<void> {
  const index = join(clientFolder, 'index.html')
  const page = existsSync(index) ? readFileSync(index, 'utf8') : undefined

  const sendPage = (reply: FastifyReply, status: number) => {
    if (page === undefined) return refuse(reply, 'not-found')
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(page.replaceAll(noncePlace, styleNonce(reply)))
  }

  if (page !== undefined) {
    await app.register(fastifyStatic, {
      root: clientFolder,
      prefix: '/',
      index: false,
      wildcard: false,
      globIgnore: ['**/index.html', '**/*.{map,br,gz}'],
      cacheControl: false,
      decorateReply: false,
      preCompressed: true,
      setHeaders(reply, path) {
        const hashed = path.startsWith(join(clientFolder, 'assets'))
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request)
    if (!isNavigation(request) || isElsewhere.test(path)) return refuse(reply, 'not-found')
    return sendPage(reply, isPage(path) ? 200 : 404)
  })
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '/'
}

/** What no page is: the API, the sockets, the media server, and files, which have a dot in their last part. */
const isElsewhere = /^\/(?:api|assets|livekit|socket\.io)(?:\/|$)|\.[^/]*$/

function isNavigation({ method, headers }: FastifyRequest): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  return headers.accept === undefined || /text\/html|\*\/\*/.test(headers.accept)
}
