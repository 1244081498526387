import { parseFragment, tokenHash } from '@setroom/shared'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { httpBrowser } from '../support/httpBrowser.ts'
import { connectMember } from '../support/memberClient.ts'
import { webCrypto } from '../support/newSet.ts'
import { createHost, type HostClient, join } from '../support/protocolClient.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

let server: TestServer
let organiser: HostClient

beforeAll(async () => {
  server = await startTestServer({ journal: 'sqlite' })
  organiser = await createHost(await server.hostLink())
})
afterAll(() => server.stop())

const claims = async (host: HostClient) =>
  (await host.browser.get<{ claims: Record<string, unknown>[] }>('/api/claims')).body.claims
const hashOf = (link: string) => tokenHash(webCrypto, new URL(link).hash.slice(1))

it('[WE4] an organiser sees what became of their claim links: names and whether places are taken, and nothing more', async () => {
  const unused = await organiser.claimLink()
  const used = await organiser.claimLink()
  const at = expect.any(Number)
  expect(await claims(organiser)).toHaveLength(2)
  const facilitator = await createHost(used)
  const told = async () => (await claims(organiser)).find(({ state }) => state !== 'open')
  expect(await told()).toEqual({ id: await hashOf(used), at, state: 'claimed' })

  const made = await facilitator.createSet({
    name: 'Northern set',
    purpose: 'We help each other lead.',
    facilitator: 'Noor',
    members: ['Ana', { name: 'Ben', email: 'ben@set.example' }, 'Cleo', 'Dan'],
  })
  const ana = await join(made.links.Ana!)
  const dan = await join(made.links.Dan!)
  await dan.must({ type: 'set.leave', member: dan.member })
  await httpBrowser(server.origin).post('/api/links/decline', {
    token: parseFragment(new URL(made.links.Ben!).hash)!.token,
  })
  // [WE4] Neither who declined nor who left is told to them: both places are simply not there.
  expect(await told()).toEqual({
    id: await hashOf(used),
    at,
    state: 'made',
    set: {
      name: 'Northern set',
      places: [
        { name: 'Noor', state: 'taken' },
        { name: 'Ana', state: 'taken' },
        { name: 'Cleo', state: 'open' },
      ],
    },
  })
  expect((await claims(organiser)).find(({ state }) => state === 'open')?.id).toBe(await hashOf(unused))
  for (const one of [ana, dan]) one.close()

  // Their browser is nobody in that set: no door of it opens with their cookie.
  const { browser } = organiser
  expect((await browser.get<{ sets: unknown[] }>('/api/me')).body.sets).toEqual([])
  expect((await browser.get(`/api/sets/${made.set}/mine`)).status).toBe(403)
  const { secret } = parseFragment(new URL(made.links.Ana!).hash)!
  const cookie = browser.cookieHeader() ?? ''
  await expect(connectMember({ origin: server.origin, set: made.set, secret, cookie })).rejects.toThrow()
  // Nor does what they are told hold any id, address or link by which it could.
  const text = JSON.stringify(await claims(organiser))
  const ids = [made.set, ...Object.values(made.ids)]
  const links = Object.values(made.links).flatMap((link) => new URL(link).hash.slice(1).split('.'))
  for (const secret of [...ids, ...links, 'ben@set.example', 'help each other'])
    expect(text).not.toContain(secret)
})

it('a claim link that nobody has used is taken back by its host alone; then it opens nothing', async () => {
  const [link, used] = [await organiser.claimLink(), await organiser.claimLink()]
  await createHost(used)
  const withdraw = async (host: HostClient, of: string) =>
    (await host.browser.delete('/api/claims', { tokenHash: await hashOf(of) })).status
  const other = await createHost(await server.hostLink())
  expect(await withdraw(other, link)).toBe(404)
  expect(await withdraw(organiser, used)).toBe(409)
  expect(await withdraw(organiser, link)).toBe(200)
  const ids = (await claims(organiser)).map(({ id }) => id)
  expect(ids).not.toContain(await hashOf(link))
  expect(ids).toContain(await hashOf(used))
  expect(await withdraw(organiser, link)).toBe(404)
  await expect(createHost(link)).rejects.toThrow()
  // Announced once more it stays closed.
  await organiser.browser.post('/api/claims', { tokenHash: await hashOf(link) })
  await expect(createHost(link)).rejects.toThrow()
})

it('of an opening and a withdrawal at one time only one comes through', async () => {
  const links = await Promise.all(Array.from({ length: 8 }, () => organiser.claimLink()))
  for (const link of links) {
    const [opened, withdrawn] = await Promise.all([
      createHost(link).then(
        () => true,
        () => false,
      ),
      organiser.browser.delete('/api/claims', { tokenHash: await hashOf(link) }),
    ])
    expect(opened).toBe(withdrawn.status !== 200)
  }
})

it('another host sees none of it, nor does whoever only claimed; a deleted set is not told of', async () => {
  const link = await organiser.claimLink()
  const facilitator = await createHost(link)
  const made = await facilitator.createSet({ name: 'Short set', facilitator: 'Kim', members: ['Ida'] })
  const other = await createHost(await server.hostLink())
  expect(await claims(other)).toEqual([])
  expect((await facilitator.browser.get('/api/claims')).status).toBe(403)
  expect((await httpBrowser(server.origin).get('/api/claims')).status).toBe(403)

  const kim = await facilitator.enter(made)
  await kim.must({ type: 'set.delete' })
  kim.close()
  expect(JSON.stringify(await claims(organiser))).not.toContain('Short set')

  await organiser.browser.delete('/api/host')
  expect((await organiser.browser.get('/api/claims')).status).toBe(403)
})
