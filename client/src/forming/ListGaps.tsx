import { Plural, Trans } from '@lingui/react/macro'
import type { FormingDraft } from './formingDraft.ts'
import type { ReadPeople } from './readPeople.ts'

/** What the rules cannot be judged by, because the list does not say it. */
export type Gaps = {
  /** Of how many people the hours are not known, where hours are asked for. */
  readonly hours: number
  /** To whom people report, and who is not on the list. */
  readonly bosses: readonly string[]
}

export function gapsOf(
  { absentBosses, unreadHours, hoursUnknown }: ReadPeople,
  { neededMinutes }: Pick<FormingDraft, 'neededMinutes'>,
): Gaps {
  return { hours: neededMinutes === 0 ? 0 : unreadHours.length + hoursUnknown, bosses: absentBosses }
}

export function hasGaps({ hours, bosses }: Gaps): boolean {
  return hours > 0 || bosses.length > 0
}

/** Beside a proposal: which of its rules were kept only as far as anybody knows. */
export function ListGaps({ gaps: { hours, bosses } }: { gaps: Gaps }) {
  const names = bosses.join('; ')
  return (
    <ul className="list-disc space-y-1 ps-5 text-sm text-warn">
      {bosses.length > 0 && (
        <li>
          <Trans>
            Whether somebody sits with {names} cannot be told: people report to them, and the list has nobody
            of that name.
          </Trans>
        </li>
      )}
      {hours > 0 && (
        <li>
          <Plural
            value={hours}
            one="The hours of # person are not known, so theirs may not overlap with the others’."
            other="The hours of # people are not known, so theirs may not overlap with the others’."
          />
        </li>
      )}
    </ul>
  )
}
