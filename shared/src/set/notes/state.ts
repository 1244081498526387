import type { MemberId, NoteId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'

/** A note to the whole set, between sessions. `text` is sealed; the server knows whose it is and when it came. */
export type Note = { id: NoteId; by: MemberId; at: number; text: Text }

/** A set's notes, and up to which instant (epoch ms) each person has read them. */
export type Notes = {
  all: Readonly<Record<NoteId, Note>>
  readUntil: Readonly<Record<MemberId, number>>
}

/** Before anybody has left one. */
export const noNotes: Notes = Object.freeze({ all: {}, readUntil: {} })

/** The notes of others that somebody has not read yet, the oldest first. */
export function unreadNotes({ all, readUntil }: Notes, member: MemberId): readonly Note[] {
  const until = readUntil[member] ?? 0
  return Object.values<Note>(all)
    .filter(({ by, at }) => by !== member && at > until)
    .sort((a, b) => a.at - b.at)
}
