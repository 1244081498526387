import { comingDay } from '../support/e2e/comingDay.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { copied } from '../support/e2e/makingSets.ts'
import { expect, test } from '../support/e2e/test.ts'

test.use({ media: 'none' })

/** As a spreadsheet gives it. Ana and Tomás have a boss on the list, Jonas has not; Ida is of Léa's team. */
const table = [
  ['Name', 'E-mail', 'Reports to', 'Team', 'Function', 'Working hours', 'Time zone', 'Facilitator'],
  ['Ana Silva', 'ana@example.org', 'Ruth Weber', 'Care', 'nurse', '8-16', 'UTC+1', ''],
  ['Ruth Weber', 'ruth@example.org', '', 'Board', 'director', '9:00–17:00', 'Europe/Berlin', ''],
  ['Tomás Reyes', 'tomas@example.org', 'Weber, Ruth', 'IT', 'engineer', '9-17', 'Europe/Madrid', ''],
  ['Jonas Beck', 'jonas@example.org', 'M. Frey', 'Care', 'nurse', '9-17', 'UTC+1', ''],
  ['Léa Martin', 'lea@example.org', '', 'School', 'teacher', '9-17', 'UTC+1', ''],
  ['Omar Aziz', 'omar@example.org', '', 'Shop', 'clerk', 'when needed', '', ''],
  ['Kim Lee', 'kim@example.org', '', 'People', 'coach', '9-17', 'UTC+1', 'yes'],
  ['Lea Martin', 'LEA@example.org', '', 'School', 'teacher', '9-17', 'UTC+1', ''],
  ['Ida Holm', 'ida@example.org', '', 'School', 'coach', '9-17', 'UTC+1', 'yes'],
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
  const list = page.getByLabel('The list, a line for each person')
  await test.step('a lone quotation mark stops nothing, not even after a reload', async () => {
    await list.fill('Name,Reports to\nAna,"Weber, Ruth"\n"Bob" Lee,Ruth\nJo,"')
    const said = page.getByText('Quotation marks are not closed, or stand alone, in lines 3 and 4.')
    await expect(said).toBeVisible()
    await page.reload()
    await expect(said).toBeVisible()
    await expect(page.getByRole('cell', { name: '"Bob" Lee' })).toBeVisible()
    await page.getByRole('button', { name: 'Forget this list' }).click()
    await page.getByRole('button', { name: 'Forget it' }).click()
    await expect(list).toHaveValue('')
  })
  await test.step('the first line is somebody where in doubt, and headings where that is said', async () => {
    await list.fill('Werner Klein,IT\nAna Silva,Care\nBo Berg,IT\nCy Roth,School')
    const headings = page.getByRole('switch', { name: /^The first line holds headings/ })
    await expect(page.getByText('4 people for the sets')).toBeVisible()
    await expect(headings).not.toBeChecked()
    await expect(page.getByText('“Werner Klein · IT” counts as a person.')).toBeVisible()
    await headings.check()
    await expect(page.getByText('3 people for the sets')).toBeVisible()
    await page.reload()
    await expect(headings).toBeChecked()
    await list.fill('First name,Last name,Who they ask\nAna,Silva,Bo\nBo,Berg,\nCy,Roth,')
    await expect(headings).toBeChecked()
    await expect(page.getByText('3 people for the sets')).toBeVisible()
    await expect(page.getByLabel('Column 2')).toHaveValue('lastName')
  })
  await test.step('what the list does not say is said beside the proposal', async () => {
    await list.fill('Name,City,Hours\nAna,Berlin,9-17\nBo,Sydney,9-17\nCy,Lima,9-17')
    await expect(page.getByText('The hours of 3 people stand there without a time zone')).toBeVisible()
    await page.getByRole('button', { name: 'Propose sets' }).click()
    await expect(page.getByText('As far as the list tells, every rule is kept.')).toBeVisible()
    for (const gap of [
      'The list does not say who reports to whom',
      'The list names no teams',
      'The hours of 3 people were taken by your clock',
    ])
      await expect(page.getByText(gap)).toBeVisible()
  })
  await test.step('where only time zones stand, nine to five in them is taken, and kept to', async () => {
    await list.fill('Name,Time zone\nAna,Berlin\nBo,Auckland\nCy,Los Angeles')
    await expect(page.getByText('For 3 people only a time zone stands there; 9 to 17')).toBeVisible()
    await page.getByRole('button', { name: 'Propose sets' }).click()
    await expect(page.getByText('They work at the same time for 0 h a day; 2 h are needed.')).toBeVisible()
  })
  const card = (number: number) => page.getByRole('region', { name: `Set ${number}` })
  await test.step('work is mixed, and what no proposal can keep is named where it is broken', async () => {
    const work = ['nurse', 'nurse', 'nurse', 'engineer', 'engineer', 'engineer']
    await list.fill(['Name,Function', ...work.map((one, at) => `P${at},${one}`)].join('\n'))
    await page.getByLabel('How many in a set').selectOption('3')
    await page.getByRole('button', { name: 'Propose sets' }).click()
    for (const number of [1, 2])
      for (const one of ['nurse', 'engineer'])
        await expect(card(number).getByText(one, { exact: true })).not.toHaveCount(0)
    await list.fill('Name,Reports to\nAda,Bea\nBea,\nCai,Ada')
    await page.getByRole('button', { name: 'Propose sets' }).click()
    await expect(page.getByText('3 rules could not be kept; each set says which.')).toBeVisible()
    for (const who of ['Ada reports to Bea', 'Cai reports to Ada', 'Cai reports to Bea'])
      await expect(card(1).getByText(`${who}, at once or further up.`)).toBeVisible()
  })
  await list.fill(table)
  await expect(page.getByText('6 people for the sets · 2 facilitators')).toBeVisible()
  await expect(page.getByText('The hours of Omar Aziz could not be read')).toBeVisible()
  await expect(page.getByText('On more than one line, and taken once')).toContainText('Léa Martin')
  await expect(page.getByText('Named as a boss and not found on the list: M. Frey.')).toBeVisible()
  await expect(page.getByLabel('Column 5')).toHaveValue('work')
  await page.getByLabel('How many in a set').selectOption('3')
  await page.getByRole('button', { name: 'Propose sets' }).click()
  await expect(page.getByText('As far as the list tells, every rule is kept.')).toBeVisible()
  await expect(page.getByText('Whether somebody sits with M. Frey cannot be told')).toBeVisible()
  await expect(page.getByText('The hours of 1 person are not known')).toBeVisible()
  const one = (await card(1).getByText('Ruth Weber').isVisible()) ? 1 : 2
  const other = 3 - one
  for (const name of ['Ana Silva', 'Tomás Reyes']) await expect(card(other).getByText(name)).toBeVisible()
  await lookAt(page, '/form')

  await test.step('who facilitates is changed by hand, too, and what that breaks is said', async () => {
    const near = (await card(1).getByText('Léa Martin').isVisible()) ? 1 : 2
    const choose = async (name: string) => {
      await card(near)
        .getByRole('button', { name: `Change who facilitates set ${near}` })
        .click()
      await page.getByRole('menuitemcheckbox', { name }).click()
    }
    await expect(card(near).getByText('Facilitated by Kim Lee')).toBeVisible()
    await choose(`Ida Holm also has set ${3 - near}`)
    await expect(
      card(near).getByText(
        'Ida Holm is not at arm’s length: Ida Holm and Léa Martin are of one team (School).',
      ),
    ).toBeVisible()
    await page.reload()
    await expect(card(near).getByText('Facilitated by Ida Holm')).toBeVisible()
    await expect(page.getByText('One rule could not be kept; the set says which.')).toBeVisible()
    await choose('Nobody on the list')
    await expect(card(near).getByText('Nobody on the list facilitates it.')).toBeVisible()
    await choose('Kim Lee')
    await expect(page.getByText('As far as the list tells, every rule is kept.')).toBeVisible()
  })

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

  await test.step('whoever leads a set is invited, and the link brings the people along', async () => {
    await card(other).getByRole('button', { name: 'Invite who leads it' }).click()
    await card(other).getByRole('button', { name: 'Make a claim link' }).click()
    const claim = await copied(page, card(other).getByRole('button', { name: /^Copy link/ }))
    const lead = await person('Kim')
    lead.page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await lead.page.goto(claim)
    await expect(lead.page.getByText('These people are meant to be in it')).toContainText('Ruth Weber')
    await expect(lead.page).toHaveURL(`${product.origin}/join`)
    await lead.page.getByRole('button', { name: 'Use this link' }).click()
    await expect(lead.page.getByText('Whoever gave you the claim link will see')).toBeVisible()
    const names = lead.page.getByLabel(/^Name of person/)
    await expect(names).toHaveCount(4)
    await lead.page.reload()
    await expect(names).toHaveCount(4)
    const filled = await names.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
    expect(filled).toContain('Tomás Reyes')
    const form = lead.page
    await form.getByLabel('Date', { exact: true }).fill(comingDay('01-20'))
    await form.getByLabel('Time', { exact: true }).fill('22:00')
    const outside = form.getByText(/^Outside 07:00–21:00 for/)
    await expect(outside).toContainText('you (22:00–23:00)')
    // Where the others live nobody knows before they come, or somebody says it.
    await expect(outside).not.toContainText('Tomás Reyes')
    await form.getByLabel('Time', { exact: true }).fill('10:00')
    await expect(outside).toBeHidden()
    const row = form
      .getByRole('listitem')
      .filter({ has: form.getByRole('button', { name: 'Take Tomás Reyes off the list' }) })
    await row.getByText('Language, time zone').click()
    await row.getByLabel('Time zone').selectOption('Pacific/Auckland')
    await expect(outside).toHaveText('Outside 07:00–21:00 for Tomás Reyes (22:00–23:00).')
    await lookAt(form, 'a first date that is late for somebody')
    await page.goto(`${product.origin}/host`)
    const given = page.getByRole('region', { name: 'Claim links you gave out' })
    await expect(given.getByText(/^Set \d: (Kim Lee|Ida Holm)$/)).toBeVisible()
    await expect(given.getByText('Taken up; the set is not made yet.')).toBeVisible()

    await page.getByLabel('For whom?').fill('Somebody at the town hall')
    await page.getByRole('button', { name: 'Make a claim link' }).click()
    const mistaken = await copied(page, page.getByRole('button', { name: /^Copy link/ }))
    await given
      .getByRole('listitem')
      .filter({ hasText: 'Somebody at the town hall' })
      .getByRole('button')
      .click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw it' }).click()
    await expect(given.getByText('Somebody at the town hall')).toBeHidden()
    const late = await person('Nobody', { beside: lead })
    await late.page.goto(mistaken)
    await late.page.getByRole('button', { name: 'Use this link' }).click()
    await expect(late.page.getByText('This link does not open anything.')).toBeVisible()
    late.watch.forget(/404/)
    await page.goto(`${product.origin}/form`)
  })

  await test.step('what was moved or sent is not thrown away unasked', async () => {
    const asked = page.getByRole('alertdialog', { name: 'Put other sets in place of these?' })
    const keep = async () => {
      await asked.getByRole('button', { name: 'Keep these sets' }).click()
      await expect(asked).toBeHidden()
      await expect(list).toHaveValue(table)
      await expect(card(other).getByText('Tomás Reyes reports to Ruth Weber')).toBeVisible()
    }
    await list.press('End')
    await list.press('x')
    await keep()
    await page.getByLabel('How many in a set').selectOption('4')
    await keep()
    await expect(page.getByLabel('How many in a set')).toHaveValue('3')
    await page.reload()
    await page.getByRole('button', { name: 'Propose others' }).click()
    await keep()
    await page.getByRole('button', { name: 'Propose others' }).click()
    await asked.getByRole('button', { name: 'Replace them' }).click()
    await expect(page.getByText('As far as the list tells, every rule is kept.')).toBeVisible()
    // Nothing was done to these yet.
    await page.getByLabel('How many in a set').selectOption('4')
    await expect(page.getByRole('button', { name: 'Propose sets' })).toBeVisible()
    await expect(asked).toBeHidden()
  })

  await test.step('nothing of the list was sent; forgotten, it is gone', async () => {
    for (const secret of ['Weber', 'ana@', 'Aziz', 'engineer'])
      expect(sent.filter((one) => decodeURIComponent(one).includes(secret))).toEqual([])
    expect(sent.filter((one) => one.includes('tokenHash'))).toHaveLength(3)
    await page.getByRole('button', { name: 'Forget this list' }).click()
    await page.getByRole('button', { name: 'Forget it' }).click()
    await expect(page.getByLabel('The list, a line for each person')).toHaveValue('')
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Weber')
    expect(await page.evaluate(() => localStorage.getItem('setroom.claims'))).toBeNull()
  })
})
