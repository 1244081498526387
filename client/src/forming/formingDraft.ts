import { type ProposedSet, SET_SIZE } from './brokenRules.ts'
import type { ColumnKind } from './columns.ts'
import type { Person } from './person.ts'

/** What an organiser works on; kept in this browser alone, in plain words: there is no key that it belongs to. */
export type FormingDraft = {
  /** The list as it was pasted. */
  readonly text: string
  /** What somebody said that a column holds, where they did not agree with the guess; null: not used. */
  readonly columns: Readonly<Record<number, ColumnKind | null>>
  /** What somebody said of the first line, whether it holds headings; null: nothing, it is guessed. */
  readonly headings: boolean | null
  readonly size: number
  readonly teamsApart: boolean
  readonly neededMinutes: number
  readonly seed: number
  /** The last proposal, with what was moved by hand; null: none yet. */
  readonly sets: readonly ProposedSet[] | null
  /** Somebody was moved in them by hand, or a link made for one: they go only when that is asked for. */
  readonly settled: boolean
}

export const emptyForming: FormingDraft = {
  text: '',
  columns: {},
  headings: null,
  size: 6,
  teamsApart: true,
  neededMinutes: 120,
  seed: 1,
  sets: null,
  settled: false,
}

/** A draft out of what was stored; undefined where it is none. What is damaged in it counts as not said. */
export function formingFrom(stored: string | null): FormingDraft | undefined {
  try {
    const value: unknown = JSON.parse(stored ?? 'null')
    const one = value as Partial<FormingDraft> | null
    if (typeof one?.text !== 'string') return undefined
    return {
      text: one.text,
      columns: isRecord(one.columns) ? one.columns : emptyForming.columns,
      headings: typeof one.headings === 'boolean' ? one.headings : null,
      size: within(one.size, SET_SIZE.least, SET_SIZE.most) ?? emptyForming.size,
      teamsApart: one.teamsApart !== false,
      neededMinutes: within(one.neededMinutes, 0, 24 * 60) ?? emptyForming.neededMinutes,
      seed: within(one.seed, 0, Number.MAX_SAFE_INTEGER) ?? emptyForming.seed,
      sets: Array.isArray(one.sets) && one.sets.every(isSet) ? one.sets : null,
      settled: one.settled === true,
    }
  } catch {
    return undefined
  }
}

/** The draft's sets, as long as they are of these very people: everybody a member once, facilitators of none. */
export function setsOf(
  sets: FormingDraft['sets'],
  people: readonly Pick<Person, 'facilitates'>[],
): FormingDraft['sets'] {
  if (sets === null) return null
  const seats = sets.flatMap(({ members }) => members)
  const meant = people.filter(({ facilitates }) => !facilitates).length
  const fits =
    seats.length === meant &&
    new Set(seats).size === meant &&
    seats.every((at) => people[at]?.facilitates === false) &&
    sets.every(({ facilitator }) => facilitator === undefined || people[facilitator]?.facilitates === true)
  return fits ? sets : null
}

function isRecord(value: unknown): value is FormingDraft['columns'] {
  return typeof value === 'object' && value !== null
}

function within(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && value >= least && value <= most ? value : undefined
}

function isSet(value: unknown): value is ProposedSet {
  const one = value as Partial<ProposedSet> | null
  return (
    Array.isArray(one?.members) &&
    one.members.every((at) => typeof at === 'number') &&
    (one.facilitator === undefined || typeof one.facilitator === 'number')
  )
}
