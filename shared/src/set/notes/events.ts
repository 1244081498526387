import type { MemberId, NoteId } from '../../ids.ts'
import type { Note } from './state.ts'

export type NoteEvent =
  | { type: 'noteLeft'; note: Note }
  | { type: 'noteTakenBack'; note: NoteId }
  /** This person has read what came until then (epoch ms). */
  | { type: 'notesRead'; member: MemberId; until: number }
