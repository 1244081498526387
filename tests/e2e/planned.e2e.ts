import type { Page } from '@playwright/test'
import type { SessionId } from '@setroom/shared'
import { comingDay } from '../support/e2e/comingDay.ts'
import { goIn } from '../support/e2e/comingIn.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { makeSet } from '../support/e2e/makingSets.ts'
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
  // [N11] A set that plans a hundred years ahead would be kept as long.
  await dialog.getByLabel('Date').fill('2126-01-15')
  await dialog.getByLabel('Time', { exact: true }).fill('09:30')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByText('At most two years ahead.')).toBeVisible()
  await expect(dialog.getByLabel('Time', { exact: true })).toHaveValue('09:30')
  await dialog.getByLabel('Date').fill(comingDay('01-15'))
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
  await expect(mara.getByText('What we do then')).toBeVisible()
  await mara.getByRole('button', { name: 'Open the room' }).click()
  await expect(jonas.getByRole('link', { name: 'Join' })).toBeHidden()
  await mara.getByRole('button', { name: 'Open it today' }).click()
  await expect(mara.getByRole('link', { name: 'Go in' })).toBeVisible()
  await expect(mara.getByText('What we do today')).toBeVisible()
  await expect(jonas.getByRole('link', { name: 'Join' })).toBeVisible()
  lead.close()
})

test('[N2] the facilitator is late: a member opens the room; and what one left with is found again', async ({
  product,
  person,
}) => {
  const { made, host, people } = await gatherSet({ product, person }, [['Mara'], ['Jonas'], ['Ana']])
  const [, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  const lead = await host.enter(made)
  const session = anyId<SessionId>()
  const at = Date.now() - 5 * 60_000 + 10_000
  await lead.must({ type: 'session.plan', session, at })
  const open = jonas.getByRole('button', { name: 'Open the room' })
  await jonas.goto(`${product.origin}/set/${made.set}/lobby`)
  await expect(jonas.getByText('Mara has not opened the room yet.')).toBeVisible()
  await expect(open).toBeHidden()
  // The button comes by itself, at its time.
  await open.click({ timeout: 20_000 })
  expect(Date.now()).toBeGreaterThanOrEqual(at + 5 * 60_000 - 1_000)
  await goIn(jonas)

  await lead.must({ type: 'session.start' })
  await lead.must({ type: 'session.close' })
  await expect(jonas.getByRole('heading', { name: 'Thank you, Jonas' })).toBeVisible()
  for (const page of [jonas, ana]) await page.goto(`${product.origin}/set/${made.set}`)
  await jonas.getByRole('link', { name: 'What you left with' }).click()
  await expect(jonas.getByRole('heading', { name: 'Thank you, Jonas' })).toBeVisible()
  // Whoever was not there left with nothing.
  await expect(ana.getByText('When the facilitator opens the room, you can join from here.')).toBeVisible()
  await expect(ana.getByRole('link', { name: 'What you left with' })).toHaveCount(0)
  lead.close()
})

test('[M1] a set is made with its whole programme, which its kind of meeting proposes', async ({
  product,
  person,
}) => {
  const { page } = await person('Mara', {
    viewport: { width: 360, height: 640 },
    timezoneId: 'Europe/Berlin',
  })
  await page.goto(product.hostLink)
  await page.getByRole('button', { name: 'Use this link' }).click()
  await page.getByRole('link', { name: 'Make a set' }).click()
  const dates = page.getByRole('region', { name: 'When you meet' })
  await dates.getByLabel('Date', { exact: true }).fill(comingDay('03-03'))
  await dates.getByLabel('Time', { exact: true }).fill('18:00')
  await dates.getByLabel('Plan the dates after it, too').check()
  await expect(dates.getByRole('listitem')).toHaveCount(6)
  await page.getByRole('radio', { name: /^Set meeting/ }).check()
  await dates.getByLabel('Plan the dates after it, too').uncheck()
  await dates.getByLabel('Plan the dates after it, too').check()
  await expect(dates.getByLabel('Weeks', { exact: true })).toHaveValue('1, 3, 5, 7')
  await expect(dates.getByRole('listitem')).toHaveCount(4)
  await dates.getByLabel('Weeks', { exact: true }).fill('1, 3, never')
  // A series that cannot be read is not half made.
  await page.getByRole('button', { name: 'Make the set and its links' }).click()
  await expect(dates.getByText('Please write whole numbers with commas between.')).toBeVisible()
  await dates.getByLabel('Weeks', { exact: true }).fill('1, 3, 5')
  await lookAt(page, 'a programme in the form for a new set')
  await makeSet(page, undefined, { name: 'The mill', me: 'Mara', others: ['Ana', 'Ben', 'Cleo'] })
  await page.goto(page.url().replace(/links$/, 'programme'))
  const sessions = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Cancel it' }) })
  for (const [at, day] of ['3 March', '17 March', '31 March'].entries())
    await expect(sessions.nth(at)).toContainText(new RegExp(`${day}.* 18:00`))
  await expect(sessions).toHaveCount(3)
})
