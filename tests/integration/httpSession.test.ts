import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { parseFragment, type SessionId, type SetId, tokenHash } from '@setroom/shared'
import { expect, it } from 'vitest'
import { connectMember } from '../support/memberClient.ts'
import { agendaOf, anyId, webCrypto } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'
import { startTestServer } from '../support/testServer.ts'

it('carries a set from the host link through a sealed session to the next start, and logs nothing of it', async () => {
  const server = await startTestServer({ journal: 'sqlite' })
  const hostLink = await server.hostLink()
  const host = await createHost(hostLink)
  const made = await host.createSet({
    name: 'Thursday set',
    facilitator: 'Robin',
    members: ['Ana', { name: 'Ben', email: 'ben@example.org' }, 'Cleo'],
    purpose: 'What nobody else can decide',
    agenda: agendaOf(['checkIn', 60_000], ['openQuestions', 60_000, 1], ['close', 60_000]),
  })
  const robin = await host.enter(made)
  const ana = await join(made.links.Ana!)
  const ben = await join(made.links.Ben!)
  const cleo = await join(made.links.Cleo!)
  const all = [robin, ana, ben, cleo]

  const { purpose } = ana.common().set
  expect(await ana.open(purpose!, { purpose: 'set.purpose', author: made.ids.Robin! })).toBe(
    'What nobody else can decide',
  )
  // Names are plain; addresses are the facilitator's alone.
  expect(robin.view().own.details?.[made.ids.Ben!]?.email).toBe('ben@example.org')
  expect(JSON.stringify(ana.view())).not.toContain('ben@example.org')

  await robin.must({ type: 'session.open', session: anyId<SessionId>() })
  for (const one of all) {
    await one.waitFor('the open door', ({ common }) => common?.session?.status === 'lobby')
    expect(await one.place('room')).toEqual({ ok: true })
  }
  await robin.must({ type: 'presenter.set', round: 1, member: made.ids.Ana! })
  await robin.must({ type: 'session.start' })
  await ben.waitFor('check-in', ({ common }) => common?.course.current !== null)
  expect(await ben.command({ type: 'session.start' })).toMatchObject({ ok: false, reason: 'not-allowed' })
  await robin.must({ type: 'session.advance', from: robin.common().course.current! })
  await ben.waitFor('questions', ({ common }) =>
    Object.values(common?.phases ?? {}).some(({ kind }) => kind === 'openQuestions'),
  )
  const text = await ben.seal('question', 'What are you not saying?')
  expect(await ben.move({ kind: 'openQuestions', move: { type: 'question.ask', text } })).toEqual({
    ok: true,
  })
  const heard = await cleo.waitFor('the question', ({ common }) => JSON.stringify(common).includes(text.ct))
  const phase = Object.values(heard.common?.phases ?? {}).find(({ kind }) => kind === 'openQuestions')
  const row = phase?.kind === 'openQuestions' ? Object.values(phase.data.ledger)[0] : undefined
  expect(await cleo.open(row!.text!, { purpose: 'question', author: made.ids.Ben! })).toBe(
    'What are you not saying?',
  )

  const promise = await ana.seal('commitment', '{"what":"Talk to Jo"}', { scope: 'set' })
  await ana.must({
    type: 'commitment.make',
    commitment: anyId(),
    text: promise,
    due: '2027-01-15',
    shown: true,
  })
  for (const one of all) one.close()
  await server.stop()

  const log = server.log()
  expect(log).toContain('"route":"/api/links/open"')
  const secrets = [
    ...Object.values(made.links).flatMap((link) => Object.values(parseFragment(new URL(link).hash)!)),
    new URL(hostLink).hash.slice(1),
    host.browser.cookieHeader()!.split('=')[1]!,
    ben.socket.id ?? 'none',
  ]
  const hashes = await Promise.all(secrets.map((secret) => tokenHash(webCrypto, secret)))
  const words = [
    'Thursday',
    'Robin',
    'Ana',
    'ben@',
    'not saying',
    'Talk to Jo',
    text.ct,
    text.iv,
    made.set,
    made.ids.Ana!,
  ]
  for (const kept of [...secrets, ...hashes, ...words]) expect(log).not.toContain(kept)
})

it('keeps what was acknowledged, and every place, over a restart', async () => {
  const dataFolder = await mkdtemp(joinPath(tmpdir(), 'setroom-again-'))
  const first = await startTestServer({ journal: 'sqlite', dataFolder })
  const host = await createHost(await first.hostLink())
  const made = await host.createSet({ name: 'Kept', facilitator: 'Robin', members: ['Ana', 'Ben', 'Cleo'] })
  const ana = await join(made.links.Ana!)
  const text = await ana.seal('commitment', 'kept', { scope: 'set' })
  await ana.must({ type: 'commitment.make', commitment: anyId(), text, shown: true })
  // A second server may not have the same data at the same time.
  await expect(startTestServer({ journal: 'sqlite', dataFolder })).rejects.toThrow(/running already/)

  const before = ana.view()
  await first.stop()
  const second = await startTestServer({ journal: 'sqlite', dataFolder, port: first.port })
  await ana.waitFor('coming back by itself', (view) => view !== before && ana.socket.connected)
  const [commitment] = Object.values(ana.common().commitments)
  expect(await ana.open(commitment!.text, { purpose: 'commitment', author: made.ids.Ana! })).toBe('kept')
  ana.close()
  await second.stop()
  await rm(dataFolder, { recursive: true, force: true })
})

it('tells a stranger nothing about a set that is there and one that is not', async () => {
  const server = await startTestServer()
  const host = await createHost(await server.hostLink())
  const made = await host.createSet({ name: 'Known', facilitator: 'Robin', members: ['Ana', 'Ben'] })
  const outsider = await createHost(await server.hostLink())
  const { secret } = parseFragment(new URL(made.links.Ana!).hash)!
  const cookie = outsider.browser.cookieHeader()!
  const tries = [made.set, anyId<SetId>()].map((set) =>
    connectMember({ origin: server.origin, set, secret, cookie }).then(
      () => 'in',
      (error: Error) => error.message,
    ),
  )
  const [there, nowhere] = await Promise.all(tries)
  expect(there).toBe(nowhere)
  expect(there).toContain('unknown')
  await server.stop()
})
