import type { Answer, Guest, MemberId, Person, SystemCommand, World } from '@setroom/shared'
import type { Clock } from '../clock.ts'
import { type Connections, isConnectedHere, isHere } from './Connected.ts'

/** Brings who counts as here (a connection in the room, open or in its grace) into the session. */
export type Presence = {
  /** Says that somebody is here, if the session does not know yet; resolves with what came of it. */
  arrive(member: MemberId): Promise<Answer>
  /** Compares the session with the connections, and says who came and who went; call it after every change. */
  reconcile(): void
  /** People left now on purpose, or when their last connection broke (epoch ms). */
  lastSeen(member: MemberId, at: number): void
  stop(): void
}

type Parts = {
  clock: Clock
  world(): World
  connections: Connections
  say(command: SystemCommand): Promise<Answer>
}

const againMs = 1_000

/** Says nothing yet. */
export function createPresence({ clock, world, connections, say }: Parts): Presence {
  const since = new Map<MemberId, number>()
  /** Whom a command is on its way for, so that no second one is sent meanwhile. */
  const asked = new Map<MemberId, Promise<Answer>>()
  let retry: (() => void) | undefined

  function tell(member: MemberId, command: SystemCommand): Promise<Answer> {
    const running = asked.get(member)
    if (running !== undefined) return running
    const answer = say(command).then((said) => {
      asked.delete(member)
      if (!said.ok && said.reason === 'not-saved') retryLater()
      else if (said.ok) reconcile()
      return said
    })
    asked.set(member, answer)
    return answer
  }

  function retryLater() {
    retry ??= clock.after(againMs, () => {
      retry = undefined
      reconcile()
    })
  }

  function reconcile() {
    const { session } = world()
    if (session === null || session.status === 'closed') return
    const here = new Set([...connections.values()].map(({ member }) => member))
    for (const member of here) {
      if (isConnectedHere(connections, member) && arrivalIsDue(world(), member)) {
        void tell(member, { type: 'person.arrived', member })
      }
    }
    for (const [member, person] of Object.entries(session.people) as [MemberId, Person][]) {
      if (!person.present || isHere(connections, member)) continue
      void tell(member, { type: 'person.left', member, since: since.get(member) ?? clock.now() })
    }
    for (const [member, guest] of Object.entries(session.guests) as [MemberId, Guest][]) {
      if (guest !== 'waiting' || isHere(connections, member)) continue
      void tell(member, { type: 'person.left', member, since: since.get(member) ?? clock.now() })
    }
  }

  return {
    async arrive(member) {
      // What is on its way may be a departure: it goes first.
      await asked.get(member)
      if (!arrivalIsDue(world(), member)) return { ok: true }
      const answer = await tell(member, { type: 'person.arrived', member })
      return answer.ok || answer.reason === 'already' ? { ok: true } : answer
    },
    reconcile,
    lastSeen: (member, at) => since.set(member, at),
    stop() {
      retry?.()
    },
  }
}

/** Whether the session would take an arrival: somebody who is not here yet, or a guest who has not knocked. */
function arrivalIsDue({ set, session }: World, id: MemberId): boolean {
  const member = set?.members[id]
  if (member === undefined || session === null || session.status === 'closed') return false
  if (member.status === 'removed' || member.link.revoked) return false
  if (member.guestOf !== undefined) {
    const guest = session.guests[id]
    if (guest === undefined) return member.guestOf === session.id
    if (guest !== 'admitted') return false
  }
  return session.people[id]?.present !== true
}
