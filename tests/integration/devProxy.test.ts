import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { expect, it } from 'vitest'
import { devProxy } from '../../server/scripts/devProxy.ts'
import { startTestServer } from '../support/testServer.ts'

const proxy = devProxy('http://127.0.0.1:1')

/** Whether `npm run dev` hands a request on to the server, as Vite reads the table: by how its address begins. */
function isPassedOn(method: string, url: string): boolean {
  const rule = Object.entries(proxy).find(([at]) => url.startsWith(at))?.[1]
  return rule !== undefined && rule.bypass({ method, url }) === undefined
}

/** What of Fastify is needed here. */
type TellsOfRoutes = {
  addHook(name: 'onRoute', told: (route: { method: string | string[]; url: string }) => void): void
}

/** Every route of a real server, as Fastify is told of it. */
async function routesOf(): Promise<readonly { method: string; url: string }[]> {
  const routes: { method: string; url: string }[] = []
  const listen = (message: unknown) => {
    const { fastify } = message as { fastify: TellsOfRoutes }
    fastify.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) routes.push({ method: one, url })
    })
  }
  subscribe('fastify.initialization', listen)
  try {
    await (await startTestServer()).stop()
  } finally {
    unsubscribe('fastify.initialization', listen)
  }
  return routes
}

it('in development the server gets every route of its own, and Vite every page', async () => {
  const routes = await routesOf()
  expect(routes.map(({ method, url }) => `${method} ${url}`)).toEqual(
    expect.arrayContaining(['POST /stop', 'GET /healthz', 'GET /api/me', 'GET /calendar/:file']),
  )
  // Files of a build, of which there is none in development.
  const own = routes.filter(
    ({ method, url }) => method !== 'OPTIONS' && !/^\/(?:assets\/.*|[^/]*\.[^/]*|\*?)$/.test(url),
  )
  expect(own.filter(({ method, url }) => !isPassedOn(method, url))).toEqual([])
  for (const page of ['/', '/stop?of=x', '/join', '/sign-in', '/set/x/lobby', '/src/app/main.tsx'])
    expect(isPassedOn('GET', page), page).toBe(false)
})
