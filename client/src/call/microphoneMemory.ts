import type { SessionId } from '@setroom/shared'

/** What a tab remembers of its microphone in a session. */
export type MicrophoneMemory = {
  /** It was closed for its person (late, silence, a strict floor), who has not opened it since. */
  readonly hushed: boolean
  /** When whoever holds the controls had last muted them, epoch ms. */
  readonly mutedAt?: number
}

/** What decides whether a microphone is closed for its person on coming in. */
export type OnComingIn = {
  /** Undefined where this tab comes into the session for the first time. */
  readonly before: MicrophoneMemory | undefined
  readonly running: boolean
  /** When whoever holds the controls last muted this person, epoch ms. */
  readonly mutedAt: number | undefined
}

/**
 * Whether a microphone stays closed on coming in, whatever its person chose: latecomers and whoever was muted come in
 * quietly. A reload is no coming late; it opens nothing that silence or a facilitator had closed.
 */
export function comesInHushed({ before, running, mutedAt }: OnComingIn): boolean {
  if (before !== undefined) return before.hushed || before.mutedAt !== mutedAt
  return running || mutedAt !== undefined
}

const place = (session: SessionId) => `setroom.microphone.${session}`

/** What this tab remembers of a session; nothing where storage is closed. */
export function recallMicrophone(session: SessionId): MicrophoneMemory | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place(session)) ?? 'null')
    return isMemory(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

/** Kept in this tab, over its reloads. */
export function rememberMicrophone(session: SessionId, memory: MicrophoneMemory): void {
  try {
    sessionStorage.setItem(place(session), JSON.stringify(memory))
  } catch {
    // Without storage a reload counts as coming late, which is the quieter way.
  }
}

function isMemory(kept: unknown): kept is MicrophoneMemory {
  if (typeof kept !== 'object' || kept === null || !('hushed' in kept)) return false
  return typeof kept.hushed === 'boolean' && (!('mutedAt' in kept) || typeof kept.mutedAt === 'number')
}
