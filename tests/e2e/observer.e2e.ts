import type { Page } from '@playwright/test'
import { goIn } from '../support/e2e/comingIn.ts'
import { begin, consoleOf, stage } from '../support/e2e/driving.ts'
import { copied } from '../support/e2e/makingSets.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'

test.use({ media: 'none' })

async function askAbout(people: Page, name: string) {
  await people.getByRole('button', { name: 'Ask about an observer' }).click()
  const dialog = people.getByRole('dialog')
  await dialog.getByLabel('Who would observe?').fill(name)
  await dialog.getByLabel('Why? A word to the members').fill(`${name} is learning to facilitate`)
  await dialog.getByRole('button', { name: 'Ask everybody' }).click()
  await expect(dialog).toBeHidden()
}

async function answer(page: Page, name: string, how: 'Yes, that is fine' | 'Rather not') {
  const question = page.getByRole('listitem').filter({ hasText: `May ${name} observe?` })
  await expect(question.getByText(`${name} is learning to facilitate`)).toBeVisible()
  await question.getByRole('button', { name: how }).click()
  await page.getByRole('button', { name: 'That is my answer' }).click()
  await expect(question.getByText(/You said|All of you have said yes/)).toBeVisible()
}

test('[Y3] [Y5] an observer comes only with everybody’s yes; a no reads as an answer that never came', async ({
  product,
  person,
}) => {
  const { made, people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'])
  const [mara, jonas, ana] = people
  const home = `${product.origin}/set/${made.set}`
  const office = await mara!.context.newPage()
  await office.goto(`${home}/people`)
  for (const name of ['Olga', 'Pia', 'Quin']) await askAbout(office, name)
  const asked = (name: string) => office.getByRole('listitem').filter({ hasText: `May ${name} observe?` })

  // One answers at home, one in the lobby; to Quin, nobody does.
  const [jonasHome, anaLobby] = [await jonas!.context.newPage(), await ana!.context.newPage()]
  await jonasHome.goto(home)
  await anaLobby.goto(`${home}/lobby`)
  await answer(jonasHome, 'Olga', 'Yes, that is fine')
  await jonasHome.reload()
  const olgas = jonasHome.getByRole('listitem').filter({ hasText: 'May Olga observe?' })
  await expect(olgas.getByText('You said yes.')).toBeVisible()
  await expect(asked('Olga').getByText('The members are asked')).toBeVisible()
  await answer(anaLobby, 'Olga', 'Yes, that is fine')
  await answer(jonasHome, 'Pia', 'Yes, that is fine')
  await answer(anaLobby, 'Pia', 'Rather not')

  await expect(asked('Olga').getByText('All of you have said yes.')).toBeVisible()
  for (const name of ['Pia', 'Quin'])
    await expect(asked(name).getByText('The members are asked')).toBeVisible()
  const without = async (name: string) => ((await asked(name).textContent()) ?? '').replaceAll(name, '')
  expect(await without('Pia')).toBe(await without('Quin'))
  await asked('Olga').getByRole('button', { name: 'Make their link' }).click()
  const dialog = office.getByRole('dialog')
  await expect(dialog.getByLabel('Name')).toHaveValue('Olga')
  await dialog.getByRole('button', { name: 'Make their link' }).click()
  const link = await copied(office, dialog.getByRole('button', { name: /^Copy link/ }))
  const [mail] = await Promise.all([
    office.waitForRequest(/^mailto:/),
    dialog.getByRole('button', { name: /^Mail/ }).click(),
  ])
  expect(decodeURIComponent(mail.url())).toContain('you may observe one session')
  expect(decodeURIComponent(mail.url())).not.toContain('guest')
  await dialog.getByRole('button', { name: 'Done' }).click()

  await begin(mara!.page)
  for (const name of ['Pia', 'Quin']) await expect(asked(name).getByText('Not this time.')).toBeVisible()
  expect(await without('Pia')).toBe(await without('Quin'))
  await expect(jonasHome.getByText('Not this time.')).toHaveCount(2)

  const olga = await person('Olga', { beside: mara! })
  await olga.page.goto(link)
  await olga.page.getByRole('button', { name: 'Take my place' }).click()
  await mara!.page.getByRole('status').getByRole('button', { name: 'Let in' }).click()
  await goIn(olga.page)
  await expect(stage(olga.page, 'Check-in')).toBeVisible()
  const seen = jonas!.page.getByRole('figure').filter({ hasText: 'Olga' })
  await expect(seen.getByText('observes')).toBeVisible()
  await expect(consoleOf(olga.page)).toBeHidden()
  for (const name of ['Raise hand', 'Pause'])
    await expect(olga.page.getByRole('button', { name, exact: true })).toBeDisabled()
  await olga.page.reload()
  await expect(stage(olga.page, 'Check-in')).toBeVisible()
  await olga.page.goto(home)
  await expect(olga.page.getByText('You observe one session.')).toBeVisible()
})
