import { bossesOf } from './bosses.ts'
import { type Person, sameText, severalIn } from './person.ts'

/** Why two people should not be in one set. `boss` stands above `person`, at once or further up. */
export type PairRule =
  | { readonly rule: 'reports'; readonly person: number; readonly boss: number }
  | { readonly rule: 'team'; readonly people: readonly [number, number]; readonly team: string }

export type PairOptions = {
  /** Whether members of one team are kept apart; a project team switches it off. */
  readonly teamsApart: boolean
}

/** What one knows of every two people of a list, asked by their places in it. */
export type Pairs = {
  /** What keeps two people out of one set; empty: nothing. */
  rulesOf(a: number, b: number): readonly PairRule[]
  /** What keeps somebody at less than arm's length of a member: a team counts also where teams may meet. */
  closeness(a: number, b: number): readonly PairRule[]
  /** How alike two people are: a point each for the same work and the same culture. */
  alike(a: number, b: number): 0 | 1 | 2
}

/** Asked a million times: most pairs have nothing between them. */
const none: readonly PairRule[] = []

/** Works out who stands above whom, and who shares a team. */
export function pairsOf(people: readonly Person[], { teamsApart }: PairOptions): Pairs {
  const above = bossesOf(people).above
  /** Each one's teams, as compared and as written. */
  const teams = people.map(({ team }) => new Map(teamsIn(team).map((one) => [sameText(one), one])))
  const works = people.map(({ work }) => sameText(work))
  const cultures = people.map(({ culture }) => sameText(culture))
  const same = (of: readonly string[], a: number, b: number) => of[a] !== '' && of[a] === of[b]

  function rules(a: number, b: number, withTeams: boolean): readonly PairRule[] {
    const [below, over] = [above[a]?.has(b), above[b]?.has(a)]
    const shared = withTeams ? sharedOf(teams[a], teams[b]) : undefined
    if (!(below || over || shared)) return none
    const found: PairRule[] = []
    if (below) found.push({ rule: 'reports', person: a, boss: b })
    else if (over) found.push({ rule: 'reports', person: b, boss: a })
    if (shared) found.push({ rule: 'team', people: [a, b], team: shared })
    return found
  }
  return {
    rulesOf: (a, b) => rules(a, b, teamsApart),
    closeness: (a, b) => rules(a, b, true),
    alike: (a, b) => (Number(same(works, a, b)) + Number(same(cultures, a, b))) as 0 | 1 | 2,
  }
}

/** The teams of a cell; with a comma, too, for unlike a name no team is written with its last part first. */
function teamsIn(cell: string): string[] {
  return severalIn(cell.replaceAll(',', ';'))
}

/** A team that both are of, as the first has it. */
function sharedOf(
  one: ReadonlyMap<string, string> | undefined,
  other: ReadonlyMap<string, string> | undefined,
): string | undefined {
  for (const [key, team] of one ?? []) if (other?.has(key)) return team
  return undefined
}
