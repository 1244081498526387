import type { Answer, Cue, MemberId, SessionState } from '@setroom/shared'

/** Quiet words from whoever holds the controls to one person (SPEC W11); passed on and kept nowhere. */
export type Cues = {
  /** Gives a cue now, or when the person has finished speaking. */
  give(from: MemberId, to: MemberId, cue: Cue): Answer
  /** Somebody has finished speaking, or is no longer here. */
  quiet(member: MemberId): void
  /** Takes the newest state; call it after every change. What waited through a phase's end is about nothing any more. */
  follow(session: SessionState | null): void
}

type Parts = {
  speaks(member: MemberId): boolean
  /** Whether one of this person's connections in the room is open now. */
  connected(member: MemberId): boolean
  deliver(to: MemberId, cue: Cue): void
  /** Tells whoever gave a cue that it did not come. */
  missed(from: MemberId, to: MemberId): void
}

const mostWaiting = 3

/** No cue waits. */
export function createCues({ speaks, connected, deliver, missed }: Parts): Cues {
  const waiting = new Map<MemberId, readonly { from: MemberId; cue: Cue }[]>()
  let phase: string | undefined

  function end(to: MemberId, shown: boolean) {
    const cues = waiting.get(to) ?? []
    waiting.delete(to)
    for (const { from, cue } of cues) {
      if (shown) deliver(to, cue)
      else missed(from, to)
    }
  }

  return {
    give(from, to, cue) {
      if (!connected(to)) {
        missed(from, to)
        return { ok: true }
      }
      if (!speaks(to)) {
        deliver(to, cue)
        return { ok: true }
      }
      const before = waiting.get(to) ?? []
      if (before.length >= mostWaiting) return { ok: false, reason: 'too-many' }
      waiting.set(to, [...before, { from, cue }])
      return { ok: true }
    },
    quiet: (member) => end(member, connected(member)),
    follow(session) {
      const open = session !== null && session.status !== 'closed'
      const next = open ? `${session.id} ${session.current ?? ''}` : undefined
      if (next === phase) return
      phase = next
      for (const to of [...waiting.keys()]) end(to, false)
    },
  }
}
