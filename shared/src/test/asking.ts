import type { ConsentId, SessionId } from '../ids.ts'
import { createOwnView } from '../views/index.ts'
import { place, sealed } from './dummies.ts'
import { aSet, person, type TestRoom } from './TestRoom.ts'

/** For tests of what everybody is asked: the one question that most of them are about. */
export const consent = 'may-olga' as ConsentId
export const session = 'session-1' as SessionId

/** As if the pads were nothing: a yes is nothing, a no is something. */
export const yes = 'A'.repeat(43)
export const no = `${'n'.repeat(42)}A`

export const ask = (room: TestRoom, id = consent) => ({
  type: 'consent.ask' as const,
  consent: id,
  ...{ kind: 'observer' as const, session },
  text: sealed(room.set.epoch),
})
export const answer = (name: string, veil = yes, round = 1) => ({
  type: 'consent.answer' as const,
  ...{ consent, round, veil, text: { ...sealed(), to: person(name) } },
})
export const end = { type: 'consent.end' as const, consent }
export const invite = (room: TestRoom, id: ConsentId = consent, of = session) => {
  const { role: _, ...guest } = place('olga', 'observer', room.set.epoch)
  return { type: 'guest.invite' as const, guest, session: of, consent: id }
}
export const outcome = (room: TestRoom) => room.set.consents?.[consent]?.outcome
export const asked = (room: TestRoom, name: string) => createOwnView()(room.world, person(name))?.asked

export function planned(): TestRoom {
  const room = aSet()
  room.does('fay', { type: 'session.plan', session })
  room.does('fay', ask(room))
  return room
}

export const askToJoin = (room: TestRoom) => ({
  type: 'consent.ask' as const,
  ...{ consent, kind: 'member' as const },
  text: sealed(room.set.epoch),
})
/** Everybody who is asked, in the round that is on. */
export function allSay(room: TestRoom, how = yes): void {
  const { asked = [], round } = room.set.consents?.[consent] ?? {}
  for (const who of asked) {
    const text = { ...sealed(room.set.epoch), to: person(who) }
    room.does(who, { ...answer(who, how, round), text })
  }
}

export const addLate = (room: TestRoom, consent?: ConsentId) => ({
  type: 'member.add' as const,
  member: place('late', 'member', room.set.epoch),
  ...(consent === undefined ? {} : { consent }),
})
export const askSecond = (room: TestRoom, who: string) => ({
  ...askToJoin(room),
  ...{ kind: 'second' as const, who: person(who) },
})
export const nameSecond = (who: string, id?: ConsentId) => ({
  type: 'member.second' as const,
  member: person(who),
  ...(id === undefined ? {} : { consent: id }),
})
