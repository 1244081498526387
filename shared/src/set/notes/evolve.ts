import type { MemberId } from '../../ids.ts'
import type { NoteEvent } from './events.ts'
import type { Notes } from './state.ts'

/** Applies one event. */
export function evolveNotes(notes: Notes, event: NoteEvent): Notes {
  const { all, readUntil } = notes
  switch (event.type) {
    case 'noteLeft':
      return { ...notes, all: { ...all, [event.note.id]: event.note } }
    case 'noteTakenBack': {
      const { [event.note]: _, ...rest } = all
      return { ...notes, all: rest as Notes['all'] }
    }
    case 'notesRead':
      return { ...notes, readUntil: { ...readUntil, [event.member]: event.until } }
  }
}

/** SPEC NT3: what was written before somebody came is nothing new to them, though they may read it. */
export function readBefore(notes: Notes | undefined, member: MemberId, at: number): Notes | undefined {
  return notes && { ...notes, readUntil: { ...notes.readUntil, [member]: at } }
}

/** SPEC E3: without what somebody wrote, and without what they had read. */
export function withoutNotesOf(notes: Notes, member: MemberId): Notes {
  const { [member]: _, ...readUntil } = notes.readUntil
  const all = Object.fromEntries(Object.entries(notes.all).filter(([, { by }]) => by !== member))
  return { all, readUntil }
}
