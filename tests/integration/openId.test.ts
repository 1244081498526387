import { afterEach, beforeEach, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../../server/src/config.ts'
import {
  type OpenIdProvider,
  openIdClient,
  openIdEnv,
  startOpenIdProvider,
} from '../support/openIdProvider.ts'
import { createHost } from '../support/protocolClient.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'
import { type WalkingBrowser, walkingBrowser } from '../support/walkingBrowser.ts'

let provider: OpenIdProvider
let server: TestServer

beforeEach(async () => {
  provider = await startOpenIdProvider()
  server = await startTestServer({ env: openIdEnv(provider) })
  const host = await createHost(await server.hostLink())
  await host.createSet({
    name: 'Northern set',
    facilitator: 'Robin',
    members: [{ name: 'Ana', email: 'Ana@set.example' }, 'Ben'],
  })
})
afterEach(async () => {
  await server.stop()
  await provider.stop()
})

const back = () => `${server.origin}/api/sign-in/oidc/back`

/** Up to the address that the provider sends the browser back to, which is then opened. */
async function signIn(browser: WalkingBrowser, email: string) {
  const login = await browser.go(`${server.origin}/api/sign-in/oidc`)
  expect(login.url.origin).toBe(provider.issuer)
  const consent = await browser.send(login, { login: email, password: 'anything' })
  return browser.send(consent, {})
}

async function me(browser: WalkingBrowser) {
  const response = await fetch(`${server.origin}/api/me`, {
    headers: { cookie: browser.cookies(server.origin) },
  })
  return (await response.json()) as { sets: { name: string; memberName: string }[] }
}

it('signs in whoever a real provider vouches for, under the address that the set knows', async () => {
  provider.serve(back())
  const ways = await fetch(`${server.origin}/api/sign-in`)
  expect(await ways.json()).toEqual({ mail: false, oidc: { name: 'Northern Trust' } })
  const browser = walkingBrowser()
  const end = await signIn(browser, 'ana@set.example')
  expect(end.url.href).toBe(`${server.origin}/sign-in?in=1`)
  expect(await me(browser)).toMatchObject({ sets: [{ name: 'Northern set', memberName: 'Ana' }] })
  // What was kept on the way is gone.
  expect(browser.cookies(`${server.origin}/api/sign-in`)).not.toContain('trip')
})

it('knows nobody by an address that no set has, or that the provider does not vouch for', async () => {
  provider.serve(back())
  const stranger = walkingBrowser()
  expect((await signIn(stranger, 'eve@set.example')).url.search).toBe('?why=nobody')
  provider.vouch(false)
  const unsure = walkingBrowser()
  expect((await signIn(unsure, 'ana@set.example')).url.search).toBe('?why=address')
  for (const one of [stranger, unsure]) expect((await me(one)).sets).toEqual([])
})

it('says that somebody stopped at the provider, and does not call it away', async () => {
  provider.serve(back())
  const ana = walkingBrowser()
  const login = await ana.go(`${server.origin}/api/sign-in/oidc`)
  const cancel = /href="([^"]+\/abort)"/.exec(login.body)?.[1] ?? ''
  expect((await ana.go(new URL(cancel, login.url).href)).url.search).toBe('?why=declined')
  expect((await me(ana)).sets).toEqual([])
})

it('finishes nobody’s sign-in in another browser, twice, or with an answer that was made up', async () => {
  provider.serve(back())
  const ana = walkingBrowser()
  const login = await ana.go(`${server.origin}/api/sign-in/oidc`)
  const state = new URLSearchParams({ code: 'made-up', state: 'made-up', iss: provider.issuer })
  expect((await walkingBrowser().go(`${back()}?${state}`)).url.search).toBe('?why=late')
  expect((await ana.go(`${back()}?${state}`)).url.search).toBe('?why=provider')
  // Setting out again makes a new trip; the old one’s end belongs to nothing now.
  expect((await ana.go(`${back()}?${state}`)).url.search).toBe('?why=late')
  expect(login.status).toBe(200)
  expect((await me(ana)).sets).toEqual([])
})

it('says so when the provider is away', async () => {
  const browser = walkingBrowser()
  const waiting = browser.go(`${server.origin}/api/sign-in/oidc`)
  await provider.stop()
  expect((await waiting).url.search).toBe('?why=provider')
  expect(server.log()).not.toContain(openIdClient.secret)
})

it('refuses settings that would send codes in plain, or are half', () => {
  const read = (env: Record<string, string>) => () => readConfig(env)
  expect(read({ OIDC_ISSUER: 'http://login.example', OIDC_CLIENT_ID: 'x' })).toThrow(ConfigError)
  expect(read({ OIDC_ISSUER: 'https://login.example' })).toThrow(ConfigError)
  expect(read({ SMTP_URL: 'https://mail.example' })).toThrow(ConfigError)
  expect(read({ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'nobody' })).toThrow(ConfigError)
  expect(readConfig({ SMTP_URL: 'smtps://u%40mail.example:p@mail.example' }).smtp?.from).toBe(
    'u@mail.example',
  )
  expect(readConfig({ SMTP_URL: 'smtp://mail.example', PUBLIC_URL: 'https://sets.example' }).smtp?.from).toBe(
    'Setroom <setroom@sets.example>',
  )
})
