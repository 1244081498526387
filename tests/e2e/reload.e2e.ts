import type { Page } from '@playwright/test'
import { begin, endSession, goOnTo, namePresenter, onePresenter } from '../support/e2e/driving.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { doingsOf, reloadIn } from '../support/e2e/reloading.ts'
import { expect, test } from '../support/e2e/test.ts'

// The same session, media apart, without livekit-server anywhere.
test.use({ media: 'none' })

test('in companion mode a whole session works, and whoever reloads in any phase lands where they were', async ({
  product,
  person,
}) => {
  const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana', 'Tomás'])
  const pages = people.map(({ page }) => page) as [Page, Page, Page, Page]
  const [lead, jonas, ana, tomas] = pages
  for (const page of pages)
    await expect(
      page.getByText('There is no media server here, so this room carries no voices.'),
    ).toBeVisible()
  await namePresenter(lead, 'Jonas')
  await begin(lead)

  const doings = doingsOf(pages)
  for (const phase of onePresenter) {
    await test.step(phase, async () => {
      if (phase !== 'Check-in') await goOnTo(lead, phase, [jonas, ana, tomas])
      const expectAsBefore = await doings[phase]?.()
      for (const page of pages) await reloadIn(page, phase, pages.length)
      await expectAsBefore?.()
    })
  }

  await endSession(lead, [jonas, ana, tomas])
  for (const page of pages) await page.reload()
  for (const page of pages) await expect(page.getByRole('heading', { name: 'Thank you,' })).toBeVisible()
  await expect(jonas.getByText('Ask Ruth what she would decide')).toBeVisible()
})
