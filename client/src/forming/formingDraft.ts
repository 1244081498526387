import type { ProposedSet } from './brokenRules.ts'
import type { ColumnKind } from './columns.ts'

/** What an organiser works on; kept in this browser alone, in plain words: there is no key that it belongs to. */
export type FormingDraft = {
  /** The list as it was pasted. */
  readonly text: string
  /** What somebody said that a column holds, where they did not agree with the guess; null: not used. */
  readonly columns: Readonly<Record<number, ColumnKind | null>>
  readonly size: number
  readonly teamsApart: boolean
  readonly neededMinutes: number
  readonly seed: number
  /** The last proposal, with what was moved by hand; null: none yet. */
  readonly sets: readonly ProposedSet[] | null
}

export const emptyForming: FormingDraft = {
  text: '',
  columns: {},
  size: 6,
  teamsApart: true,
  neededMinutes: 120,
  seed: 1,
  sets: null,
}

/** A draft out of what was stored; undefined where it is none. */
export function formingFrom(stored: string | null): FormingDraft | undefined {
  try {
    const value: unknown = JSON.parse(stored ?? 'null')
    const one = value as Partial<FormingDraft> | null
    if (typeof one?.text !== 'string' || typeof one.seed !== 'number') return undefined
    return { ...emptyForming, ...one }
  } catch {
    return undefined
  }
}
