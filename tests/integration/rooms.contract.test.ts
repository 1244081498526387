import { type ClauseId, open, openKeyring, type PhaseId } from '@setroom/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { anyId, webCrypto } from '../support/newSet.ts'
import { type Meeting, meet } from '../support/rooms/meeting.ts'
import type { Person } from '../support/rooms/person.ts'

let meeting: Meeting
afterEach(() => meeting.end())

const phase = anyId<PhaseId>()
const place = 'place' as ClauseId
const keyring = (person: Person) => {
  const { common, own } = person.whole()
  const secret = meeting.made.fragments[own.me.name]!.split('.')[1]!
  const people = Object.fromEntries(Object.values(common!.members).map((m) => [m.id, m.key]))
  const holder = { set: meeting.set, member: own.me.id, secret, earlierSecrets: [] }
  return openKeyring(webCrypto, holder, { epoch: 1, wraps: own.wraps, people })
}

describe('the contract', () => {
  it('[CT5] [CT6] is there after a restart, its words sealed, and sets how long the set is kept', async () => {
    meeting = await meet()
    const [fay, ana] = await meeting.gather('Fay', 'Ana')
    const plain = 'We meet at the old mill.'
    const text = await fay!.seal('contract.clause', plain, 'set')
    await fay!.must({ type: 'contract.write', clause: place, seen: 0, text })
    await fay!.must({ type: 'contract.settle', settings: { keepMonths: 3 } })
    await ana!.until('the change', ({ common }) => common?.contract.revision === 2)
    await ana!.must({ type: 'contract.affirm', revision: 2 })
    expect(await ana!.ask({ type: 'contract.drop', clause: place, seen: 1 })).toMatchObject({
      reason: 'not-allowed',
    })
    await meeting.restart('kill')

    const again = await meeting.enter('Ben')
    const { contract } = again.common()
    expect(contract).toMatchObject({ version: 1, revision: 2 })
    expect(contract.affirmed[meeting.ids.Ana!]?.version).toBe(1)
    const kept = contract.clauses[place]
    const read = await open(webCrypto, await keyring(again), kept!.text!, {
      purpose: 'contract.clause',
      author: kept!.by!,
    })
    expect(read).toMatchObject({ ok: true, plain })
    const journal = JSON.stringify(await meeting.journal.load(`set:${meeting.set}`))
    expect(journal).toContain('contractChanged')
    expect(journal).not.toContain('mill')
    expect((await meeting.journal.directory.listSets())[0]?.retentionDays).toBe(91)
  })

  it('[CT7] what waits is waited for after a restart too, and is in effect with the last yes', async () => {
    meeting = await meet()
    const [fay, ana] = await meeting.gather('Fay', 'Ana')
    for (const person of [fay!, ana!]) await person.must({ type: 'contract.affirm', revision: 0 })
    await fay!.must({ type: 'set.edit', settings: { keepMonths: 24, labelsToFacilitator: true } })
    await fay!.must({ type: 'contract.affirm', revision: 1 })
    await meeting.restart('kill')

    const kept = async () => (await meeting.journal.directory.listSets())[0]?.retentionDays
    const again = await meeting.enter('Ana')
    expect(again.common().set.settings.labelsToFacilitator).toBe(false)
    expect(again.common().contract.clauses['labelsSeen' as ClauseId]?.waits).toEqual({
      labelsToFacilitator: true,
    })
    expect(await kept()).toBe(365)
    await again.must({ type: 'contract.affirm', revision: 1 })
    await again.until('in effect', ({ common }) => common?.set.settings.labelsToFacilitator === true)
    expect(again.common().contract.clauses['labelsSeen' as ClauseId]?.waits).toBeUndefined()
    expect(await kept()).toBe(730)
    expect(again.wrong).toEqual([])
  })
})

describe('continue?', () => {
  it('[CN2] [CN3] sends nobody another’s choice before all of them open', async () => {
    meeting = await meet()
    const people = await meeting.gather('Fay', 'Ana', 'Ben')
    const [fay, ana, ben] = people as [Person, Person, Person]
    await fay.must({ type: 'agenda.edit', agenda: [{ id: phase, kind: 'continue', ms: 600_000 }] })
    await fay.must({ type: 'session.start' })
    const choose = async (person: Person, what: string) => {
      const choice = await person.seal('continue.choice', what, 'set')
      expect(await person.move({ kind: 'continue', move: { type: 'choice.make', choice } })).toEqual({
        ok: true,
      })
      return choice
    }
    const stop = await choose(ana, 'stop')
    await choose(ben, 'goOn')
    await ana.until('both', ({ common }) => {
      const state = common?.phases[phase]
      return state?.kind === 'continue' && state.data.chosen.length === 2
    })
    // One who comes back gets the whole view, and still only their own.
    await fay.sync()
    const late = await meeting.enter('Cem')
    expect((await ana.sync()).own.choice).toEqual(stop)
    for (const person of [fay, ben, late]) {
      const told = JSON.stringify([person.heard, person.whole()])
      expect(told).not.toContain(stop.id)
      expect(told).not.toContain(stop.ct)
    }
    await choose(fay, 'change')
    await ben.until('all open', ({ common }) => JSON.stringify(common?.phases).includes(stop.ct))
    expect(meeting.server.faults).toEqual([])
  })
})
