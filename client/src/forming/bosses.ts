import { type Person, sameText, severalIn } from './person.ts'

/** Who stands above whom, by places in the list. */
export type Bosses = {
  /** Everybody above each person, at once or further up. */
  readonly above: readonly ReadonlySet<number>[]
  /** Whom people report to by the list, and who is on no line of it, as first written. */
  readonly absent: readonly string[]
}

/**
 * Works out who stands above whom, by name or address; "Weber, Ruth" is Ruth Weber. A name that several have means all
 * of them: better too far apart than too near.
 */
export function bossesOf(people: readonly Person[]): Bosses {
  const places = new Map<string, number[]>()
  for (const [at, { name, alsoWritten = [], email }] of people.entries()) {
    for (const spelling of new Set([...[name, ...alsoWritten].flatMap(spellings), sameText(email)])) {
      if (spelling !== '') places.set(spelling, [...(places.get(spelling) ?? []), at])
    }
  }
  const absent: string[] = []
  const missed = new Set<string>()
  const direct = people.map(({ reportsTo }) =>
    severalIn(reportsTo).flatMap((boss) => {
      const written = spellings(boss)
      const found = [...new Set(written.flatMap((spelling) => places.get(spelling) ?? []))]
      if (found.length === 0) {
        if (!written.some((spelling) => missed.has(spelling))) absent.push(boss)
        for (const spelling of written) missed.add(spelling)
      }
      return found
    }),
  )
  return { above: people.map((_, at) => allAbove(direct, at)), absent }
}

/** The ways one name may be written: "Weber, Ruth", "Ruth Weber <ruth@example.org>", and as it stands. */
function spellings(name: string): string[] {
  const [, before = name, address = ''] = /^(.*)<([^<>]+)>\s*$/.exec(name) ?? []
  const plain = sameText(before)
  const [last = '', first = '', ...more] = plain.split(',').map((part) => part.trim())
  const turned = more.length === 0 && last !== '' && first !== '' ? `${first} ${last}` : ''
  return [...new Set([plain, turned, sameText(address)])].filter((one) => one !== '')
}

/** A ring of bosses ends where it began. */
function allAbove(direct: readonly (readonly number[])[], at: number): ReadonlySet<number> {
  const found = new Set<number>()
  const open = [at]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const boss of direct[next] ?? []) {
      if (boss === at || found.has(boss)) continue
      found.add(boss)
      open.push(boss)
    }
  }
  return found
}
