import type { Page } from '@playwright/test'
import { lyingOnFaces } from '../support/e2e/lyingOnFaces.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'

test.use({ media: 'none' })

test('before the start no block of the stage lies on a face, in a ring of four and of five', async ({
  product,
  person,
}) => {
  const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana', 'Ben', 'Cleo'])
  const [lead, jonas, ana, , cleo] = people.map(({ page }) => page) as [Page, Page, Page, Page, Page]
  for (const here of [5, 4]) {
    if (here === 4) await cleo.getByRole('button', { name: 'Leave' }).click()
    for (const page of [lead, jonas])
      for (const [width, height] of [
        [1280, 800],
        [1440, 900],
      ] as const) {
        await page.setViewportSize({ width, height })
        await expect(page.locator('figure.face')).toHaveCount(here)
        // Faces take their places with a movement.
        await expect.poll(() => lyingOnFaces(page), `${here} faces at ${width} × ${height}`).toEqual([])
      }
    await ana.getByText('How I take part today').click()
    await expect(ana.getByText('I’d rather listen today')).toBeVisible()
    await expect.poll(() => lyingOnFaces(ana), `${here} faces around an open block`).toEqual([])
    await ana.getByText('How I take part today').click()
  }
})
