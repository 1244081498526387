import { useLingui } from '@lingui/react/macro'
import { type MemberId, showingOf, templates } from '@setroom/shared'
import { ClockChange } from '../../set/programme/ClockChange.tsx'
import { OutsideHours } from '../../set/programme/OutsideHours.tsx'
import { named, type SetDraft } from './setDraft.ts'

/** For whom of the people in the form the first date lies outside 07:00–21:00; nothing as long as there is no date. */
export function FirstDateNote({ draft }: { draft: SetDraft }) {
  const { t } = useLingui()
  const { date, time, zone } = draft.first
  const showing = showingOf(date, time, zone)
  const template = templates.find(({ id }) => id === draft.template) ?? templates[0]
  if (showing === undefined || template === undefined) return null
  const minutes = template.items.reduce((sum, item) => sum + item.minutes, 0)
  const you = t({ message: 'you', context: 'outside whose day a date lies' })
  const people = [
    { member: 'me' as MemberId, name: draft.me.name.trim() || you, zone: draft.me.zone },
    ...named(draft).map((person) => ({
      member: person.key as MemberId,
      name: person.name.trim() || person.email.trim(),
      zone: person.zone,
    })),
  ]
  // What it says changes with another part of the form, so it is read out where it stands.
  return (
    <div role="status">
      <ClockChange shown={showing.shown} />
      <OutsideHours at={showing.at} ms={minutes * 60_000} people={people} />
    </div>
  )
}
