import type { MemberId, Purpose, Sealed, SessionEntry, SessionId } from '@setroom/shared'
import type { OpenText } from './gatherRecord.ts'
import type { WrittenRecord } from './myRecord.ts'
import { purposes } from './writtenKinds.ts'

/** A text as the server gives it: see `mineRoute`. `by` is who wrote it, where that is known. */
export type Written = {
  text: Sealed
  where: string
  session: SessionId | null
  at: number
  by: MemberId | null
}

type Around = {
  me: MemberId
  sessions: Readonly<Record<SessionId, SessionEntry>>
  /** Somebody's name. */
  nameOf: (id: MemberId) => string | undefined
}

// An address like a key: whoever reads the file could read the calendar.
const left = new Set<Purpose>(['calendar.token'])

/**
 * Opens everything that one wrote, oldest first. What a text was sealed for follows from trying: its seal fits one
 * purpose alone, and what stands in the same place was sealed for the same.
 */
export async function gatherWritten(
  all: readonly Written[],
  { me, sessions, nameOf }: Around,
  open: OpenText,
): Promise<{ written: readonly WrittenRecord[]; unread: number }> {
  const known = new Map<string, Purpose>()
  const written: WrittenRecord[] = []
  let unread = 0
  for (const { text, where, session, at, by } of [...all].sort((a, b) => a.at - b.at)) {
    const author = by ?? me
    const likely = known.get(where)
    let found: { purpose: Purpose; plain: string } | undefined
    for (const purpose of likely === undefined ? purposes : [likely, ...purposes]) {
      const plain = await open(text, { purpose, author })
      if (plain === undefined) continue
      found = { purpose, plain }
      known.set(where, purpose)
      break
    }
    if (found === undefined) unread++
    else if (!left.has(found.purpose)) {
      const number = session === null ? undefined : sessions[session]?.number
      const from = author === me ? undefined : nameOf(author)
      written.push({ at, kind: found.purpose, session: number, from, text: found.plain })
    }
  }
  return { written, unread }
}
