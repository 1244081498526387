import { type MemberId, SPEAKING_LASTS_MS } from '@setroom/shared'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SetSocket } from '../connection/index.ts'

/** Who speaks now, as the others' browsers say. */
export type Speakers = {
  store: StoreApi<{ readonly speaking: ReadonlySet<MemberId> }>
  say(member: MemberId, on: boolean): void
  /** Oneself: on this screen, and to everybody. */
  own(member: MemberId, on: boolean): void
  listen(): () => void
}

const bySocket = new WeakMap<SetSocket, Speakers>()

/** The speakers of one set, shared by everything that shows them. */
export function speakersOf(socket: SetSocket): Speakers {
  const known = bySocket.get(socket)
  if (known !== undefined) return known
  const store = createStore<{ readonly speaking: ReadonlySet<MemberId> }>(() => ({ speaking: new Set() }))
  const ends = new Map<MemberId, ReturnType<typeof setTimeout>>()
  const say = (member: MemberId, on: boolean) => {
    clearTimeout(ends.get(member))
    ends.delete(member)
    if (on)
      ends.set(
        member,
        setTimeout(() => say(member, false), SPEAKING_LASTS_MS),
      )
    const { speaking } = store.getState()
    if (speaking.has(member) === on) return
    const next = new Set(speaking)
    if (on) next.add(member)
    else next.delete(member)
    store.setState({ speaking: next })
  }
  const speakers: Speakers = {
    store,
    say,
    own(member, on) {
      say(member, on)
      // What cannot be said now must not be said late; where it is still so, it is said again.
      if (socket.connected) socket.emit('speaking', on)
    },
    listen() {
      socket.on('speaking', say)
      return () => {
        socket.off('speaking', say)
      }
    },
  }
  bySocket.set(socket, speakers)
  return speakers
}
