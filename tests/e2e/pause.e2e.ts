import type { Page } from '@playwright/test'
import { begin, goOnTo, namePresenter, stage } from '../support/e2e/driving.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { secondsOn } from '../support/e2e/shownClock.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.use({ media: 'none' })

test('[K7] [K8] whoever paused says what they need, whoever leads makes it so, and every screen comes back to where the clock stood', async ({
  product,
  person,
}) => {
  const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'], {
    agenda: agendaOf(['clarifying', 600_000, 1], ['close', 60_000]),
  })
  const [mara, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  const everybody = [mara, jonas, ana]
  const needs = (page: Page) => page.getByRole('heading', { name: 'What do you need now?' })
  await namePresenter(mara, 'Jonas')
  await begin(mara, 'Clarifying questions')

  for (const [need, phase] of [
    ['A minute of silence', 'Silence'],
    ['A break', 'Break'],
  ] as const) {
    await test.step(`${need}: said by whoever paused`, async () => {
      await ana.getByRole('button', { name: 'Pause' }).click()
      for (const page of everybody) await expect(page.getByRole('timer').getByText('paused')).toBeVisible()
      // No reason is asked, nor is it said who it was.
      await expect(jonas.getByText('Somebody needed one. No reason is asked. Take a breath.')).toBeVisible()
      for (const page of [mara, ana]) await expect(needs(page)).toBeVisible()
      await expect(needs(jonas)).toHaveCount(0)
      await expect(jonas.getByRole('button', { name: need })).toHaveCount(0)
      await expect(mara.getByText('Somebody asked for a pause. Ask the set, then choose.')).toBeVisible()
      await ana.getByRole('button', { name: need }).click()
      await expect(ana.getByText('The facilitator sees what you need.')).toBeVisible()
      await expect(mara.getByText(`They need: ${need}.`)).toBeVisible()
      await expect(jonas.getByText(need, { exact: true })).toBeVisible()
      // Saying it does not make it so.
      await expect(stage(mara, phase)).toHaveCount(0)
    })

    await test.step(`${need}: made so by whoever leads, and back`, async () => {
      const left = await secondsOn(mara)
      for (const page of [jonas, ana]) expect(await secondsOn(page)).toBe(left)
      await mara.getByRole('button', { name: need }).click()
      for (const page of everybody) {
        await expect(stage(page, phase)).toBeVisible()
        await expect(page.getByRole('timer').getByText('paused')).toBeHidden()
      }
      await goOnTo(mara, 'Clarifying questions', [jonas, ana])
      for (const page of everybody) {
        await expect.poll(() => secondsOn(page)).toBeLessThanOrEqual(left)
        expect(await secondsOn(page)).toBeGreaterThan(left - 20)
      }
    })
  }
})
