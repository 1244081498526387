import { useMemo, useState } from 'react'
import { readStored, writeStored } from '../app/stored.ts'
import { forgetFormingNames } from '../host/claims/claimNames.ts'
import { ownZone } from '../set/programme/ownZone.ts'
import { type Columns, guessColumns, hasHeadings } from './columns.ts'
import { emptyForming, type FormingDraft, formingFrom, setsOf } from './formingDraft.ts'
import { readPeople } from './readPeople.ts'
import { readTable } from './readTable.ts'

const name = 'forming'

/** The organiser's list and what is made of it; survives a reload, and is forgotten when they say so. */
export function useForming() {
  const [draft, setDraft] = useState<FormingDraft>(() => formingFrom(readStored(name)) ?? emptyForming)
  const { text, columns: said, headings: saidHeadings } = draft
  const { rows, plainLines } = useMemo(() => readTable(text), [text])
  const headings = saidHeadings ?? hasHeadings(rows)
  const columns = useMemo<Columns>(
    () =>
      guessColumns(rows, headings).map((guess, at) =>
        said[at] === undefined ? guess : (said[at] ?? undefined),
      ),
    [rows, headings, said],
  )
  const read = useMemo(
    () => readPeople(headings ? rows.slice(1) : rows, columns, { now: Date.now(), zone: ownZone() }),
    [rows, headings, columns],
  )
  const { sets: proposed } = draft
  const sets = useMemo(() => setsOf(proposed, read.people), [proposed, read])
  /** The same one until something of it changes, which a search that is on looks for. */
  const current = useMemo(() => (sets === proposed ? draft : { ...draft, sets }), [draft, sets, proposed])
  /** What would put other sets, or none, in the place of those that are settled, until somebody has answered. */
  const [waiting, setWaiting] = useState<() => void>()
  return {
    waiting,
    /** Does what makes other sets of these; asks before, where they are settled. */
    replace: (does: () => void) => (sets !== null && draft.settled ? setWaiting(() => does) : does()),
    /** Leaves the settled sets as they are. */
    keep: () => setWaiting(undefined),
    draft: current,
    rows,
    /** Whether the first of the rows holds headings, by what was said of it or seems so. */
    headings,
    plainLines,
    columns,
    read,
    change: (part: Partial<FormingDraft>) =>
      setDraft((before) => {
        const next = { ...before, ...part }
        writeStored(name, JSON.stringify(next))
        return next
      }),
    forget: () => {
      writeStored(name, null)
      forgetFormingNames()
      setDraft(emptyForming)
    },
  }
}
