import { reject } from '../../rejection.ts'
import { type Judged, type Outcome, ofSet } from '../../world.ts'
import type { SetCommand } from '../commands.ts'
import type { SetState } from '../set.ts'
import { noNotes } from './state.ts'

type NoteCommand = Extract<SetCommand, { type: `note.${string}` }>

/** More than this at a time nobody reads; what was taken back makes room. */
const NOTE_LIMIT = 300

/** SPEC NT1–NT3: notes from one to all; each person knows for themselves what they have read. */
export function decideNote(set: SetState, command: NoteCommand, { actor, now }: Judged): Outcome {
  if (actor === 'system') return reject('not-allowed')
  const { all, readUntil } = set.notes ?? noNotes
  const note = all[command.note]
  if (command.type === 'note.leave') {
    if (note !== undefined) return reject('already')
    if (Object.keys(all).length >= NOTE_LIMIT) return reject('too-many')
    return ofSet({ type: 'noteLeft', note: { id: command.note, by: actor, at: now, text: command.text } })
  }
  if (note === undefined) return reject('unknown')
  switch (command.type) {
    case 'note.takeBack':
      if (note.by !== actor) return reject('not-allowed')
      return ofSet({ type: 'noteTakenBack', note: note.id })
    case 'note.read':
      if ((readUntil[actor] ?? 0) >= note.at) return reject('already')
      return ofSet({ type: 'notesRead', member: actor, until: note.at })
  }
}
