import { parseFragment } from '@setroom/shared'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { httpBrowser } from '../support/httpBrowser.ts'
import type { MemberClient } from '../support/memberClient.ts'
import { type CreatedSet, createHost, join } from '../support/protocolClient.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

let server: TestServer
let made: CreatedSet
let robin: MemberClient
let ana: MemberClient

beforeAll(async () => {
  server = await startTestServer()
  const host = await createHost(await server.hostLink())
  const members = ['Ana', { name: 'Ben', email: 'ben@set.example' }, 'Cleo', 'Dan']
  made = await host.createSet({ name: 'Asked', facilitator: 'Robin', members })
  robin = await host.enter(made)
  ana = await join(made.links.Ana!)
})
afterAll(async () => {
  for (const one of [robin, ana]) one.close()
  await server.stop()
})

const tokenOf = (name: string) => parseFragment(new URL(made.links[name]!).hash)!.token
const ask = (path: string, token: string) =>
  httpBrowser(server.origin).post<{ error?: string }>(path, { token })
const decline = (name: string) => ask('/api/links/decline', tokenOf(name))

it('[WE2] [WE3] a link is declined without a cookie, opens nothing after that, and no key is due', async () => {
  const browser = httpBrowser(server.origin)
  const answer = await browser.post('/api/links/decline', { token: tokenOf('Ben') })
  expect(answer.status).toBe(200)
  expect(browser.cookieHeader()).toBeUndefined()
  expect(await ask('/api/links/open', tokenOf('Ben'))).toMatchObject({ status: 410, body: { error: 'left' } })
  // Clicked twice, or the answer was lost.
  expect((await decline('Ben')).status).toBe(200)
  await robin.waitFor('the no', ({ own }) => own?.details?.[made.ids.Ben!]?.declinedAt !== undefined)
  expect(robin.common().set.epochDue).toBeUndefined()
  await ana.waitFor('the place gone', ({ common }) => common?.members[made.ids.Ben!]?.status === 'removed')
  // The others cannot tell it from a place that was taken away.
  expect(JSON.stringify([ana.common(), ana.view().own])).not.toContain('declined')
  expect(JSON.stringify(robin.view().own.details)).not.toContain('ben@set.example')
})

it('[WE2] a place that somebody took is not declined from outside, nor the facilitator’s, nor any other link', async () => {
  for (const name of ['Ana', 'Robin'])
    expect(await decline(name)).toMatchObject({ status: 409, body: { error: 'taken' } })
  const host = new URL(await server.hostLink()).hash.slice(1)
  for (const token of [host, 'x'.repeat(43)])
    expect(await ask('/api/links/decline', token)).toMatchObject({ status: 404, body: { error: 'link' } })
  expect(ana.shutOut()).toBeUndefined()
})

it('[WE1] [WE2] the first browser is told that it is the first; a no inside shuts out at once, and a key is due', async () => {
  const first = await ask('/api/links/open', tokenOf('Cleo'))
  expect(first.body).toMatchObject({ kind: 'member', first: true })
  const cleo = await join(made.links.Cleo!)
  expect((await ask('/api/links/open', tokenOf('Cleo'))).body).not.toHaveProperty('first')
  await cleo.must({ type: 'welcome.decline', member: cleo.member })
  await expect.poll(() => cleo.shutOut()).toBe('declined')
  await robin.waitFor('the key that is due', ({ common }) => common?.set.epochDue === true)
  cleo.close()

  await ana.must({ type: 'welcome.accept' })
  expect(await ana.command({ type: 'welcome.decline', member: ana.member })).toMatchObject({
    reason: 'already',
  })
  await robin.waitFor('the yes', ({ own }) => own?.details?.[ana.member]?.saidYesAt !== undefined)
})
