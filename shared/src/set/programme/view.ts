import { memo } from '../../memo.ts'
import { type CalendarFeed, noProgramme, type Programme } from './state.ts'

/** Of the programme what concerns everybody; addresses of calendars are their owners'. */
export type ProgrammeView = Omit<Programme, 'feeds'>

/** Somebody's own calendar address: the token, sealed for themselves. */
export type FeedView = Omit<CalendarFeed, 'tokenHash'>

/** What everybody sees of a programme, memoised on what it shows: a calendar made or ended sends nobody anything. */
export function createProgrammeView(): (programme: Programme | undefined) => ProgrammeView {
  const view = memo(
    (
      apologies: Programme['apologies'],
      attendance: Programme['attendance'],
      facilitated: Programme['facilitated'],
      poll: Programme['poll'],
    ): ProgrammeView => ({
      apologies,
      attendance,
      facilitated,
      ...(poll === undefined ? {} : { poll }),
    }),
  )
  return ({ apologies, attendance, facilitated, poll } = noProgramme) =>
    view(apologies, attendance, facilitated, poll)
}

/** What somebody sees of their own calendar address. */
export function createFeedView(): (feed: CalendarFeed | undefined) => FeedView | null {
  return memo((feed) => (feed === undefined ? null : { text: feed.text, at: feed.at }))
}
