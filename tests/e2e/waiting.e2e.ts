import type { Page } from '@playwright/test'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'

test.use({ media: 'none' })

test('somebody is missing for five minutes: a shorter agenda, or another day', async ({
  product,
  person,
}) => {
  const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'], { absent: ['Lena'] })
  const [mara, jonas] = people.map(({ page }) => page) as [Page, Page]
  await expect(mara.getByText('Still to come: Lena')).toBeVisible()
  await expect(mara.getByRole('button', { name: 'Shorten the agenda' })).toHaveCount(0)
  // A page that is still being fetched when its server goes away is another matter.
  for (const { page } of people) await page.waitForLoadState('networkidle')
  // The server is started again on a clock that is so much later; the pages come back by themselves.
  await product.restart(310_000)
  await expect(mara.getByRole('button', { name: 'Shorten the agenda' })).toBeVisible({ timeout: 40_000 })

  await test.step('the agenda is made shorter, and everybody has it', async () => {
    await mara.getByRole('button', { name: 'Shorten the agenda' }).click()
    const dialog = mara.getByRole('dialog', { name: 'Edit the agenda' })
    await dialog.getByRole('button', { name: 'Remove Appreciation' }).click()
    await dialog.getByRole('button', { name: 'Save the agenda' }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('called off, nobody is told that a session took place', async () => {
    await mara.getByRole('button', { name: 'Meet another day' }).click()
    const asked = mara.getByRole('alertdialog', { name: 'Call this meeting off?' })
    await asked.getByRole('button', { name: 'Call it off' }).click()
    for (const page of [mara, jonas]) {
      await expect(page.getByRole('heading', { name: 'Not today.' })).toBeVisible()
      await expect(page.getByText(/Thank you/)).toHaveCount(0)
    }
    await expect(jonas.getByRole('link', { name: 'Find a new date' })).toHaveCount(0)
    await jonas.reload()
    await expect(jonas.getByRole('heading', { name: 'Not today.' })).toBeVisible()
    await mara.getByRole('link', { name: 'Find a new date' }).click()
    await mara.waitForURL(/\/programme$/)
  })
})

test('the set’s own call and the outside person stand where they are needed', async ({ product, person }) => {
  const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'])
  const [mara, jonas] = people.map(({ page }) => page) as [Page, Page]
  const room = mara.url()
  await mara.goto(room.replace(/room$/, 'settings'))
  await mara.getByLabel('Address of your own call').fill('https://calls.example/ours')
  await mara
    .getByRole('group', { name: 'The call' })
    .or(mara.locator('section', { hasText: 'Address of your own call' }))
    .last()
    .getByRole('button', { name: 'Save' })
    .click()
  await mara.getByLabel('Who outside hears of a concern about the facilitator').fill('Mira, mira@example.org')
  await mara
    .locator('section', { hasText: 'Who outside hears' })
    .last()
    .getByRole('button', { name: 'Save' })
    .click()

  await expect(jonas.getByRole('link', { name: 'Open that call' })).toHaveAttribute(
    'href',
    'https://calls.example/ours',
  )
  await jonas.getByRole('button', { name: 'Whom to turn to' }).click()
  await expect(jonas.getByText(/Something about the facilitator: Mira/)).toBeVisible()
  await expect(jonas.getByRole('link', { name: /Write to Mira/ })).toHaveAttribute(
    'href',
    'mailto:mira@example.org',
  )
})
