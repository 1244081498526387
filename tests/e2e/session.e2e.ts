import type { Page } from '@playwright/test'
import { agendaFrom, templates } from '@setroom/shared'
import {
  begin,
  endSession,
  goOnTo,
  namePresenter,
  onePresenter,
  openMicrophone,
} from '../support/e2e/driving.ts'
import { meet, withVoices } from '../support/e2e/meeting.ts'
import { spokenBetween, voices } from '../support/e2e/microphoneFile.ts'
import {
  capturesOf,
  expectNobodyHeard,
  expectToSeeAndHear,
  heardOf,
  listeningOf,
} from '../support/e2e/rtcRecorder.ts'
import { expect, test } from '../support/e2e/test.ts'
import { hourOf, meetAgain, promise } from '../support/e2e/wholeHour.ts'
import { anyId } from '../support/newSet.ts'

test.setTimeout(900_000)

/** The 60-minute template with a second for each minute: the clock is short by the agenda, and real. */
const shortHour = agendaFrom(templates[0]!, () => anyId()).map((item) => ({ ...item, ms: item.ms / 60 }))

/** Up to this share of somebody's speech that came while their page's audio stood still, the script alone is the measure. */
const KEEPS_UP = 0.1

test('four people go through a whole session, seen and heard in every phase, and meet again', async ({
  product,
  person,
}) => {
  // High enough that the whole ring is in sight in every phase: pictures out of sight are not sent.
  const viewport = { width: 1440, height: 1400 }
  // Few pictures leave the cores to the sound.
  const crowd = withVoices(
    { Mara: voices.mara(), Jonas: voices.jonas(), Ana: voices.ana(), Tomás: voices.tomas() },
    { viewport, fps: 1 },
  )
  const { made, host, people } = await meet({ product, person }, crowd, { agenda: shortHour })
  const pages = people.map(({ page }) => page)
  const [lead, jonas, ana, tomas] = pages as [Page, Page, Page, Page]
  await expectToSeeAndHear(people)
  await namePresenter(lead, 'Jonas')
  await begin(lead)
  const began = Date.now()

  const doings = hourOf([lead, jonas, ana, tomas])
  for (const phase of onePresenter) {
    await test.step(phase, async () => {
      if (phase !== 'Check-in') await goOnTo(lead, phase, [jonas, ana, tomas])
      if (phase === 'Silence') {
        await expectToSeeAndHear(people, { silent: people })
        await expectNobodyHeard(people)
        return
      }
      // Silence has closed the microphones; who wants to speak opens theirs again.
      for (const page of pages) await openMicrophone(page)
      await expectToSeeAndHear(people)
      await doings[phase]?.()
    })
  }

  await test.step('airtime is what the microphones said while they were open', async () => {
    // Everybody closes theirs, Close's talk being over: what is counted then does not change any more.
    for (const page of pages) await page.getByRole('button', { name: /^(Mute|Please mute)$/ }).click()
    const closing = Date.now()
    const mara = await host.enter(made)
    const counted = (member: string) =>
      Object.values(mara.view().own.airtime).reduce((sum, people) => sum + (people[member as never] ?? 0), 0)
    await standsStill(() => JSON.stringify(mara.view().own.airtime))
    const shares = await Promise.all(
      people.map(async ({ name, page, microphone, openMicrophone }) => {
        const captures = await capturesOf(page)
        const listening = await listeningOf(page)
        // It is captured a moment before it is said to be open, or after.
        const start = (from: number) => captures.findLast((at) => at < from + 500) ?? 0
        const stretches = openMicrophone.openBetween(began, closing)
        const sum = (of: (from: number, until: number) => number) =>
          stretches.reduce((total, [from, until]) => total + of(from, until), 0)
        const said = (from: number, until: number, began: number) =>
          spokenBetween(microphone!, start(began), from, until)
        return {
          name,
          captures: captures.map((at) => at - began),
          open: sum((from, until) => until - from),
          said: sum((from, until) => said(from, until, from)),
          heard: sum((from, until) => heardOf(listening, from, until, (a, b) => said(a, b, from))),
          counted: counted(made.ids[name]!),
        }
      }),
    )
    mara.close()
    for (const { name, captures, open, said, heard, counted } of shares) {
      const told = `${name}: ${Math.round(counted)} ms counted, ${Math.round(heard)} of ${Math.round(said)} ms said were heard by the page, ${Math.round(open)} ms open; captured ${captures} ms after the beginning`
      test.info().annotations.push({ type: 'airtime', description: told })
      expect(open, told).toBeGreaterThan(40_000)
      // Where more stood still some of it fell, and nobody can say how much: no more than that.
      const atLeast = 1 - heard / said < KEEPS_UP ? said : heard
      expect(counted / atLeast, told).toBeGreaterThan(0.9)
      expect(counted / said, told).toBeLessThan(1.1)
    }
    const total = (of: 'counted' | 'said') => shares.reduce((sum, share) => sum + share[of], 0)
    expect(Math.abs(total('counted') / total('said') - 1)).toBeLessThan(0.1)
  })

  await test.step('the page they leave with', async () => {
    for (const { watch } of people) expect(watch.problems()).toEqual([])
    await endSession(lead, [jonas, ana, tomas])
    await expect(jonas.getByText('What would you do if it were easy?')).toBeVisible()
    await expect(jonas.getByText(promise)).toBeVisible()
    await expect(ana.getByText('It made Jonas think.')).toBeVisible()
  })

  await test.step('the server is killed; weeks later the words are back', () =>
    meetAgain(product, made, [lead, jonas, ana, tomas]))
})

/** Waits until nothing was added for two seconds: the server shows its count every second. */
async function standsStill(read: () => string): Promise<void> {
  let last = read()
  let since = Date.now()
  await expect
    .poll(() => {
      const now = read()
      if (now !== last) since = Date.now()
      last = now
      return Date.now() - since
    })
    .toBeGreaterThan(2_000)
}
