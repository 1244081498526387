import type { FormingDraft } from './formingDraft.ts'
import { severalIn } from './person.ts'
import type { ReadPeople } from './readPeople.ts'

/** What the rules cannot be judged by, because the list does not say it. */
export type Gaps = {
  /** Of how many people the hours are not known, where hours are asked for. */
  readonly hours: number
  /** Of how many people the hours stand there and were taken in the organiser's own zone, where hours are asked for. */
  readonly zones: number
  /** Nobody reports to anybody, by the list. */
  readonly noBosses: boolean
  /** To whom people report, and who is not on the list. */
  readonly bosses: readonly string[]
  /** Of how many people no team stands there, where teams count: all of them, or so many. */
  readonly teamless: 'all' | number
  /** Names that may be one person's, who then has several seats. */
  readonly alike: ReadPeople['alike']
}

export function gapsOf(
  { people, absentBosses, unreadHours, hoursUnknown, hoursOnly, alike }: ReadPeople,
  { neededMinutes, teamsApart }: Pick<FormingDraft, 'neededMinutes' | 'teamsApart'>,
): Gaps {
  const asks = neededMinutes > 0
  // Whoever facilitates is never a team mate of a member.
  const teamsCount = teamsApart || people.some(({ facilitates }) => facilitates)
  const teamless = people.filter(({ team }) => severalIn(team).length === 0).length
  return {
    hours: asks ? unreadHours.length + hoursUnknown : 0,
    zones: asks ? hoursOnly : 0,
    noBosses: people.every(({ reportsTo }) => severalIn(reportsTo).length === 0),
    bosses: absentBosses,
    teamless: !teamsCount ? 0 : teamless === people.length ? 'all' : teamless,
    alike,
  }
}

export function hasGaps({ hours, zones, noBosses, bosses, teamless, alike }: Gaps): boolean {
  return hours > 0 || zones > 0 || noBosses || bosses.length > 0 || teamless !== 0 || alike.length > 0
}
