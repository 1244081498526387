import type { Locator, Page } from '@playwright/test'
import { begin, goOnTo, namePresenter, openMicrophone } from '../support/e2e/driving.ts'
import { meet } from '../support/e2e/meeting.ts'
import { quickVoices, voices } from '../support/e2e/microphoneFile.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test('talking into a closed microphone is told, above the button that opens it; in open questions whoever has the floor and talks into a closed microphone reads so at its button, and nothing pops up', async ({
  product,
  person,
}) => {
  const { people } = await meet(
    { product, person },
    [
      ['Mara', { microphone: voices.nobody() }],
      ['Ana', { microphone: quickVoices.ana() }],
    ],
    { agenda: agendaOf(['checkIn', 600_000], ['openQuestions', 600_000, 1], ['close', 60_000]) },
  )
  const [lead, ana] = people.map(({ page }) => page) as [Page, Page]
  await namePresenter(lead, 'Ana')
  await openMicrophone(ana)
  await begin(lead)
  await ana.setViewportSize({ width: 360, height: 640 })
  await ana.getByRole('button', { name: /^(Mute|Please mute)$/ }).click()
  const notice = ana.locator('[data-sonner-toast]').filter({ hasText: 'You are muted' })
  await expect(notice).toBeVisible({ timeout: 60_000 })
  await settled(notice)
  expect(await coveredButtons(ana)).toEqual([])
  await ana.getByRole('button', { name: /^(Unmute|You are muted)$/ }).click()
  await ana.setViewportSize({ width: 1280, height: 800 })
  await expect(notice).toHaveCount(0, { timeout: 20_000 })
  await goOnTo(lead, 'Open questions', [ana])
  await openMicrophone(ana)
  await ana.getByRole('button', { name: /^(Mute|Please mute)$/ }).click()
  const button = ana.getByRole('button', { name: 'You are muted', exact: true })
  await expect(button).toBeVisible({ timeout: 60_000 })
  await expect(
    ana.getByRole('status').filter({ hasText: 'You are muted. Nobody hears you.' }),
  ).toHaveAttribute('aria-live', 'polite')
  await expect(ana.locator('[data-sonner-toast]').filter({ hasText: 'You are muted' })).toHaveCount(0)
  await expect(lead.getByText('You are muted')).toHaveCount(0)
  // For ten seconds, and then it is the button that it was.
  await ana.getByRole('button', { name: 'Unmute', exact: true }).click({ timeout: 15_000 })
  await expect(ana.getByRole('button', { name: 'Mute', exact: true })).toBeVisible()
  await expect(button).toBeHidden()
  await expect(ana.locator('[data-sonner-toast]').filter({ hasText: 'You are muted' })).toHaveCount(0)
})

/** Waits until something that slides in has come to rest. */
async function settled(moving: Locator): Promise<void> {
  let last: unknown
  await expect(async () => {
    const now = await moving.boundingBox()
    const rests = JSON.stringify(now) === JSON.stringify(last)
    last = now
    expect(rests).toBe(true)
  }).toPass({ intervals: [200] })
}

/** The room's buttons below its middle that something else lies upon. */
function coveredButtons(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('footer button')]
      .filter((button) => {
        const { left, top, width, height } = button.getBoundingClientRect()
        const there = document.elementFromPoint(left + width / 2, top + height / 2)
        return width > 0 && !button.contains(there)
      })
      .map((button) => button.textContent ?? ''),
  )
}
