import { useOwn, useServerClock } from '../connection/index.ts'
import { type PlainDate, plainDateAt } from './plainDates.ts'

/** The day it is where this person is. */
export function useToday(): PlainDate {
  const zone = useOwn(({ me }) => me.zone)
  return plainDateAt(useServerClock().now(), zone)
}
