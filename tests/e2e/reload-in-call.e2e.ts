import type { Page } from '@playwright/test'
import {
  begin,
  consoleOf,
  endSession,
  goOnTo,
  namePresenter,
  onePresenter,
  openMicrophone,
  type PhaseName,
} from '../support/e2e/driving.ts'
import { meet, withVoices } from '../support/e2e/meeting.ts'
import { quickVoices } from '../support/e2e/microphoneFile.ts'
import type { PersonBrowser } from '../support/e2e/personBrowser.ts'
import { doingsOf, reloadIn } from '../support/e2e/reloading.ts'
import { expectNobodyHeard, expectToSeeAndHear } from '../support/e2e/rtcRecorder.ts'
import { expect, test } from '../support/e2e/test.ts'

test.setTimeout(1_200_000)

test('in a call everybody reloads in every phase, one after the other: they land where they were, seen and heard as before', async ({
  product,
  person,
}) => {
  // High enough that the whole ring is in sight in every phase: pictures out of sight are not sent.
  const viewport = { width: 1440, height: 1400 }
  const crowd = withVoices(
    {
      Mara: quickVoices.mara(),
      Jonas: quickVoices.jonas(),
      Ana: quickVoices.ana(),
      Tomás: quickVoices.tomas(),
    },
    { viewport },
  )
  const { made, host, people } = await meet({ product, person }, crowd)
  const pages = people.map(({ page }) => page) as [Page, Page, Page, Page]
  const [lead, jonas, ana, tomas] = pages
  const [, , anasBrowser, tomasBrowser] = people
  await expectToSeeAndHear(people)
  await namePresenter(lead, 'Jonas')
  await begin(lead)

  /** Who is closed in a phase, and by whom; the others' microphones are open. */
  const closed: Partial<Record<PhaseName, () => Promise<readonly PersonBrowser[]>>> = {
    // by herself
    Presentation: async () => {
      await ana.getByRole('button', { name: 'Please mute' }).click()
      return [anasBrowser!]
    },
    Silence: async () => people,
    // by the silence before, and she has not opened it since
    'Open questions': async () => {
      for (const page of [lead, jonas, tomas]) await openMicrophone(page)
      return [anasBrowser!]
    },
    // by the facilitator
    Commitment: async () => {
      const more = consoleOf(lead).getByText('More', { exact: true })
      const menu = consoleOf(lead).getByRole('button', { name: 'For Tomás' })
      if (!(await menu.isVisible())) await more.click()
      await menu.click()
      await lead.getByRole('menuitem', { name: 'Mute', exact: true }).click()
      await expect(microphone(tomas)).toHaveAccessibleName('Unmute')
      return [tomasBrowser!]
    },
  }

  const doings = doingsOf(pages)
  for (const phase of onePresenter) {
    await test.step(phase, async () => {
      if (phase !== 'Check-in') await goOnTo(lead, phase, [jonas, ana, tomas])
      const silent = (await closed[phase]?.()) ?? []
      const expectAsBefore = await doings[phase]?.()
      const words = phase === 'Silence' ? /^Muted for all$/ : /^Unmute$/
      for (const { page, name } of people) {
        const isClosed = silent.some((one) => one.name === name)
        const microphoneIs = isClosed ? words : /^(Mute|Please mute)$/
        await expect(microphone(page), `${name} before`).toHaveAccessibleName(microphoneIs)
        await reloadIn(page, phase, people.length)
        await expect(microphone(page), `${name} after`).toHaveAccessibleName(microphoneIs)
        if (phase !== 'Silence') await expect(microphone(page), `${name} is in the call`).toBeEnabled()
      }
      await expect(consoleOf(lead)).toBeVisible()
      await expectToSeeAndHear(people, { silent })
      if (silent.length > 0) await expectNobodyHeard(people, silent)
      for (const page of pages) await expectSoundUnasked(page)
      await expectAsBefore?.()
      if (phase === 'Silence') return
      await expectCounted(people.filter((one) => !silent.includes(one)))
      // Whoever was closed opens again, and everybody hears everybody.
      if (silent.length === 0) return
      for (const { page } of silent) await openMicrophone(page)
      await expectToSeeAndHear(people)
    })
  }

  for (const { watch } of people) expect(watch.problems()).toEqual([])
  await endSession(lead, [jonas, ana, tomas])
  for (const page of pages) await page.reload()
  for (const page of pages) await expect(page.getByRole('heading', { name: 'Thank you,' })).toBeVisible()

  /** Each of these is measured again: their device hears them speak, and the server counts it. */
  async function expectCounted(speakers: readonly PersonBrowser[]): Promise<void> {
    const watching = await host.enter(made)
    const counted = () => {
      const { common, own } = watching.view()
      const phase = common?.course.current
      return speakers.map(({ name }) => (phase && own.airtime[phase]?.[made.ids[name]!]) || 0)
    }
    const before = counted()
    await expect
      .poll(() => speakers.filter((_, i) => counted()[i]! <= before[i]!).map(({ name }) => name), {
        message: 'whose voice is not counted',
      })
      .toEqual([])
    watching.close()
  }
})

/** The button of one's own microphone. */
function microphone(page: Page) {
  return page.getByRole('button', { name: /^(Mute|Please mute|Unmute|Muted for all|Muted for now)$/ })
}

/** Nobody is asked for a click, and every voice is played. */
async function expectSoundUnasked(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Hear the others' })).toBeHidden()
  const playing = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLAudioElement>('[data-sound-of] audio')].map(({ paused }) => paused),
    )
  await expect.poll(playing).not.toContain(true)
}
