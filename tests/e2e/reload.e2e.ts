import type { Page } from '@playwright/test'
import {
  answerPulse,
  begin,
  commitTo,
  endSession,
  goOnTo,
  namePresenter,
  onePresenter,
  type PhaseName,
  stage,
  writeQuestion,
} from '../support/e2e/driving.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'

// The same session, media apart, without livekit-server anywhere.
test.use({ media: 'none' })

test('in companion mode a whole session works, and whoever reloads in any phase lands where they were', async ({
  product,
  person,
}) => {
  const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana', 'Tomás'])
  const pages = people.map(({ page }) => page)
  const [lead, jonas, ana, tomas] = pages as [Page, Page, Page, Page]
  for (const page of pages)
    await expect(
      page.getByText('There is no media server here, so this room carries no voices.'),
    ).toBeVisible()
  await namePresenter(lead, 'Jonas')
  await begin(lead)

  /** What is done in a phase, and what everybody must find again after a reload. */
  const doings: Partial<Record<PhaseName, () => Promise<() => Promise<void>>>> = {
    'Check-in': async () => {
      const now = (page: Page) => page.getByRole('list', { name: 'Turns' }).locator('[aria-current=step]')
      const first = await now(lead).textContent()
      await lead.getByRole('button', { name: 'Next person' }).click()
      await expect(now(lead)).not.toHaveText(first ?? '')
      const second = await now(lead).textContent()
      return async () => {
        for (const page of pages) await expect(now(page)).toHaveText(second ?? '')
      }
    },
    Presentation: async () => {
      await jonas.getByLabel('My issue in one line').fill('Nobody wants to decide')
      await jonas.getByRole('button', { name: 'Show the card' }).click()
      return () => seenByAll(pages, 'Nobody wants to decide')
    },
    'Open questions': async () => {
      await writeQuestion(ana, 'What would you do if it were easy?')
      await seenByAll(pages, 'What would you do if it were easy?')
      await writeQuestion(tomas, 'Who gains when nothing changes?')
      return async () => {
        await seenByAll(pages, 'What would you do if it were easy?')
        // The draft of whoever waits in line is theirs, on their device.
        await tomas
          .getByRole('button', { name: 'Your draft' })
          .or(tomas.getByLabel('Your question'))
          .waitFor()
      }
    },
    Commitment: async () => {
      await commitTo(jonas, 'Ask Ruth what she would decide', 'In a week')
      return () => seenByAll(pages, 'Ask Ruth what she would decide')
    },
    Reflection: async () => {
      for (const page of [jonas, ana]) await answerPulse(page, 6)
      return async () => {
        for (const page of [jonas, ana])
          await expect(page.getByText('Thank you. Your answer is in.')).toBeVisible()
        await expect(lead.getByText('2 of 3 have answered')).toBeVisible()
        await expect(tomas.getByRole('button', { name: 'Begin' })).toBeVisible()
      }
    },
    Close: async () => () => seenByAll(pages, 'Ask Ruth what she would decide'),
  }

  for (const phase of onePresenter) {
    await test.step(phase, async () => {
      if (phase !== 'Check-in') await goOnTo(lead, phase, [jonas, ana, tomas])
      const expectAsBefore = await doings[phase]?.()
      const left = await secondsLeft(lead)
      const started = Date.now()
      for (const page of pages) await page.reload()
      for (const page of pages) {
        await expect(stage(page, phase)).toBeVisible()
        await expect(page.getByRole('figure').filter({ hasNotText: 'away' })).toHaveCount(4)
      }
      const passed = (Date.now() - started) / 1000
      // The clock went on meanwhile, and nobody's reload stopped or restarted it.
      const now = await Promise.all(pages.map(secondsLeft))
      for (const shown of now) expect(Math.abs(left - passed - shown)).toBeLessThan(4)
      await expectAsBefore?.()
    })
  }

  await endSession(lead, [jonas, ana, tomas])
  for (const page of pages) await page.reload()
  for (const page of pages) await expect(page.getByRole('heading', { name: 'Thank you,' })).toBeVisible()
  await expect(jonas.getByText('Ask Ruth what she would decide')).toBeVisible()
})

async function seenByAll(pages: readonly Page[], words: string): Promise<void> {
  for (const page of pages) await expect(page.getByText(words).first()).toBeVisible()
}

/** What the phase's clock shows, in seconds. */
async function secondsLeft(page: Page): Promise<number> {
  const shown = await page.getByRole('timer').textContent()
  const [, minus, minutes = '0', seconds = '0'] = /([−+-]?)(\d+):(\d\d)/.exec(shown ?? '') ?? []
  return (Number(minutes) * 60 + Number(seconds)) * (minus === '' ? 1 : -1)
}
