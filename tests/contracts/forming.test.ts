import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessColumns, hasHeadings } from '../../client/src/forming/columns.ts'
import { setsOf } from '../../client/src/forming/formingDraft.ts'
import { moveMember } from '../../client/src/forming/moveMember.ts'
import type { Person, WorkingHours } from '../../client/src/forming/person.ts'
import {
  brokenBySet,
  countOfSets,
  type FormingOptions,
  propose as proposing,
  rulePartsOf,
} from '../../client/src/forming/propose.ts'
import { readPeople } from '../../client/src/forming/readPeople.ts'
import { readTable } from '../../client/src/forming/readTable.ts'
import { setFacilitator } from '../../client/src/forming/setFacilitator.ts'
import { HARD, weighSets } from '../../client/src/forming/weighSets.ts'

const options = { teamsApart: true, size: 6, neededMinutes: 120, seed: 1 }

const one = (part: Partial<Person> & { name: string }): Person => ({
  email: '',
  reportsTo: '',
  team: '',
  work: '',
  culture: '',
  hours: undefined,
  facilitates: false,
  ...part,
})

/** 200 people in four beginnings of 120 exchanges each, a thousand to a step: whatever the list, no more than that. */
const mostSteps = 100

/** To the end at once; the page lets go of its thread between the steps. */
function propose(people: readonly Person[], wish: FormingOptions) {
  const steps = proposing(people, wish)
  for (let count = 0; count <= mostSteps; count++) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
  throw new Error(`more than ${mostSteps} steps for ${people.length} people`)
}

/** Hours of a place whose clocks are set forward in July by so many minutes. */
function changing(january: readonly WorkingHours[], forward = 0) {
  const july = january.map(({ from, until }) => ({
    from: (from - forward + 1440) % 1440,
    until: (until - forward + 1440) % 1440,
  }))
  return { january, july }
}

/** Lists as organisations have them: some teams, bosses on the list and off it, hours of a few continents, gaps. */
const list = fc
  .array(
    fc.record({
      team: fc.constantFrom('', 'Sales', 'Care', 'IT', 'Board', 'School', 'Care; IT', 'Sales / School'),
      work: fc.constantFrom('', 'nurse', 'lead', 'clerk'),
      culture: fc.constantFrom('', 'DE', 'BR', 'IN'),
      boss: fc.integer({ min: -20, max: 45 }),
      hours: fc.constantFrom(
        undefined,
        changing([{ from: 480, until: 1020 }]),
        changing([{ from: 480, until: 1020 }], 60),
        changing([{ from: 1320, until: 360 }], -60),
        changing([{ from: 0, until: 540 }]),
        changing([
          { from: 420, until: 720 },
          { from: 840, until: 1080 },
        ]),
      ),
      facilitates: fc.boolean(),
      spoken: fc.integer({ min: 0, max: 4 }),
    }),
    { minLength: 0, maxLength: 45 },
  )
  .map((rows) =>
    rows.map(({ boss, spoken, facilitates, ...rest }, at) =>
      one({
        ...rest,
        name: `Person ${at}`,
        // As lists have it: in other case, or with the last name first.
        reportsTo: boss < 0 || boss === at ? '' : boss % 2 === 0 ? `person  ${boss}` : `${boss},  Person`,
        facilitates: facilitates && spoken === 0,
      }),
    ),
  )
const wishes = fc.record({
  teamsApart: fc.boolean(),
  size: fc.integer({ min: 3, max: 8 }),
  neededMinutes: fc.constantFrom(0, 60, 120, 240),
  seed: fc.nat(),
})

/** The hard rules once more, from the list alone and in other words than the product's. */
function sins(
  people: readonly Person[],
  set: { members: readonly number[]; facilitator: number | undefined },
  wish: { teamsApart: boolean; neededMinutes: number },
) {
  const bossOf = (at: number) => {
    const words = people[at]!.reportsTo.toLowerCase().split(/[\s,]+/)
    const boss = people[at]!.reportsTo.includes(',') ? words.toReversed() : words
    return people.findIndex(({ name }) => name.toLowerCase() === boss.join(' '))
  }
  const isAbove = (top: number, low: number) => {
    const seen = new Set<number>()
    for (let at = bossOf(low); at !== -1 && !seen.has(at); at = bossOf(at)) {
      if (at === top) return top !== low
      seen.add(at)
    }
    return false
  }
  let count = 0
  const near = (a: number, b: number) => Number(isAbove(a, b) || isAbove(b, a))
  const teams = (at: number) => people[at]!.team.split(/ ?[;/] /).filter((team) => team !== '')
  const mates = (a: number, b: number) => Number(teams(a).some((team) => teams(b).includes(team)))
  for (const a of set.members) {
    for (const b of set.members) if (a < b) count += near(a, b) + (wish.teamsApart ? mates(a, b) : 0)
    if (set.facilitator !== undefined) count += near(set.facilitator, a) + mates(set.facilitator, a)
  }
  const works = (at: number, half: 'january' | 'july', minute: number) => {
    const hours = people[at]!.hours?.[half]
    if (hours === undefined) return true
    return hours.some(({ from, until }) =>
      from < until ? minute >= from && minute < until : minute >= from || minute < until,
    )
  }
  const all = set.facilitator === undefined ? set.members : [...set.members, set.facilitator]
  const enough = (['january', 'july'] as const).every((half) => {
    let longest = 0
    for (let start = 0; start < 1440; start += 15) {
      let run = 0
      while (run < 1440 && all.every((at) => works(at, half, (start + run) % 1440))) run += 15
      longest = Math.max(longest, run)
    }
    return longest >= wish.neededMinutes
  })
  return count + Number(!enough)
}

const typed = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        '"',
        '""',
        ',',
        ';',
        '\t',
        '\n',
        '\r\n',
        ' ',
        '\uFEFF',
        'Ana',
        'Name',
        'Zone',
        'Berlin',
        '9-17',
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

describe('forming sets', () => {
  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { rows } = readTable(text)
        expect(new Set(rows.map(({ length }) => length)).size).toBeLessThanOrEqual(1)
        const headings = hasHeadings(rows)
        const { people } = readPeople(headings ? rows.slice(1) : rows, guessColumns(rows, headings), {
          now: 0,
          zone: 'Europe/Berlin',
        })
        expect(people.every(({ name }) => name !== '')).toBe(true)
        expect(people.length).toBeLessThanOrEqual(rows.length)
        propose(people, options)
      }),
      { numRuns: 400 },
    )
  })

  it('nobody is lost or doubled, every set has three to eight, and every broken hard rule is named', () => {
    fc.assert(
      fc.property(list, wishes, (people, wish) => {
        const proposal = propose(people, wish)
        const members = people.flatMap(({ facilitates }, at) => (facilitates ? [] : [at]))
        if (members.length < 3) {
          expect(proposal).toBe('too-few')
          return
        }
        if (proposal === 'too-few') throw new Error('there are enough')
        expect(proposal.sets.flatMap((set) => set.members).sort((a, b) => a - b)).toEqual(members)
        const facilitators = people.flatMap(({ facilitates }, at) => (facilitates ? [at] : []))
        const parts = rulePartsOf(people, wish)
        const broken = brokenBySet(proposal.sets, parts)
        const weigh = weighSets(parts)
        for (const [at, set] of proposal.sets.entries()) {
          expect(set.members.length).toBeGreaterThanOrEqual(3)
          expect(set.members.length).toBeLessThanOrEqual(8)
          if (facilitators.length === 0) expect(set.facilitator).toBeUndefined()
          else expect(facilitators).toContain(set.facilitator)
          expect(broken[at]).toHaveLength(sins(people, set, wish))
          // What the search goes by is what is shown.
          expect(Math.floor(weigh(set) / HARD)).toBe(broken[at]?.length)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('changed by hand, nobody is lost or doubled, other sets stay, and every broken hard rule is named', () => {
    fc.assert(
      fc.property(list, wishes, fc.nat(), fc.nat(), fc.nat(), (people, wish, a, b, c) => {
        const proposal = propose(people, wish)
        if (proposal === 'too-few') return
        const { sets } = proposal
        const at = a % sets.length
        const choices = [undefined, ...people.flatMap(({ facilitates }, who) => (facilitates ? [who] : []))]
        const led = setFacilitator(sets, at, choices[b % choices.length])
        expect(led[at]!.facilitator).toBe(choices[b % choices.length])
        expect(led.map(({ members }) => members)).toEqual(sets.map(({ members }) => members))
        expect(led.filter((_, place) => place !== at)).toEqual(sets.filter((_, place) => place !== at))
        const moved = moveMember(led, sets[at]!.members[0]!, c % sets.length)
        expect(setsOf(moved, people)).toBe(moved)
        const broken = brokenBySet(moved, rulePartsOf(people, wish))
        for (const [place, set] of moved.entries()) {
          const size = Number(set.members.length < 3 || set.members.length > 8)
          expect(broken[place]).toHaveLength(sins(people, set, wish) + size)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('the same list and seed give the same sets', () => {
    fc.assert(
      fc.property(list, wishes, (people, wish) => {
        expect(propose(people, wish)).toEqual(propose(structuredClone(people), { ...wish }))
      }),
      { numRuns: 30 },
    )
  })

  it('breaks no hard rule where none has to be broken: 200 people of 40 teams, in less than two seconds', () => {
    const people = Array.from({ length: 236 }, (_, at) =>
      one({
        name: `Person ${at}`,
        team: `Team ${at % 40}`,
        reportsTo: at < 40 || at >= 200 ? '' : `Person ${at % 40}`,
        work: `Work ${at % 7}`,
        culture: `Culture ${at % 5}`,
        // Clocks that change, so that both halves of the year are looked at.
        hours: {
          january: [{ from: 420 + (at % 3) * 60, until: 960 + (at % 3) * 60 }],
          july: [{ from: 360 + (at % 3) * 60, until: 900 + (at % 3) * 60 }],
        },
        facilitates: at >= 200,
      }),
    )
    const start = performance.now()
    const proposal = propose(people, options)
    const tookMs = performance.now() - start
    if (proposal === 'too-few') throw new Error('there are enough')
    expect(brokenBySet(proposal.sets, rulePartsOf(people, options)).flat()).toEqual([])
    expect(proposal.sets).toHaveLength(33)
    expect(tookMs).toBeLessThan(2_000)
  })

  it('ends on a list that cannot be satisfied in less than two seconds, and names every rule that has to be broken', () => {
    // Five teams for sets of six; one boss over all; facilitators of these very teams; work by day or by night, where
    // clocks change and where they do not.
    const people = Array.from({ length: 210 }, (_, at) =>
      one({
        name: `Person ${at}`,
        team: `Team ${at % 5}`,
        reportsTo: at === 0 ? '' : 'Person 0',
        hours: changing(
          at === 0
            ? [{ from: 1080, until: 1200 }]
            : at % 2 === 0
              ? [{ from: 480, until: 960 }]
              : [{ from: 1200, until: 360 }],
          at % 4 < 2 ? 60 : 0,
        ),
        facilitates: at >= 200,
      }),
    )
    const start = performance.now()
    const proposal = propose(people, options)
    const tookMs = performance.now() - start
    if (proposal === 'too-few') throw new Error('there are enough')
    const { sets } = proposal
    expect(sets).toHaveLength(33)
    expect(sets.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 200 }, (_, at) => at),
    )
    const broken = brokenBySet(sets, rulePartsOf(people, options))
    for (const [at, set] of sets.entries()) {
      expect(broken[at]).toHaveLength(sins(people, set, options))
      const rules = broken[at]!.map(({ rule }) => rule)
      // Six of five teams, and a facilitator who is of one of them, too.
      expect(rules).toContain('team')
      if (set.members.includes(0)) expect(rules).toEqual(expect.arrayContaining(['reports', 'hours']))
    }
    expect(tookMs).toBeLessThan(2_000)
  })

  it('finds the only way there is', () => {
    // Three teams of three: every set must take one of each.
    const people = Array.from({ length: 9 }, (_, at) => one({ name: `P${at}`, team: `T${at % 3}` }))
    const proposal = propose(people, { ...options, size: 3 })
    if (proposal === 'too-few') throw new Error('there are enough')
    for (const { members } of proposal.sets)
      expect(members.map((at) => people[at]!.team).sort()).toEqual(['T0', 'T1', 'T2'])
  })

  it('makes one set more or less than the wish says where the rules ask for it, but none without a facilitator', () => {
    // Eight people, two of each team: in one set every team meets, in two sets none has to.
    const eight = Array.from({ length: 8 }, (_, at) => one({ name: `P${at}`, team: `T${at % 4}` }))
    const led = (many: number) =>
      Array.from({ length: many }, (_, at) => one({ name: `F${at}`, facilitates: true }))
    const sizes = (people: readonly Person[], size = 6) => {
      const proposal = propose(people, { ...options, size })
      if (proposal === 'too-few') throw new Error('there are enough')
      return proposal.sets.map(({ members }) => members.length)
    }
    expect(countOfSets(8, 6)).toBe(1)
    expect(sizes([...eight, ...led(2)])).toEqual([4, 4])
    expect(sizes(eight)).toEqual([4, 4])
    expect(sizes([...eight, ...led(1)])).toEqual([8])
    // Where no two work at the same time, one set instead of two gains nothing.
    const apart = eight.map((person, at) => ({
      ...person,
      team: `T${at}`,
      hours: changing([{ from: at * 180, until: at * 180 + 120 }]),
    }))
    expect(sizes(apart, 4)).toEqual([4, 4])
    // Nothing to be gained: the wish holds.
    expect(sizes([...eight.map((person, at) => ({ ...person, team: `T${at}` })), ...led(2)])).toEqual([8])
  })

  it('makes as many sets as the wish says, within three to eight', () => {
    expect([3, 5, 9, 12, 23, 200].map((people) => countOfSets(people, 6))).toEqual([1, 1, 2, 2, 4, 33])
    for (let people = 3; people < 300; people++) {
      for (let size = 3; size <= 8; size++) {
        const count = countOfSets(people, size)
        expect(Math.floor(people / count)).toBeGreaterThanOrEqual(3)
        expect(Math.ceil(people / count)).toBeLessThanOrEqual(8)
      }
    }
  })
})
