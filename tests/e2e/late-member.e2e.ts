import type { Page } from '@playwright/test'
import { copied, takePlace } from '../support/e2e/makingSets.ts'
import { gatherQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { anyId } from '../support/newSet.ts'

test.use({ media: 'none' })

const question = (page: Page) => page.getByRole('listitem').filter({ hasText: 'May Lea join the set?' })

type Said = 'Yes, that is fine' | 'Rather not' | 'Yes, after all' | 'Rather not, after all'

async function answer(page: Page, how: Said) {
  await question(page).getByRole('button', { name: how }).click()
  await page.getByRole('button', { name: 'That is my answer' }).click()
}

test('[Y6] [Y7] once a set has met, somebody new joins only with everybody’s yes, which they may think over', async ({
  product,
  person,
}) => {
  const { made, host, people } = await gatherQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'])
  const [mara, jonas, ana] = people.map(({ page }) => page)
  const office = `${product.origin}/set/${made.set}/people`
  await mara!.goto(office)
  await expect(mara!.getByRole('button', { name: 'Add a person' })).toBeVisible()
  const lead = await host.enter(made)
  await lead.must({ type: 'session.open', session: anyId() })
  await lead.must({ type: 'session.start' })
  await lead.must({ type: 'session.close' })
  lead.close()

  await mara!.getByRole('button', { name: 'Ask about a new member' }).click()
  const dialog = mara!.getByRole('dialog')
  await dialog.getByLabel('Who would join?').fill('Lea')
  await dialog.getByLabel('Why? A word to the members').fill('Leads the sister team')
  await dialog.getByRole('button', { name: 'Ask everybody' }).click()
  await expect(question(mara!).getByText('The members are asked')).toBeVisible()

  await expect(question(jonas!).getByText('Leads the sister team')).toBeVisible()
  await answer(jonas!, 'Rather not')
  await answer(ana!, 'Yes, that is fine')
  await expect(question(ana!).getByText('You said yes.')).toBeVisible()
  await expect(question(mara!).getByRole('button', { name: 'Make their link' })).toBeHidden()

  // Each thinks again: nothing on another's screen moves, and what they said themselves stays said.
  await jonas!.reload()
  await expect(question(jonas!).getByText('You said “rather not”.')).toBeVisible()
  const before = await Promise.all([mara!, jonas!].map((page) => question(page).textContent()))
  await answer(ana!, 'Rather not, after all')
  await expect(question(ana!).getByText('You said “rather not”.')).toBeVisible()
  await answer(ana!, 'Yes, after all')
  await expect(question(ana!).getByText('You said yes.')).toBeVisible()
  expect(await Promise.all([mara!, jonas!].map((page) => question(page).textContent()))).toEqual(before)
  await answer(jonas!, 'Yes, after all')
  await expect(question(mara!).getByText('All of you have said yes.')).toBeVisible()
  await question(mara!).getByRole('button', { name: 'Make their link' }).click()
  await expect(dialog.getByLabel('Name')).toHaveValue('Lea')
  await dialog.getByRole('button', { name: 'Make their link' }).click()
  const link = await copied(mara!, dialog.getByRole('button', { name: /^Copy link/ }))
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(question(mara!)).toBeHidden()

  const lea = await person('Lea', { beside: people[0]! })
  await takePlace(lea.page, link, 'Tuesday set')
  await expect(mara!.getByText('All of you have said yes.')).toBeHidden()
})
