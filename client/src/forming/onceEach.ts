import type { ColumnKind } from './columns.ts'
import { sameText, severalIn } from './person.ts'

/** What one line of the list says, by column; nothing where a column is not there. */
export type Line = Readonly<Partial<Record<ColumnKind, string>>> & {
  readonly name: string
  /** Other spellings of the name on further lines of the same person. */
  readonly alsoWritten?: readonly string[]
  /** All that stands on it but for whom they report to, also in columns that are not used. */
  readonly all: string
}

/** Every person once, and who that may not be true of. */
export type OnceEach = {
  readonly lines: readonly Line[]
  /** Who stood on more than one line. */
  readonly doubled: readonly string[]
  /** Names that share an address, or a name, and may be one person's; each was taken for a person. */
  readonly alike: readonly (readonly string[])[]
}

/**
 * A line of one before is left out and named, so that nobody gets two seats: one with the same e-mail and a name that
 * may be another spelling; without an e-mail only where all else is the same, too, for two people may share a name, as
 * they may share an address. Such lines are named to be looked at. Whom any of the lines reports to counts, and which
 * teams they name, for some lists have a line for each boss or each team.
 */
export function onceEach(lines: readonly Line[]): OnceEach {
  const kept: Line[] = []
  const doubled = new Set<string>()
  /** Places in `kept`, by addresses and by the words of names. */
  const places = new Map<string, Set<number>>()
  for (const line of lines) {
    const keys = [addressOf(line), wordsIn(line.name).sort().join(' ')].filter((key) => key !== '')
    const near = [...new Set(keys.flatMap((key) => [...(places.get(key) ?? [])]))].sort((a, b) => a - b)
    const at = near.find((place) => isSame(kept[place], line)) ?? kept.length
    for (const key of keys) places.set(key, new Set([...(places.get(key) ?? []), at]))
    const before = kept[at]
    if (before !== undefined) doubled.add(shown(before))
    kept[at] = before === undefined ? line : joined(before, line)
  }
  return { lines: kept, doubled: [...doubled], alike: alikeIn(kept, places) }
}

/** The names of those who share an address, or a name that not every one of them has an address beside. */
function alikeIn(kept: readonly Line[], places: ReadonlyMap<string, ReadonlySet<number>>): string[][] {
  const found = new Map<string, string[]>()
  for (const [key, at] of places) {
    const sharing = [...at].flatMap((place) => kept[place] ?? [])
    // Addresses of their own tell people of one name apart.
    if (at.size > 1 && (key.includes('@') || sharing.some((line) => addressOf(line) === '')))
      found.set([...at].join(), sharing.map(shown))
  }
  return [...found.values()]
}

function isSame(before: Line | undefined, line: Line): boolean {
  if (before === undefined || addressOf(before) !== addressOf(line)) return false
  if (addressOf(line) === '') return before.all === line.all && sameWords(before.name, line.name)
  if (line.name === '') return true
  return [before.name, ...(before.alsoWritten ?? [])].every(
    (name) => name === '' || maySpell(name, line.name),
  )
}

/** Of two lines the first, with the bosses, teams and spellings of both. */
function joined(before: Line, line: Line): Line {
  const both = (kind: 'reportsTo' | 'team') =>
    [...new Set([before, line].flatMap((one) => severalIn(one[kind] ?? '')))].join('; ')
  const name = before.name || line.name
  const others = [...(before.alsoWritten ?? []), line.name].filter((one) => one !== '' && one !== name)
  return {
    ...before,
    name,
    reportsTo: both('reportsTo'),
    team: both('team'),
    ...(others.length > 0 && { alsoWritten: [...new Set(others)] }),
  }
}

/** Whether all words of the shorter name are in the longer, also as an initial: "A. Silva", "Silva, Ana", "Ana M. Silva". */
function maySpell(one: string, other: string): boolean {
  const [few = [], many = []] = [wordsIn(one), wordsIn(other)].sort((a, b) => a.length - b.length)
  const left = [...many]
  // Whole words first, so that an initial does not take one of them.
  return [...few]
    .sort((a, b) => b.length - a.length)
    .every((word) => {
      const whole = left.indexOf(word)
      const at =
        whole !== -1
          ? whole
          : left.findIndex((each) => (word.length === 1 || each.length === 1) && each[0] === word[0])
      if (at !== -1) left.splice(at, 1)
      return at !== -1
    })
}

function sameWords(one: string, other: string): boolean {
  return wordsIn(one).sort().join(' ') === wordsIn(other).sort().join(' ')
}

function wordsIn(name: string): string[] {
  return sameText(name)
    .split(/[\s,.-]+/)
    .filter((word) => word !== '')
}

/** As compared; a dash or "none" is no address. */
function addressOf({ email = '' }: Line): string {
  return email.includes('@') ? sameText(email) : ''
}

function shown({ name, email = '' }: Line): string {
  return name || email
}
