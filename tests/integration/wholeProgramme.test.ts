import {
  type ClauseId,
  type CommitmentId,
  type GoalId,
  newEpoch,
  type PhaseKind,
  type Sealed,
  type SessionId,
} from '@setroom/shared'
import { afterEach, expect, it } from 'vitest'
import type { MemberClient } from '../support/memberClient.ts'
import { type MovedSet, movedSet } from '../support/movedSet.ts'
import { agendaOf, anyId, webCrypto } from '../support/newSet.ts'

let life: MovedSet
afterEach(() => life.end())

const minute = 60_000
const place = 'place' as ClauseId
const meetings = [
  '2026-10-05T14:00:00Z',
  // Berlin's clocks go back on 25 October: the same hour there is another one here.
  '2026-10-26T15:00:00Z',
  '2026-11-16T15:00:00Z',
  '2026-12-07T15:00:00Z',
  '2026-12-28T15:00:00Z',
].map((at) => ({ session: anyId<SessionId>(), at: Date.parse(at), zone: 'Europe/Berlin' }))

type Kinds = readonly (readonly [PhaseKind, number, number?])[]

/** Opens the session planned as the given number, with these phases; everybody named comes in. */
async function meetAs(number: number, kinds: Kinds, facilitator: string, ...others: string[]) {
  const { session, at } = meetings[number]!
  await life.until(new Date(at).toISOString())
  const lead = await life.as(facilitator)
  await lead.must({ type: 'session.open', session })
  const all = [lead, ...(await Promise.all(others.map((name) => life.as(name))))]
  for (const one of all) {
    await one.waitFor('the open room', ({ common }) => common?.session?.id === session)
    expect(await one.place('room')).toEqual({ ok: true })
  }
  await lead.must({ type: 'agenda.edit', agenda: agendaOf(...kinds) })
  return lead
}

const next = (lead: MemberClient) =>
  lead.must({ type: 'session.advance', from: lead.common().course.current! })

/** Waits until a phase of this kind is on. */
async function inPhase(person: MemberClient, kind: string) {
  await person.waitFor(kind, ({ common }) => {
    const current = common?.course.current
    return current != null && common?.phases[current]?.kind === kind
  })
}

async function commit(person: MemberClient, what: string, due: string): Promise<CommitmentId> {
  const commitment = anyId<CommitmentId>()
  const text = await person.seal('commitment', JSON.stringify({ what }), { scope: 'set' })
  await person.must({ type: 'commitment.make', commitment, text, due, shown: true })
  return commitment
}

async function report(person: MemberClient, commitment: CommitmentId, outcome: string, closes: boolean) {
  const text = await person.seal('commitment.report', JSON.stringify({ outcome }), { scope: 'set' })
  await person.must({ type: 'commitment.report', commitment, text, closes })
}

/** What a commitment's last report says to somebody else, from the server's own copy. */
async function reported(reader: MemberClient, id: CommitmentId): Promise<string> {
  const { owner, reports } = reader.common().commitments[id]!
  return reader.open(reports.at(-1)!.text, { purpose: 'commitment.report', author: owner })
}

it('lives through a whole programme, with a restart of the server between any two steps', async () => {
  life = await movedSet(
    {
      name: 'The Monday set',
      facilitator: 'Mara',
      members: ['Ana', 'Ben', 'Cleo', 'Dan'],
      template: 'firstMeeting90',
    },
    '2026-09-21T10:00:00Z',
  )
  const step = async (_: string, does: () => Promise<void>) => {
    await does()
    await life.restart()
  }
  const names = ['Ana', 'Ben', 'Cleo', 'Dan']
  let goal: GoalId
  let anas: CommitmentId
  let bens: CommitmentId
  let goalText: Sealed
  /** What Dan wrote, as it was sealed: a promise, and a line in a session that is over when he leaves. */
  const dans: string[] = []

  await step('everybody takes their place; a programme of five', async () => {
    for (const name of names) await life.as(name)
    const mara = await life.as('Mara')
    await mara.must({ type: 'programme.plan', sessions: meetings })
    await mara.waitFor('five dates', ({ common }) => Object.keys(common?.sessions ?? {}).length === 5)
  })

  await step('the first meeting: a contract, and learning goals', async () => {
    const kinds: Kinds = [
      ['contract', minute],
      ['learningGoals', minute],
      ['close', minute],
    ]
    const mara = await meetAs(0, kinds, 'Mara', ...names)
    const [ana, ben] = [await life.as('Ana'), await life.as('Ben')]
    await mara.must({ type: 'session.start' })
    await inPhase(ben, 'contract')
    // In its phase the contract is everybody's.
    const text = await ben.seal('contract.clause', 'We meet at the mill.', { scope: 'set' })
    await ben.must({ type: 'contract.write', clause: place, seen: 0, text })
    const { common } = await ana.waitFor('the change', (view) => (view.common?.contract.revision ?? 0) > 0)
    for (const name of ['Mara', ...names])
      await (await life.as(name)).must({ type: 'contract.affirm', revision: common!.contract.revision })
    await next(mara)
    await inPhase(ana, 'learningGoals')
    goal = anyId<GoalId>()
    goalText = await ana.seal('goal', '{"what":"Ask before I tell"}', { scope: 'set' })
    await ana.must({ type: 'goal.set', goal, text: goalText, shown: true })
    await ben.waitFor('the goal', (view) => view.common?.goals[goal] !== undefined)
    await next(mara)
    await mara.must({ type: 'session.close' })
  })

  await step('the second: Ana presents and commits', async () => {
    const kinds: Kinds = [
      ['reportBack', minute],
      ['presentation', minute, 1],
      ['actionCommitment', minute, 1],
    ]
    const mara = await meetAs(1, kinds, 'Mara', ...names)
    expect(mara.common().contract).toMatchObject({ version: 1 })
    expect(Object.keys(mara.common().contract.affirmed)).toHaveLength(5)
    const ana = await life.as('Ana')
    await mara.must({ type: 'presenter.set', round: 1, member: life.ids.Ana! })
    await mara.must({ type: 'session.start' })
    await next(mara)
    await next(mara)
    await inPhase(ana, 'actionCommitment')
    anas = await commit(ana, 'Ask Ruth what she would decide', '2026-11-10')
    const dan = await life.as('Dan')
    const promise = await commit(dan, 'Write to my brother', '2026-12-20')
    const line = await dan.seal('chat', 'I know that feeling', { scope: meetings[1]!.session })
    await dan.must({ type: 'chat.say', text: line })
    dans.push((dan.common().commitments[promise]!.text as Sealed).ct, line.ct)
    await ana.waitFor('what Dan promised', ({ common }) => common?.commitments[promise] !== undefined)
    await mara.must({ type: 'session.close' })
  })

  await step('the third: hers is kept; Ben presents and commits', async () => {
    const kinds: Kinds = [
      ['reportBack', minute],
      ['presentation', minute, 1],
      ['actionCommitment', minute, 1],
    ]
    const mara = await meetAs(2, kinds, 'Mara', ...names)
    const [ana, ben] = [await life.as('Ana'), await life.as('Ben')]
    await mara.must({ type: 'presenter.set', round: 1, member: life.ids.Ben! })
    await mara.must({ type: 'session.start' })
    await inPhase(ana, 'reportBack')
    await report(ana, anas, 'done', true)
    const look = await ana.seal('goal.look', '{"how":"Twice in three"}', { scope: 'set' })
    await ana.must({ type: 'goal.look', goal, text: look, closes: false })
    await next(mara)
    await next(mara)
    await inPhase(ben, 'actionCommitment')
    bens = await commit(ben, 'Leave one meeting unanswered', '2026-12-01')
    await mara.must({ type: 'session.close' })
    expect(Object.keys(mara.common().set.presented)).toHaveLength(2)
  })

  await step('Eve joins late, Dan leaves, and the key is another', async () => {
    expect(await reported(await life.as('Ben'), anas)).toBe('{"outcome":"done"}')
    await life.add('Mara', 'Eve')
    const eve = await life.as('Eve')
    const dan = await life.as('Dan')
    const before = dan.common().set.epoch
    for (const words of dans) expect(await life.filesWith([words])).not.toEqual([])
    expect(JSON.stringify((await life.as('Cleo')).common())).toContain(dans[0])
    await dan.must({ type: 'set.leave', member: life.ids.Dan! })
    const cleo = await life.as('Cleo')
    await cleo.waitFor('Dan gone', ({ common }) => common?.members[life.ids.Dan!]?.status === 'removed')
    expect(JSON.stringify(cleo.common())).not.toContain(dans[0])
    await expect.poll(() => life.filesWith(dans), { timeout: 10_000 }).toEqual([])
    const stay = Object.values(cleo.common().members)
      .filter(({ status }) => status !== 'removed')
      .map(({ id, key }) => ({ id, key }))
    const { rotation } = await newEpoch(webCrypto, await cleo.keyring(), stay)
    await cleo.must({ type: 'set.rotate', rotation })
    await eve.waitFor('the next key', ({ common }) => (common?.set.epoch ?? 0) === before + 1)
    const hello = await cleo.seal('apology', 'Only those who stay', { scope: 'set' })
    await cleo.must({ type: 'apology.send', session: meetings[4]!.session, text: hello })
    const apology = await eve.waitFor('the note', ({ common }) => JSON.stringify(common).includes(hello.ct))
    expect(apology).toBeDefined()
    expect(await eve.open(hello, { purpose: 'apology', author: life.ids.Cleo! })).toBe('Only those who stay')
  })

  await step('Mara hands over to Ana, who opens the contract again', async () => {
    await expect(life.as('Dan')).rejects.toThrow()
    const mara = await life.as('Mara')
    await mara.must({ type: 'member.facilitate', member: life.ids.Ana! })
    const ana = await life.as('Ana')
    await ana.waitFor('the seat', ({ common }) => common?.set.facilitator === life.ids.Ana)
    const text = await ana.seal('contract.clause', 'We meet where it is quiet.', { scope: 'set' })
    const { revision } = ana.common().contract
    await ana.must({ type: 'contract.write', clause: place, seen: revision, text })
    expect(await mara.command({ type: 'contract.drop', clause: place, seen: revision + 1 })).toMatchObject({
      ok: false,
      reason: 'not-allowed',
    })
  })

  await step('the fourth, led by Ana: Ben’s is not kept, and stays open', async () => {
    const kinds: Kinds = [
      ['contract', minute],
      ['reportBack', minute],
      ['presentation', minute, 1],
    ]
    const ana = await meetAs(3, kinds, 'Ana', 'Mara', 'Ben', 'Cleo', 'Eve')
    const ben = await life.as('Ben')
    await ana.must({ type: 'presenter.set', round: 1, member: life.ids.Cleo! })
    await ana.must({ type: 'session.start' })
    const { revision } = ana.common().contract
    for (const name of ['Ana', 'Mara', 'Ben', 'Cleo', 'Eve'])
      await (await life.as(name)).must({ type: 'contract.affirm', revision })
    await next(ana)
    await inPhase(ben, 'reportBack')
    await report(ben, bens, 'not', false)
    await next(ana)
    await ana.must({ type: 'session.close' })
  })

  await step('the last: the goal is closed, and everybody chooses unseen', async () => {
    const kinds: Kinds = [
      ['reportBack', minute],
      ['continue', minute],
      ['close', minute],
    ]
    const ana = await meetAs(4, kinds, 'Ana', 'Mara', 'Ben', 'Eve')
    const eve = await life.as('Eve')
    expect(ana.common().contract.version).toBe(2)
    expect(await reported(eve, bens)).toBe('{"outcome":"not"}')
    expect(ana.common().commitments[bens]?.status).toBe('open')
    await ana.must({ type: 'session.start' })
    await inPhase(ana, 'reportBack')
    const look = await ana.seal('goal.look', '{"how":"Most days"}', { scope: 'set' })
    await ana.must({ type: 'goal.look', goal, text: look, closes: true })
    await next(ana)
    await inPhase(eve, 'continue')
    for (const name of ['Ana', 'Mara', 'Ben', 'Eve']) {
      const one = await life.as(name)
      const choice = await one.seal('continue.choice', 'goOn', { scope: 'set' })
      expect(await one.move({ kind: 'continue', move: { type: 'choice.make', choice } })).toEqual({
        ok: true,
      })
    }
    await next(ana)
    await ana.must({ type: 'session.close' })
  })

  await step('what was made is all there for whoever takes it along', async () => {
    const ana = await life.as('Ana')
    const common = ana.common()
    expect(Object.values(common.sessions).map(({ status }) => status)).toEqual(Array(5).fill('closed'))
    expect(common.goals[goal]).toMatchObject({ status: 'closed', looks: [{}, {}] })
    expect(await ana.open(common.goals[goal]!.text, { purpose: 'goal', author: life.ids.Ana! })).toBe(
      '{"what":"Ask before I tell"}',
    )
    expect(Object.keys(common.commitments).toSorted()).toEqual([anas, bens].toSorted())
    // Dan's words are gone with him, and do not come back; Cleo was away and had said so.
    expect(await life.filesWith(dans)).toEqual([])
    const apology = common.programme.apologies[meetings[4]!.session]?.[life.ids.Cleo!]
    expect(await ana.open(apology!.text!, { purpose: 'apology', author: life.ids.Cleo! })).toBe(
      'Only those who stay',
    )
  })

  await step('the set is deleted', async () => {
    expect(await life.filesWith([goalText.ct])).not.toEqual([])
    await (await life.as('Ana')).must({ type: 'set.delete' })
  })
  // Whatever the server had no time for before it was ended, it does now.
  await expect.poll(() => life.filesWith([goalText!.ct]), { timeout: 10_000 }).toEqual([])

  await expect(life.as('Ben')).rejects.toThrow()
  expect(await life.filesWith([goalText!.ct, 'The Monday set', life.ids.Ben!])).toEqual([])
})
