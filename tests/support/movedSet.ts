import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import {
  type ConsentId,
  formatFragment,
  invite,
  type MemberId,
  parseFragment,
  type SetId,
  veil,
} from '@setroom/shared'
import { type HttpBrowser, httpBrowser } from './httpBrowser.ts'
import { connectMember, type MemberClient } from './memberClient.ts'
import { anyId, placeOf, type SetPlan, webCrypto } from './newSet.ts'
import { createHost } from './protocolClient.ts'
import { type FakeClock, fakeClock } from './rooms/fakeClock.ts'
import { startTestServer, type TestServer } from './testServer.ts'

/** A set on a clock that a test moves, whose people come back after every restart of the server. */
export type MovedSet = {
  readonly set: SetId
  readonly ids: Readonly<Record<string, MemberId>>
  readonly clock: FakeClock
  server(): TestServer
  /** One of them, connected; the same until the next restart. */
  as(name: string): Promise<MemberClient>
  /** Ends the server and starts it again on the same data; everybody has to come back. */
  restart(): Promise<void>
  /** To an instant that is still ahead. */
  until(instant: string): Promise<void>
  /** A late member, to whom everybody says yes, and whose place and link the one named first makes. */
  add(by: string, name: string): Promise<void>
  /** Names of the files in the data folder that hold one of these words. */
  filesWith(words: readonly string[]): Promise<string[]>
  end(): Promise<void>
}

/** Starts a server on a real SQLite file and makes a set there; the clock begins at `from`. */
export async function movedSet(plan: SetPlan, from: string): Promise<MovedSet> {
  const dataFolder = await mkdtemp(pathOf(tmpdir(), 'setroom-moved-'))
  const clock = fakeClock()
  await clock.advance(Date.parse(from) - clock.now())
  const start = (port?: number) =>
    startTestServer({ journal: 'sqlite', dataFolder, clock, ...(port === undefined ? {} : { port }) })
  let server = await start()
  const { port } = server
  const made = await (await createHost(await server.hostLink())).createSet(plan)
  const links: Record<string, string> = { ...made.links }
  const ids: Record<string, MemberId> = { ...made.ids }
  const browsers = new Map<string, HttpBrowser>()
  let here = new Map<string, MemberClient>()

  const leave = () => {
    for (const client of here.values()) client.close()
    here = new Map()
  }

  async function as(name: string): Promise<MemberClient> {
    const known = here.get(name)
    if (known !== undefined) return known
    const { token, secret } = parseFragment(new URL(links[name]!).hash)!
    let browser = browsers.get(name)
    if (browser === undefined) {
      browser = httpBrowser(server.origin)
      const opened = await browser.post('/api/links/open', { token })
      if (opened.status !== 200) throw new Error(`${name}'s link does not open: ${opened.status}`)
      browsers.set(name, browser)
    }
    const cookie = browser.cookieHeader() ?? ''
    const client = await connectMember({ origin: server.origin, set: made.set, secret, cookie })
    here.set(name, client)
    return client
  }

  /** Everybody is asked whether somebody may join, and says yes. */
  async function agreedOn(keeper: MemberClient, name: string): Promise<ConsentId> {
    const consent = anyId<ConsentId>()
    const text = await keeper.seal('consent', JSON.stringify({ name }), { scope: 'set' })
    await keeper.must({ type: 'consent.ask', consent, kind: 'member', text })
    for (const [who, member] of Object.entries(ids)) {
      if (!keeper.common().consents[consent]?.asked.includes(member)) continue
      const one = await as(who)
      const { own } = await one.waitFor('asked', ({ own }) => own.asked[consent] !== undefined)
      const { round } = own.asked[consent]!
      const { asked } = one.common().consents[consent]!
      const veiled = await veil(webCrypto, await one.keyring(), { consent, round, asked }, true)
      const text = await one.seal('consent.answer', 'yes', { scope: 'set', to: member })
      await one.must({ type: 'consent.answer', consent, round, veil: veiled, text })
    }
    return consent
  }

  return {
    set: made.set,
    ids,
    clock,
    server: () => server,
    as,
    async restart() {
      leave()
      await server.stop()
      server = await start(port)
    },
    async until(instant) {
      const ms = Date.parse(instant) - clock.now()
      if (ms < 0) throw new Error(`${instant} is over`)
      await clock.advance(ms)
    },
    async add(by, name) {
      const keeper = await as(by)
      const id = anyId<MemberId>()
      const { invitation } = await invite(webCrypto, await keeper.keyring(), { id })
      const place = await placeOf(id, invitation)
      const member = { ...place, name, language: 'en', role: 'member' } as const
      const consent = await agreedOn(keeper, name)
      await keeper.must({ type: 'member.add', member, consent })
      links[name] = `${server.origin}/join#${formatFragment(invitation.link)}`
      ids[name] = id
    },
    async filesWith(words) {
      const found: string[] = []
      for (const file of await readdir(dataFolder, { recursive: true, withFileTypes: true })) {
        if (!file.isFile()) continue
        const bytes = await readFile(pathOf(file.parentPath, file.name))
        if (words.some((word) => bytes.includes(word))) found.push(file.name)
      }
      return found
    },
    async end() {
      leave()
      await server.stop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
