import { lookAt } from '../support/e2e/lookAt.ts'
import { expect, test } from '../support/e2e/test.ts'

test.use({ media: 'none' })

/** As a spreadsheet gives it. Ana and Tomás have a boss on the list; Care has four, so two sets must have two of it. */
const table = [
  ['Name', 'E-mail', 'Reports to', 'Team', 'Function', 'Working hours', 'Time zone', 'Facilitator'],
  ['Ana Silva', 'ana@example.org', 'Ruth Weber', 'Care', 'nurse', '8-16', 'UTC+1', ''],
  ['Ruth Weber', 'ruth@example.org', '', 'Board', 'director', '9:00–17:00', 'Europe/Berlin', ''],
  ['Tomás Reyes', 'tomas@example.org', 'Ruth Weber', 'IT', 'engineer', '9-17', 'Europe/Madrid', ''],
  ['Jonas Beck', 'jonas@example.org', '', 'Care', 'nurse', '9-17', 'UTC+1', ''],
  ['Léa Martin', 'lea@example.org', '', 'School', 'teacher', '9-17', 'UTC+1', ''],
  ['Omar Aziz', 'omar@example.org', '', 'Shop', 'clerk', 'when needed', '', ''],
  ['Kim Lee', 'kim@example.org', '', 'People', 'coach', '9-17', 'UTC+1', 'yes'],
  ['Ida Holm', 'ida@example.org', '', 'People', 'coach', '9-17', 'UTC+1', 'yes'],
]
  .map((row) => row.join('\t'))
  .join('\n')

test('sets are formed from a list that never leaves the browser', async ({ product, person }) => {
  const { page } = await person('Mara', { viewport: { width: 1280, height: 900 } })
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto(product.hostLink)
  await page.getByRole('button', { name: 'Use this link' }).click()
  await page.getByRole('link', { name: 'Form several sets from a list of people' }).click()
  await page.getByLabel('The list, a line for each person').fill(table)
  await expect(page.getByText('6 people for the sets · 2 facilitators')).toBeVisible()
  await expect(page.getByText('The hours of Omar Aziz could not be read')).toBeVisible()
  await expect(page.getByLabel('Column 5')).toHaveValue('work')
  await page.getByLabel('How many in a set').selectOption('3')
  await page.getByRole('button', { name: 'Propose sets' }).click()
  await expect(page.getByText('Every rule is kept.')).toBeVisible()
  const card = (number: number) => page.getByRole('region', { name: `Set ${number}` })
  const one = (await card(1).getByText('Ruth Weber').isVisible()) ? 1 : 2
  const other = 3 - one
  for (const name of ['Ana Silva', 'Tomás Reyes']) await expect(card(other).getByText(name)).toBeVisible()
  await lookAt(page, '/form')

  await test.step('moved by hand, what is broken is said', async () => {
    await card(one).getByRole('button', { name: 'Move Ruth Weber' }).click()
    await page.getByRole('menuitem', { name: `To set ${other}` }).click()
    await expect(
      card(other).getByText('Ana Silva reports to Ruth Weber, at once or further up.'),
    ).toBeVisible()
    await expect(card(one).getByText('2 are too few: three is the least.')).toBeVisible()
    await expect(page.getByText('3 rules could not be kept; each set says which.')).toBeVisible()
  })

  await test.step('a reload keeps it', async () => {
    await page.reload()
    await expect(card(other).getByText('Tomás Reyes reports to Ruth Weber')).toBeVisible()
  })

  await test.step('whoever leads a set is invited, with the names in the mail alone', async () => {
    await card(1).getByRole('button', { name: 'Invite who leads it' }).click()
    await card(1).getByRole('button', { name: 'Make a claim link' }).click()
    await expect(card(1).getByRole('button', { name: 'Copy link' })).toBeVisible()
  })

  await test.step('nothing of the list was sent; forgotten, it is gone', async () => {
    for (const secret of ['Weber', 'ana@', 'Aziz', 'engineer'])
      expect(sent.filter((one) => decodeURIComponent(one).includes(secret))).toEqual([])
    expect(sent.filter((one) => one.includes('/api/claims'))).toHaveLength(1)
    await page.getByRole('button', { name: 'Forget this list' }).click()
    await page.getByRole('button', { name: 'Forget it' }).click()
    await expect(page.getByLabel('The list, a line for each person')).toHaveValue('')
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Weber')
  })
})
