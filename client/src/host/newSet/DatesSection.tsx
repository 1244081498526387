import { Trans, useLingui } from '@lingui/react/macro'
import { type MemberId, templates } from '@setroom/shared'
import { ClockChange } from '../../set/programme/ClockChange.tsx'
import { OutsideHours, type ZonedPerson } from '../../set/programme/OutsideHours.tsx'
import { PatternFields } from '../../set/programme/PatternFields.tsx'
import { SeriesDates } from '../../set/programme/SeriesDates.tsx'
import { ShiftedFor } from '../../set/programme/ShiftedFor.tsx'
import { WhenFields } from '../../set/programme/WhenFields.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import type { DraftProblems } from './checkDraft.ts'
import { datesIn, named, rhythmOf, type SetDraft } from './setDraft.ts'

/** When the set meets: a first date, and the programme that follows from it; nothing as long as it is not known. */
export function DatesSection({
  draft,
  problem,
  onChange,
}: {
  draft: SetDraft
  problem: DraftProblems['first']
  onChange: (part: Partial<SetDraft>) => void
}) {
  const { t } = useLingui()
  const { first, rhythm, template } = draft
  return (
    <>
      <WhenFields
        when={first}
        onChange={(when) => onChange({ first: when })}
        error={
          problem === 'half'
            ? t`Please give both a date and a time.`
            : problem === 'past'
              ? t`This date is over.`
              : problem === 'far'
                ? t`At most two years ahead.`
                : undefined
        }
      />
      <Checkbox
        label={<Trans>Plan the dates after it, too</Trans>}
        checked={rhythm !== undefined}
        onChange={({ target }) => onChange({ rhythm: target.checked ? rhythmOf(template) : undefined })}
      />
      {rhythm && (
        <PatternFields
          draft={{ ...rhythm, when: first }}
          onChange={(part) => onChange({ rhythm: { ...rhythm, ...part } })}
        />
      )}
      <DatesNote draft={draft} />
    </>
  )
}

/** What there is to say about the dates: for whom of the people in the form they lie outside 07:00–21:00, and clocks. */
function DatesNote({ draft }: { draft: SetDraft }) {
  const people = usePeople(draft)
  const dates = datesIn(draft)
  const [only] = dates
  if (only === undefined) return null
  const { zone } = draft.first
  const template = templates.find(({ id }) => id === draft.template) ?? templates[0]
  const ms = (template?.items ?? []).reduce((sum, { minutes }) => sum + minutes * 60_000, 0)
  // What it says changes with another part of the form, so it is read out where it stands.
  return (
    <div role="status">
      {draft.rhythm === undefined ? (
        <>
          <ClockChange shown={only.shown} />
          <OutsideHours at={only.at} ms={ms} people={people} />
        </>
      ) : (
        <SeriesDates
          dates={dates}
          zone={zone}
          note={(at, before) => (
            <>
              <OutsideHours at={at} ms={ms} people={people} />
              {before !== undefined && <ShiftedFor before={before} at={at} zone={zone} people={people} />}
            </>
          )}
        />
      )}
    </div>
  )
}

/** Whoever makes the set, and whom they name. */
function usePeople(draft: SetDraft): readonly ZonedPerson[] {
  const { t } = useLingui()
  const you = t({ message: 'you', context: 'outside whose day a date lies' })
  return [
    { member: 'me' as MemberId, name: draft.me.name.trim() || you, zone: draft.me.zone },
    ...named(draft).map((person) => ({
      member: person.key as MemberId,
      name: person.name.trim() || person.email.trim(),
      zone: person.zone,
    })),
  ]
}
