import {
  formatFragment,
  invite,
  type MemberId,
  newEpoch,
  parseFragment,
  replaySet,
  type SessionId,
  type SetState,
} from '@setroom/shared'
import { expect, it } from 'vitest'
import { openSqliteJournal } from '../../server/src/journal/sqliteJournal.ts'
import { admin, eachInAFolder, inFolder, rest, serve } from '../support/copiedServer.ts'
import { httpBrowser } from '../support/httpBrowser.ts'
import { connectMember, type MemberClient } from '../support/memberClient.ts'
import { agendaOf, anyId, placeOf, webCrypto } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'

eachInAFolder()

/** What the copy knows of the set, and how the facilitator goes once they have handed over. */
const cases = (['in a session', 'nobody came yet', 'alone'] as const).flatMap((copied) =>
  (['removed', 'left'] as const).map((how) => [copied, how] as const),
)

it.each(cases)(
  '[DT2] [E2] whoever facilitates in the copy is out of it: %s, %s since',
  {
    timeout: 60_000,
  },
  async (copied, how) => {
    const { hostLink, origin, port } = await serve()
    const host = await createHost(await hostLink())
    const made = await host.createSet({
      name: 'Kept',
      facilitator: 'Robin',
      members: copied === 'alone' ? [] : ['Ana', 'Ben'],
      agenda: agendaOf(['checkIn', 60_000], ['close', 60_000]),
    })
    const robin = await host.enter(made)
    const hers = httpBrowser(origin)
    const early = copied === 'in a session' ? await join(made.links.Ana!, hers) : undefined
    if (early !== undefined) {
      await robin.must({ type: 'session.open', session: anyId<SessionId>() })
      await robin.waitFor('the session', ({ common }) => common?.session?.status === 'lobby')
      await robin.place('room')
      await robin.must({ type: 'session.start' })
    }
    const copy = inFolder('copy.sqlite')
    expect(await admin('backup', copy)).toMatchObject({ code: 0 })

    if (early !== undefined) await robin.must({ type: 'session.close' })
    const link = made.links.Ana ?? `${origin}/join#${await add(robin, 'Ana')}`
    const ana = early ?? (await join(link, hers))
    await robin.must({ type: 'member.facilitate', member: ana.member })
    if (how === 'left') await robin.must({ type: 'set.leave', member: robin.member })
    else {
      await ana.waitFor('the seat', ({ common }) => common?.set.facilitator === ana.member)
      const stay = Object.values(ana.common().members).filter(({ id }) => id !== robin.member)
      const { rotation } = await newEpoch(webCrypto, await ana.keyring(), stay)
      await ana.must({ type: 'member.remove', member: robin.member, rotation })
    }
    await expect.poll(() => robin.shutOut()).toBeDefined()
    for (const one of [robin, ana]) one.close()
    await rest()

    const { code, said } = await admin('restore', copy)
    expect([code, said]).toEqual([
      0,
      expect.stringContaining(how === 'left' ? '1 people who left, 0 who' : '0 people who left, 1 who'),
    ])
    expect(said).not.toContain('could not be erased again')

    const { secret } = parseFragment(new URL(made.links.Robin!).hash)!
    const cookie = host.browser.cookieHeader() ?? ''
    // As after every start.
    for (let start = 0; start < 2; start++) {
      await serve({ port })
      await expect(join(made.links.Robin!)).rejects.toThrow(how === 'left' ? '410' : '404')
      await expect(connectMember({ origin, set: made.set, secret, cookie })).rejects.toThrow()
      await rest()
      const set = await stored(made.set)
      expect(set.members[robin.member]).toMatchObject({
        status: 'removed',
        link: { revoked: true },
        wraps: [],
      })
      expect(Object.values(set.devices).filter(({ member }) => member === robin.member)).toEqual([])
      expect(set.epochDue).toBe(true)
      expect(set.open).toBeUndefined()
    }
    if (copied === 'alone') return
    await serve({ port })
    const again = await join(made.links.Ana!, hers)
    expect(again.common().set.facilitator).toBe(again.member)
    expect(again.common().session?.status ?? 'closed').toBe('closed')
    const stay = Object.values(again.common().members).filter(({ status }) => status !== 'removed')
    const { rotation } = await newEpoch(webCrypto, await again.keyring(), stay)
    await again.must({ type: 'set.rotate', rotation })
    again.close()
  },
)

/** Makes a place in the set, and gives the fragment of its link. */
async function add(by: MemberClient, name: string): Promise<string> {
  const id = anyId<MemberId>()
  const { invitation } = await invite(webCrypto, await by.keyring(), { id })
  const member = { ...(await placeOf(id, invitation)), name, language: 'en', role: 'member' } as const
  await by.must({ type: 'member.add', member })
  return formatFragment(invitation.link)
}

async function stored(set: string): Promise<SetState> {
  const journal = await openSqliteJournal({ file: inFolder('data', 'setroom.sqlite'), now: Date.now })
  const state = replaySet((await journal.load(`set:${set}`)).events)
  await journal.close()
  if (state === null) throw new Error('no set')
  return state
}
