import type { Page } from '@playwright/test'
import type { SessionId } from '@setroom/shared'
import { gatherSet } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { anyId } from '../support/newSet.ts'

test.use({ media: 'none' })

test('a date is planned, moved, taken away again, and the session called off', async ({
  product,
  person,
}) => {
  const { people } = await gatherSet({ product, person }, [['Mara'], ['Jonas']])
  const [mara, jonas] = people.map(({ page }) => page) as [Page, Page]
  await mara.getByRole('button', { name: 'Plan a date' }).click()
  const dialog = mara.getByRole('dialog')
  await dialog.getByLabel('Date').fill('2030-01-15')
  await dialog.getByLabel('Time', { exact: true }).fill('09:30')
  await dialog.getByRole('button', { name: 'Save' }).click()
  const planned = jonas.getByText(/15 Jan/).first()
  await expect(planned).toBeVisible()

  await test.step('opened before its day, it asks first; camera and microphone can be tried all the same', async () => {
    await mara.getByRole('button', { name: 'Open the room' }).click()
    const early = mara.getByRole('alertdialog', { name: 'Meet today already?' })
    await expect(early).toContainText('15 January')
    await early.getByRole('button', { name: 'Go back' }).click()
    await expect(jonas.getByRole('link', { name: 'Join' })).toBeHidden()
    await mara.getByRole('link', { name: 'Try camera and microphone' }).click()

    // In the lobby the same step asks the same.
    await mara.getByRole('button', { name: 'Open the room' }).click()
    await expect(early).toContainText('15 January')
    await early.getByRole('button', { name: 'Go back' }).click()
    await expect(early).toBeHidden()
    await expect(mara.getByRole('link', { name: 'Go in' })).toBeHidden()
    await mara.goBack()
  })

  await mara.getByRole('button', { name: 'Change', exact: true }).click()
  await dialog.getByRole('button', { name: 'No date for now' }).click()
  await expect(dialog.getByLabel('Date')).toHaveValue('')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  for (const page of [mara, jonas]) await expect(page.getByText('No date yet').first()).toBeVisible()
  await expect(planned).toBeHidden()

  await mara.getByRole('button', { name: 'Cancel it' }).click()
  await mara.getByRole('button', { name: 'Cancel the session' }).click()
  for (const page of [mara, jonas]) await expect(page.getByText('Nothing planned yet.')).toBeVisible()
})

test('a session of another day is opened from the lobby by a second yes', async ({ product, person }) => {
  const { made, host, people } = await gatherSet({ product, person }, [['Mara'], ['Jonas']])
  const [mara, jonas] = people.map(({ page }) => page) as [Page, Page]
  const lead = await host.enter(made)
  await lead.must({ type: 'session.plan', session: anyId<SessionId>(), at: Date.now() + 3 * 86_400_000 })
  await mara.goto(`${product.origin}/set/${made.set}/lobby`)
  await mara.getByRole('button', { name: 'Open the room' }).click()
  await expect(jonas.getByRole('link', { name: 'Join' })).toBeHidden()
  await mara.getByRole('button', { name: 'Open it today' }).click()
  await expect(mara.getByRole('link', { name: 'Go in' })).toBeVisible()
  await expect(jonas.getByRole('link', { name: 'Join' })).toBeVisible()
  lead.close()
})
