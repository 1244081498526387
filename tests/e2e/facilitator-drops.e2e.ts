import type { Page } from '@playwright/test'
import { goIn } from '../support/e2e/comingIn.ts'
import { begin, consoleOf, goOnTo, namePresenter, stage } from '../support/e2e/driving.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.use({ media: 'none' })

const notice = 'Mara’s connection dropped. The session goes on.'

test('the facilitator drops: the session goes on, a member holds the controls, and gives them back', async ({
  product,
  person,
}) => {
  const { made, people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'])
  const [mara, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  await namePresenter(mara, 'Ana')
  await begin(mara)
  await expect(consoleOf(jonas)).toBeHidden()

  // The computer dies: no goodbye.
  await mara.goto('about:blank')
  const dropped = Date.now()
  for (const page of [jonas, ana]) await expect(page.getByText(notice)).toBeVisible({ timeout: 20_000 })
  await expect(stage(jonas, 'Check-in')).toBeVisible()
  await expect(jonas.getByRole('timer')).toBeVisible()
  const take = jonas.getByRole('button', { name: 'I’ll hold the controls' })
  await expect(take).toBeVisible({ timeout: 30_000 })
  expect(Date.now() - dropped).toBeGreaterThan(19_000)
  await take.click()
  await expect(consoleOf(jonas)).toBeVisible()
  await expect(consoleOf(ana)).toBeHidden()
  await expect(ana.getByText(notice)).toBeHidden()
  await goOnTo(jonas, 'Report-back', [ana])

  await mara.goto(`${product.origin}/set/${made.set}`)
  await goIn(mara)
  await expect(stage(mara, 'Report-back')).toBeVisible()
  await expect(consoleOf(mara)).toBeHidden()
  await expect(mara.getByText('Jonas holds the controls for you.')).toBeVisible()
  // Nothing is taken from whoever acts until the facilitator says so.
  await goOnTo(jonas, 'Presentation', [mara, ana])
  await mara.getByRole('button', { name: 'Take the controls back' }).click()
  await expect(consoleOf(mara)).toBeVisible()
  await expect(consoleOf(jonas)).toBeHidden()
  await goOnTo(mara, 'Clarifying questions', [jonas, ana])

  // Leaving on purpose offers to hand over first; whoever presents in the round is not offered.
  await mara.getByRole('button', { name: 'Leave' }).click()
  const leaving = mara.getByRole('dialog')
  await expect(leaving.getByRole('button', { name: 'Ana' })).toBeHidden()
  await leaving.getByRole('button', { name: 'Stay' }).click()
  await expect(leaving).toBeHidden()
  await expect(consoleOf(mara)).toBeVisible()
  await mara.getByRole('button', { name: 'Leave' }).click()
  await leaving.getByRole('button', { name: 'Jonas' }).click()
  await expect(mara).toHaveURL(new RegExp(`/set/${made.set}$`))
  await expect(consoleOf(jonas)).toBeVisible()
  await expect(ana.getByText(notice)).toBeHidden()
  // Whoever has nobody to give them to just leaves.
  await jonas.getByRole('button', { name: 'Leave' }).click()
  await expect(jonas).toHaveURL(new RegExp(`/set/${made.set}$`))
})

test('whoever leaves with the controls when nothing but the end is left is asked to end the session', async ({
  product,
  person,
}) => {
  const agenda = agendaOf(['checkIn', 60_000], ['close', 60_000])
  const { people } = await meetQuietly({ product, person }, ['Mara', 'Ana', 'Jonas'], { agenda })
  const [mara, ana] = people.map(({ page }) => page) as [Page, Page]
  const asked = mara.getByRole('dialog', { name: 'End the session before you go?' })
  await begin(mara)
  await mara.getByRole('button', { name: 'Leave' }).click()
  await expect(mara.getByRole('dialog', { name: 'You hold the controls.' })).toBeVisible()
  await expect(asked).toBeHidden()
  await mara.getByRole('button', { name: 'Stay' }).click()
  await goOnTo(mara, 'Close', [ana])
  await mara.getByRole('button', { name: 'Leave' }).click()
  await expect(asked.getByRole('button', { name: 'Jonas' })).toBeVisible()
  await asked.getByRole('button', { name: 'End the session' }).click()
  await mara.getByRole('alertdialog').getByRole('button', { name: 'End the session' }).click()
  for (const page of [mara, ana])
    await expect(page.getByRole('heading', { name: 'Thank you,' })).toBeVisible()
})
