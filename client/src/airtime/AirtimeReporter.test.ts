import { type AirtimeReport, addReport, airtimeByPhase, microphoneOpened, noAirtime } from '@setroom/shared'
import { expect, it } from 'vitest'
import { AirtimeReporter } from './AirtimeReporter.ts'

/** The server's clock is an hour and a bit ahead of the page's. */
const AHEAD = 3_600_123

const setUp = () => {
  const clock = { page: 0 }
  const sent: (readonly AirtimeReport[])[] = []
  const reporter = new AirtimeReporter({
    pageNow: () => clock.page,
    serverNow: () => clock.page + AHEAD,
    send: (reports) => sent.push(reports),
  })
  /** Speaks from `from` to `until`, told every 50 ms. */
  const speak = (id: number, from: number, until: number): void => {
    for (clock.page = from + 200; clock.page < until; clock.page += 50) {
      reporter.voiced({ id, from, until: clock.page, ended: false })
    }
    clock.page = until + 500
    reporter.voiced({ id, from, until, ended: true })
  }
  return { clock, sent, reporter, speak }
}

it('reports a stretch every half second in server time, and its end', () => {
  const { sent, reporter, speak } = setUp()
  reporter.connected()
  speak(1, 1_000, 2_500)
  expect(sent).toEqual([
    [{ seq: 1, from: 1_000 + AHEAD, until: 1_200 + AHEAD }],
    [{ seq: 2, from: 1_000 + AHEAD, until: 1_700 + AHEAD }],
    [{ seq: 3, from: 1_000 + AHEAD, until: 2_200 + AHEAD }],
    [{ seq: 4, from: 1_000 + AHEAD, until: 2_500 + AHEAD }],
  ])
})

it('sends nothing without a connection, and then all that is not acknowledged, in order', () => {
  const { clock, sent, reporter, speak } = setUp()
  reporter.connected()
  speak(1, 1_000, 1_900)
  reporter.acked(sent.at(-1)?.at(-1)?.seq ?? 0)
  speak(2, 3_000, 3_900)
  reporter.disconnected()
  sent.length = 0
  speak(3, 5_000, 5_900)
  clock.page = 7_000
  reporter.voiced({ id: 4, from: 6_800, until: 7_000, ended: false })
  expect(sent).toEqual([])
  reporter.connected()
  expect(sent).toHaveLength(1)
  expect(sent[0]?.map(({ from }) => from - AHEAD)).toEqual([3_000, 5_000, 6_800])
  expect(sent[0]?.map(({ seq }) => seq)).toEqual(sent[0]?.map(({ seq }) => seq).toSorted((a, b) => a - b))
  reporter.acked(sent[0]?.at(-1)?.seq ?? 0)
  // the one still being spoken is kept until its end is counted
  expect(reporter.waiting).toBe(1)
})

it('is counted whole by the server whatever gets lost in between', () => {
  const { sent, reporter, speak } = setUp()
  reporter.connected()
  for (let i = 0; i < 20; i++) {
    speak(i, i * 3_000, i * 3_000 + 1_000 + i * 10)
    if (i % 3 === 0) reporter.disconnected()
    if (i % 3 === 2) reporter.connected()
  }
  reporter.connected()
  const airtime = [...sent, ...sent.toReversed()]
    .flat()
    .reduce(
      (sum, report) => addReport(sum, report, AHEAD + 70_000),
      microphoneOpened(noAirtime(AHEAD), AHEAD),
    )
  const total = airtimeByPhase(airtime, [{ phase: 'a', from: 0, until: null }]).a ?? 0
  expect(total).toBeCloseTo(20 * 1_000 + 190 * 10, 6)
})

it('gives up what the server would no longer count, and never keeps more than 600', () => {
  const { clock, reporter, speak } = setUp()
  for (let i = 0; i < 900; i++) speak(i, i * 800, i * 800 + 250)
  expect(reporter.waiting).toBe(600)
  clock.page += 11 * 60_000
  reporter.connected()
  expect(reporter.waiting).toBe(0)
})

it('follows the clock’s difference as it becomes known, without moving the start', () => {
  let ahead = 100
  const sent: AirtimeReport[] = []
  const reporter = new AirtimeReporter({
    pageNow: () => 2_000,
    serverNow: () => 2_000 + ahead,
    send: (reports) => sent.push(...reports),
  })
  reporter.connected()
  reporter.voiced({ id: 1, from: 1_000, until: 1_200, ended: false })
  ahead = 40
  reporter.voiced({ id: 1, from: 1_000, until: 1_210, ended: true })
  expect(sent.map(({ from, until }) => [from, until])).toEqual([
    [1_100, 1_300],
    [1_100, 1_300],
  ])
})
