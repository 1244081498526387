import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import type { SetSettings, WrittenEvent } from '@setroom/shared'
import { expect, it } from 'vitest'
import { serverKnows } from '../../client/src/app/privacy/serverKnows.ts'
import { openSqliteJournal } from '../../server/src/journal/sqliteJournal.ts'
import { randomLife } from '../../shared/src/test/randomBeginning.ts'
import { everybody } from '../../shared/src/test/randomSetSteps.ts'
import { aSet } from '../../shared/src/test/TestRoom.ts'
import { type Account, accountOf, columns, fields, happenings } from '../support/privacy/accounts.ts'
import { happeningsOf, plainPaths } from '../support/privacy/storedFields.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const folder = temporaryFolder()
const RUNS = 250

type Golden = {
  set: WrittenEvent[]
  session: WrittenEvent[]
  final: { set: { members: object }; session: { agenda: { id: string }[] } }
}

/** The journal of this release, which tells of every kind of event (shared/src/golden.test.ts holds that). */
function golden(): { events: readonly WrittenEvent[]; ids: ReadonlySet<string> } {
  const file = fileURLToPath(new URL('../../shared/golden/0.1.json', import.meta.url))
  const { set, session, final } = JSON.parse(readFileSync(file, 'utf8')) as Golden
  const ids = new Set([...Object.keys(final.set.members), ...final.session.agenda.map(({ id }) => id)])
  return { events: [...set, ...session], ids }
}

/** A set that chooses everything there is to choose, once before anybody has affirmed the contract and once after. */
function opened(): readonly WrittenEvent[] {
  const room = aSet()
  const closed = {
    call: 'livekit',
    airtimeInReflection: false,
    labelsToFacilitator: false,
    keepMonths: 3,
  } as const
  const others = { strictQuestions: true, turnsFacilitating: true, supervision: true }
  room.does('fay', { type: 'set.edit', settings: { ...closed, ...others } })
  room.does('fay', { type: 'contract.affirm', revision: room.set.contract?.revision ?? 0 })
  const open: Required<Omit<SetSettings, 'ownCall' | 'turnTo' | 'outside'>> = {
    ...others,
    call: 'own',
    airtimeInReflection: true,
    labelsToFacilitator: true,
    keepMonths: 24,
  }
  room.does('fay', { type: 'contract.settle', settings: open })
  return room.setEvents
}

/** What happens in sets where people do anything that may be done, in whatever order. */
function random(): { events: readonly WrittenEvent[]; ids: ReadonlySet<string> } {
  const [events, ids]: [WrittenEvent[], Set<string>] = [[...opened()], new Set(everybody)]
  for (let run = 1; run <= RUNS; run++) {
    const room = randomLife(run, 80)
    const sessions = [...room.sessionEvents.values()].flat()
    events.push(...room.setEvents, ...sessions)
    for (const id of Object.keys(room.set.members)) ids.add(id)
    for (const { agenda } of room.set.sessions) for (const { id } of agenda ?? []) ids.add(id)
    for (const event of sessions) if ('agenda' in event) for (const { id } of event.agenda) ids.add(id)
  }
  return { events, ids }
}

/** Every column that the migrations make, as `table.column`. */
async function columnsMade(): Promise<string[]> {
  const file = join(folder(), 'tables.db')
  const journal = await openSqliteJournal({ file, now: () => 0 })
  await journal.close()
  const db = new DatabaseSync(file)
  const found = db
    .prepare(
      `select t.name || '.' || c.name as name from sqlite_schema t join pragma_table_info(t.name) c
       where t.type = 'table' and t.name not like 'kysely_%' and t.name not like 'sqlite_%'`,
    )
    .all()
    .map(({ name }) => String(name))
  db.close()
  return found
}

it('Every column of the database is accounted for on the privacy page, is sealed, or tells of nobody', async () => {
  const made = await columnsMade()
  expect(made.length).toBeGreaterThan(30)
  expect(made.filter((name) => accountOf(columns, name) === undefined)).toEqual([])
  expect(Object.values(columns).flat().toSorted()).toEqual(made.toSorted())
})

it.each([
  ['the journal of this release', golden],
  ['what happens by chance', random],
])(
  'So is everything that an event tells, and every field in plain of it: %s',
  { timeout: 300_000 },
  (_, journal) => {
    const { events, ids } = journal()
    const told = new Set(events.flatMap(happeningsOf))
    expect([...told].filter((name) => accountOf(happenings, name) === undefined)).toEqual([])
    const plain = new Set(events.flatMap((event) => [...plainPaths(event, ids)]))
    expect([...plain].filter((path) => accountOf(fields, path) === undefined)).toEqual([])
  },
)

it('A column, an event or a field that nobody thought of would be noticed; sealed words are no field', () => {
  expect(accountOf(columns, 'sets.mood')).toBeUndefined()
  expect(accountOf(happenings, 'moodSaid')).toBeUndefined()
  const sealed = { v: 1, epoch: 1, scope: 'set', id: 't', iv: 'i', ct: 'c' }
  const event = { type: 'memberEdited', v: 1, at: 0, text: sealed, mood: { now: 'low' } }
  const leaking = { ...event, text: { ...sealed, plain: 'x' } }
  expect([...plainPaths(event, new Set())]).toEqual(['type', 'v', 'at', 'mood.now'])
  expect([...plainPaths(leaking, new Set())]).toContain('text.plain')
})

it('The page says of nothing that it is stored which is not', () => {
  const used = new Set<Account>([columns, happenings, fields].flatMap((all) => Object.keys(all) as Account[]))
  const passing = new Set(['loudness', 'networkAddress'])
  expect(serverKnows.filter((kind) => !used.has(kind) && !passing.has(kind))).toEqual([])
  expect([...used].filter((kind) => !['sealed', 'nobody', ...serverKnows].includes(kind))).toEqual([])
})
