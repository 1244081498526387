import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { calendarOf } from '../../client/src/exports/calendar.ts'
import type { MyRecord } from '../../client/src/exports/myRecord.ts'
import { aRecord, hostile, plainWords } from '../../client/src/exports/test/records.ts'

/** What a program of another house reads in the file that somebody saves of what they promised. */
function read(record: MyRecord) {
  const calendar = new ICAL.Component(ICAL.parse(calendarOf(record, plainWords)))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const [alarm, ...more] = component.getAllSubcomponents('valarm')
    expect(more).toEqual([])
    const before = alarm?.getFirstPropertyValue('trigger') as ICAL.Duration
    const rings = event.startDate.clone()
    rings.isDate = false
    rings.addDuration(before)
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      lasts: event.duration.toSeconds(),
      summary: event.summary,
      description: event.description,
      blocks: component.getFirstPropertyValue('transp') !== 'TRANSPARENT',
      rings: rings.toString(),
      says: alarm?.getFirstPropertyValue('description'),
    }
  })
}

const promised = (...whats: string[]): MyRecord => {
  const record = aRecord()
  const [one] = record.commitments
  const commitments = whats.map((what, i) => ({ ...one!, id: `c${i}`, words: { ...one!.words, what } }))
  return { ...record, commitments }
}

it('another program reads a commitment as a whole day that blocks nothing, and rings at nine two days before', () => {
  expect(read(aRecord())).toEqual([
    {
      uid: 'c1@setroom',
      day: '2026-03-10',
      lasts: 24 * 3_600,
      summary: 'Call Jo',
      description: 'sign: Jo says so',
      blocks: false,
      rings: '2026-03-08T09:00:00',
      says: 'dueSoon: Call Jo',
    },
  ])
})

it('another program reads every commitment whole and by itself, whatever was written', () => {
  const whats = ['Call Jo; then, maybe, Ben \\ Ana', `${'Ünïcödé 👩‍👩‍👧 '.repeat(30)}end`, ...hostile]
  const events = read(promised(...whats))
  expect(events.map(({ uid }) => uid)).toEqual(whats.map((_, i) => `c${i}@setroom`))
  expect(events.slice(0, 2).map(({ summary }) => summary)).toEqual(whats.slice(0, 2))
  for (const { summary, says } of events) expect(says).toBe(`dueSoon: ${summary}`)
})
