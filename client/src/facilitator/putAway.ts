import type { SessionId } from '@setroom/shared'

/** A suggestion that was put away in a phase: ids and numbers, never words. */
export type PutAway = { readonly phase: string; readonly key: string }

const place = (session: SessionId) => `setroom.putAway.${session}`

/** What was put away in a session, in this tab; nothing where storage is closed or holds something else. */
export function recallPutAway(session: SessionId | undefined): readonly PutAway[] {
  if (session === undefined) return []
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place(session)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isPutAway) : []
  } catch {
    return []
  }
}

/** Kept in this tab, over its reloads. */
export function rememberPutAway(session: SessionId, all: readonly PutAway[]): void {
  try {
    sessionStorage.setItem(place(session), JSON.stringify(all))
  } catch {
    // Without storage it is put away until the page is left.
  }
}

function isPutAway(kept: unknown): kept is PutAway {
  if (typeof kept !== 'object' || kept === null || !('phase' in kept) || !('key' in kept)) return false
  return typeof kept.phase === 'string' && typeof kept.key === 'string'
}
