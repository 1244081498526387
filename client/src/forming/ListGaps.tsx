import { Plural, Trans } from '@lingui/react/macro'
import type { Gaps } from './gapsOf.ts'
import { alikeWords } from './ListNotes.tsx'

/** Beside a proposal: which of its rules were kept only as far as anybody knows. */
export function ListGaps({ gaps: { hours, zones, noBosses, bosses, teamless, alike } }: { gaps: Gaps }) {
  const pairs = alikeWords({ alike })
  const names = bosses.join('; ')
  return (
    <ul className="list-disc space-y-1 ps-5 text-sm text-warn">
      {noBosses && (
        <li>
          <Trans>The list does not say who reports to whom, so somebody may sit with their boss.</Trans>
        </li>
      )}
      {bosses.length > 0 && (
        <li>
          <Trans>
            Whether somebody sits with {names} cannot be told: people report to them, and the list has nobody
            of that name.
          </Trans>
        </li>
      )}
      {teamless === 'all' ? (
        <li>
          <Trans>The list names no teams, so team mates could not be kept apart.</Trans>
        </li>
      ) : (
        teamless > 0 && (
          <li>
            <Plural
              value={teamless}
              one="The list names no team for # person, so they may meet a team mate."
              other="The list names no team for # people, so they may meet a team mate."
            />
          </li>
        )
      )}
      {alike.length > 0 && (
        <li>
          <Trans>Perhaps one person with several seats: {pairs}.</Trans>
        </li>
      )}
      {zones > 0 && (
        <li>
          <Plural
            value={zones}
            one="The hours of # person were taken by your clock, for the list names no time zone; elsewhere they may not overlap."
            other="The hours of # people were taken by your clock, for the list names no time zone; elsewhere they may not overlap."
          />
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
