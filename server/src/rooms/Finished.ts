import { FINISHED_MS, type MemberId } from '@setroom/shared'
import type { Clock } from '../clock.ts'

/** Who has finished speaking: a breath between two sentences is no end. */
export type Finished = {
  /** Somebody speaks or stopped. */
  speaking(member: MemberId, on: boolean): void
  /** Whether somebody speaks, or did a moment ago. */
  midThought(member: MemberId): boolean
}

type Parts = {
  clock: Pick<Clock, 'after'>
  /** Whether one of this person's connections in the room is open now: who is gone has finished. */
  connected(member: MemberId): boolean
  finished(member: MemberId): void
}

/** Nobody speaks. */
export function createFinished({ clock, connected, finished }: Parts): Finished {
  const speak = new Set<MemberId>()
  const waits = new Map<MemberId, () => void>()

  function end(member: MemberId) {
    waits.delete(member)
    finished(member)
  }

  return {
    speaking(member, on) {
      waits.get(member)?.()
      waits.delete(member)
      if (on) {
        speak.add(member)
        return
      }
      speak.delete(member)
      if (!connected(member)) finished(member)
      else
        waits.set(
          member,
          clock.after(FINISHED_MS, () => end(member)),
        )
    },
    midThought: (member) => speak.has(member) || waits.has(member),
  }
}
