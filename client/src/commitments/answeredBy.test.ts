import { type CheckIn, type Report, waitingCheckIns } from '@setroom/shared'
import { expect, it } from 'vitest'
import { answeredBy } from './answeredBy.ts'

it('every question stands once: with the report that came next, or as waiting', () => {
  const reports = [20, 40].map((at) => ({ at })) as Report[] as [Report, Report]
  const checkIns = [10, 20, 30, 50].map((at) => ({ at })) as CheckIn[]
  const at = (list: readonly CheckIn[]) => list.map((one) => one.at)
  const [first, last] = reports
  expect(at(answeredBy({ checkIns, reports }, first))).toEqual([10, 20])
  expect(at(answeredBy({ checkIns, reports }, last))).toEqual([30])
  expect(at(waitingCheckIns({ checkIns, reports }))).toEqual([50])
  expect(answeredBy({ reports }, first)).toEqual([])
})
