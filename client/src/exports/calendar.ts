import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator'
import { cleanText, oneLine } from './cleanText.ts'
import type { ExportWords } from './exportWords.ts'
import type { CommitmentRecord, MyRecord } from './myRecord.ts'

/** Two days before, at nine in the morning: an all-day event begins at midnight. */
const ALARM_SECONDS = 39 * 3_600

/** Open commitments with a date; only these can stand in a calendar. */
export function datedCommitments({ commitments }: MyRecord): readonly CommitmentRecord[] {
  return commitments.filter(({ open, due }) => open && due !== undefined)
}

/** One's open commitments as days in a calendar, each with an alarm two days before. They block no time. */
export function calendarOf(record: MyRecord, words: ExportWords): string {
  const calendar = ical({
    name: oneLine(`${words.commitments}: ${record.set}`),
    prodId: { company: 'Setroom', product: 'Setroom' },
  })
  for (const { id, due, words: said } of datedCommitments(record)) {
    const summary = oneLine(said.what) || words.commitment
    const more = [
      said.sign && `${words.sign}: ${cleanText(said.sign)}`,
      said.first && `${words.first}: ${cleanText(said.first)}`,
    ].filter(Boolean)
    calendar.createEvent({
      // Imported again it takes the place of the first.
      id: `${id}@setroom`,
      start: new Date(`${due}T00:00:00Z`),
      allDay: true,
      stamp: new Date(record.at),
      summary,
      ...(more.length === 0 ? {} : { description: more.join('\n') }),
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [
        { type: ICalAlarmType.display, trigger: ALARM_SECONDS, description: `${words.dueSoon}: ${summary}` },
      ],
    })
  }
  return calendar.toString()
}
