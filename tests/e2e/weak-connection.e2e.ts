import type { Page } from '@playwright/test'
import { goIn, openRoom } from '../support/e2e/comingIn.ts'
import { lossyNetwork } from '../support/e2e/lossyNetwork.ts'
import { gatherQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'

test('a connection that loses a third of what is sent is shown to everybody at the face it belongs to, until it is mended', async ({
  product,
  person,
}) => {
  const { people } = await gatherQuietly({ product, person }, ['Mara', 'Jonas'])
  const [mara, jonas] = people.map(({ page }) => page) as [Page, Page]
  const weak = (page: Page, name: string) =>
    page.getByRole('figure').filter({ hasText: name }).getByRole('img', { name: 'Weak connection' })
  const network = await lossyNetwork(jonas)
  await openRoom(mara)
  for (const page of [mara, jonas]) {
    await goIn(page)
    await expect(page.getByRole('button', { name: 'Mute', exact: true })).toBeEnabled()
  }
  for (const page of [mara, jonas]) await expect(weak(page, 'Jonas')).toHaveCount(0)

  await network.lose(35)
  for (const page of [mara, jonas]) await expect(weak(page, 'Jonas')).toBeVisible()
  await expect(weak(mara, 'Mara')).toHaveCount(0)

  await network.lose(0)
  for (const page of [mara, jonas]) await expect(weak(page, 'Jonas')).toHaveCount(0)
})
