import type { Answer, Cue, MemberId } from '@setroom/shared'
import type { Clock } from '../clock.ts'

/** Quiet words from whoever holds the controls to one person; passed on and kept nowhere. */
export type Cues = {
  /** Gives a cue now, or when the person has finished speaking, or after twenty seconds. */
  give(to: MemberId, cue: Cue): Answer
  /** Somebody stopped speaking, or is no longer here. */
  quiet(member: MemberId): void
  /** Forgets what waits. */
  clear(): void
}

type Parts = {
  clock: Clock
  speaks(member: MemberId): boolean
  deliver(to: MemberId, cue: Cue): void
}

/** A cue about something said half a minute ago helps nobody. */
const waitAtMostMs = 20_000
const mostWaiting = 3

/** No cue waits. */
export function createCues({ clock, speaks, deliver }: Parts): Cues {
  const waiting = new Map<MemberId, { cue: Cue; callOff: () => void }[]>()

  function release(member: MemberId) {
    const cues = waiting.get(member) ?? []
    waiting.delete(member)
    for (const { cue, callOff } of cues) {
      callOff()
      deliver(member, cue)
    }
  }

  return {
    give(to, cue) {
      if (!speaks(to)) {
        deliver(to, cue)
        return { ok: true }
      }
      const before = waiting.get(to) ?? []
      if (before.length >= mostWaiting) return { ok: false, reason: 'too-many' }
      const callOff = clock.after(waitAtMostMs, () => release(to))
      waiting.set(to, [...before, { cue, callOff }])
      return { ok: true }
    },
    quiet: release,
    clear() {
      for (const { callOff } of [...waiting.values()].flat()) callOff()
      waiting.clear()
    },
  }
}
