import { type Answer, type Note, type NoteId, noNotes, randomId, unreadNotes } from '@setroom/shared'
import { useCallback, useMemo } from 'react'
import { useOwn, useSealAndSend, useView } from '../connection/index.ts'

/** The set's notes, the newest first; those of others that this person has not read yet, the oldest first. */
export function useNotes(): { notes: readonly Note[]; unread: readonly Note[] } {
  const all = useView(({ common }) => common.notes)
  const me = useOwn(({ me }) => me.id)
  const until = useOwn(({ notesReadUntil }) => notesReadUntil)
  return useMemo(
    () => ({
      notes: Object.values<Note>(all).sort((a, b) => b.at - a.at),
      unread: unreadNotes({ ...noNotes, all, readUntil: { [me]: until } }, me),
    }),
    [all, me, until],
  )
}

/** Makes the id of a new note. */
export function newNote(): NoteId {
  return randomId<NoteId>(crypto)
}

/** Leaves a note. Whatever the network does, one id stays one note. */
export function useLeaveNote(): (note: NoteId, words: string) => Promise<Answer> {
  const sealAndSend = useSealAndSend()
  return useCallback(
    async (note, words) => {
      const answer = await sealAndSend(async (seal) => ({
        type: 'note.leave',
        note,
        text: await seal('note', words.trim(), { scope: 'set' }),
      }))
      // It arrived before a reload, and only the answer was lost.
      return !answer.ok && answer.reason === 'already' ? { ok: true } : answer
    },
    [sealAndSend],
  )
}
