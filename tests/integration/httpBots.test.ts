import type { SessionId } from '@setroom/shared'
import { expect, it } from 'vitest'
import { type Behaving, behave } from '../bot/behave.ts'
import type { MemberClient } from '../support/memberClient.ts'
import { agendaOf, anyId } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'
import { runProgram } from '../support/serverProcess.ts'
import { startTestServer } from '../support/testServer.ts'

it('has simulated members take part in a whole session', async () => {
  const server = await startTestServer()
  const host = await createHost(await server.hostLink())
  const names = ['Ana', 'Ben', 'Cleo', 'Dara']
  const made = await host.createSet({
    name: 'Bots',
    facilitator: 'Robin',
    members: names,
    agenda: agendaOf(
      ['checkIn', 60_000],
      ['reportBack', 60_000],
      ['bids', 60_000],
      ['presentation', 60_000, 1],
      ['openQuestions', 60_000, 1],
      ['offers', 60_000, 1],
      ['actionCommitment', 60_000, 1],
      ['processReflection', 60_000],
    ),
  })
  const robin = await host.enter(made)
  const said: string[] = []
  const bots: Behaving[] = []
  const clients: MemberClient[] = []
  for (const [i, name] of names.entries()) {
    const client = await join(made.links[name]!)
    clients.push(client)
    bots.push(behave(client, { seed: i + 1, pace: 12, say: (line) => said.push(line) }))
  }
  const ana = clients[0]!
  const text = await ana.seal('commitment', '{"what":"x"}', { scope: 'set' })
  await ana.must({ type: 'commitment.make', commitment: anyId(), text, due: '2027-01-01', shown: true })

  await robin.must({ type: 'session.open', session: anyId<SessionId>() })
  await robin.place('room')
  await robin.waitFor('everybody', ({ common }) =>
    Object.values(made.ids).every((id) => common?.people[id]?.present === true),
  )
  await robin.must({ type: 'presenter.set', round: 1, member: made.ids.Ana! })
  await robin.must({ type: 'session.start' })
  const state = () => {
    const { phases, course } = robin.common()
    return phases[course.current!]!
  }
  const phase = async (kind: string, done: () => boolean) => {
    await robin.waitFor(`${kind} to begin`, ({ common }) => common !== null && state().kind === kind)
    await robin.waitFor(`${kind} to be lived`, () => done(), 15_000)
    await robin.command({ type: 'session.advance', from: robin.common().course.current! })
  }
  const as = <T>() => state().data as T

  await phase('checkIn', () => as<{ now: string | null }>().now === made.ids.Robin)
  await phase('reportBack', () => as<{ now: string | null }>().now === null)
  await phase('bids', () => Object.keys(as<{ bids: object }>().bids).length > 0)
  await phase('presentation', () => {
    const spoken = Object.values(robin.view().own.airtime).some((one) => (one[made.ids.Ana!] ?? 0) > 1_000)
    return as<{ card: unknown }>().card !== null && spoken
  })
  await phase('openQuestions', () => {
    const rows = Object.values(as<{ ledger: Record<string, { text?: unknown; asker: string }> }>().ledger)
    return rows.some((row) => row.text !== undefined) && new Set(rows.map((row) => row.asker)).size >= 3
  })
  await phase('offers', () => {
    const offers = Object.values(as<{ offers: Record<string, { answer?: string }> }>().offers)
    return offers.some((offer) => offer.answer === 'taken')
  })
  await phase('actionCommitment', () =>
    Object.values(robin.common().commitments).some((c) => c.owner === made.ids.Ana && c.madeIn !== undefined),
  )
  await phase('processReflection', () => as<{ answered: unknown[] }>().answered.length === 4)
  await robin.must({ type: 'session.close' })
  await expect.poll(() => said.filter((line) => line.endsWith('goes home')).length).toBe(4)
  expect(said.some((line) => /^\w+ reports back/.test(line))).toBe(true)

  for (const bot of bots) bot.end()
  await Promise.all(bots.map(({ ended }) => ended))
  robin.close()
  await server.stop()
})

it('joins by invitation link from the command line, and leaves when asked', async () => {
  const server = await startTestServer()
  const host = await createHost(await server.hostLink())
  const made = await host.createSet({ name: 'Line', facilitator: 'Robin', members: ['Ana', 'Ben'] })
  const robin = await host.enter(made)
  await robin.must({ type: 'session.open', session: anyId<SessionId>() })
  const bot = runProgram('tests/bot/main.ts', [made.links.Ana!, made.links.Ben!])
  await robin.waitFor(
    'both',
    ({ common }) => Object.values(common?.people ?? {}).filter((p) => p.present).length === 2,
  )
  await bot.until(/Ben comes in/)
  expect(await bot.stop('SIGINT')).toBe(0)
  for (const link of Object.values(made.links)) expect(bot.printed()).not.toContain(new URL(link).hash)
  for (const wrong of [[`${server.origin}/join#nonsense`], ['nonsense'], []]) {
    const one = runProgram('tests/bot/main.ts', wrong)
    expect(await one.ended).not.toBe(0)
    expect(one.printed()).not.toMatch(/ {4}at /)
  }
  robin.close()
  await server.stop()
})
