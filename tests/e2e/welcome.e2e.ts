import type { Page } from '@playwright/test'
import { lookAt } from '../support/e2e/lookAt.ts'
import { takePlace } from '../support/e2e/makingSets.ts'
import { gatherSet } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'

test.use({ media: 'none' })

test('who is new reads the welcome and says yes, later, or no; the facilitator sees which', async ({
  product,
  person,
}) => {
  const { made, people } = await gatherSet({ product, person }, [['Mara']], {
    absent: ['Ana', 'Ben', 'Cleo'],
  })
  const mara = people[0]!
  const ana = await person('Ana', { beside: mara, viewport: { width: 360, height: 640 } })
  const ben = await person('Ben', { beside: mara })
  const cleo = await person('Cleo', { beside: mara })
  const home = (page: Page) => page.getByRole('heading', { level: 1, name: 'Tuesday set' })
  const take = async (page: Page, link: string) => {
    await page.goto(link)
    await page.getByRole('button', { name: 'Take my place' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /^Welcome, / })).toBeVisible()
  }

  await test.step('yes, now; it is found again later, and asked no more', async () => {
    await take(ana.page, made.links.Ana!)
    for (const part of [
      'A problem, not a puzzle',
      'What a good question sounds like',
      'What is asked of you',
    ])
      await expect(ana.page.getByRole('heading', { name: part })).toBeVisible()
    await lookAt(ana.page, 'the welcome, a phone')
    await ana.page.getByRole('button', { name: 'Yes, I take part' }).click()
    await expect(home(ana.page)).toBeVisible()
    await expect(ana.page.getByRole('link', { name: 'Read the welcome' })).toBeHidden()
    await ana.page.getByRole('link', { name: 'What action learning is' }).click()
    await expect(ana.page.getByText('You said yes to this on')).toBeVisible()
    await ana.page.reload()
    await expect(ana.page.getByText('You said yes to this on')).toBeVisible()
  })

  await test.step('[M8] her own details are hers to see and change, from her place', async () => {
    await ana.page.goto(`${product.origin}/set/${made.set}`)
    await ana.page
      .getByRole('link', { name: 'Look after it' })
      .or(ana.page.getByRole('link', { name: 'Keep a way back' }))
      .click()
    await lookAt(ana.page, 'my place, a phone')
    await ana.page.getByRole('button', { name: 'Change them' }).click()
    const details = ana.page.getByRole('dialog')
    await details.getByLabel('E-mail').fill('ana@set.example')
    await details.getByRole('button', { name: 'Save' }).click()
    await expect(details).toBeHidden()
    await expect(ana.page.getByText('ana@set.example')).toBeVisible()
    await ana.page.getByRole('button', { name: 'Change them' }).click()
    await expect(details.getByLabel('E-mail')).toHaveValue('ana@set.example')
    await details.getByRole('button', { name: 'Go back' }).click()
  })

  await test.step('later: the set’s page reminds, and nothing waits for it', async () => {
    await take(ben.page, made.links.Ben!)
    await ben.page.getByRole('link', { name: 'I will say it later' }).click()
    await expect(home(ben.page)).toBeVisible()
    await ben.page.getByRole('link', { name: 'Read the welcome' }).click()
    await expect(ben.page.getByRole('button', { name: 'Yes, I take part' })).toBeVisible()
  })

  await test.step('no, from the link, in a browser that holds nothing', async () => {
    await cleo.page.goto(made.links.Cleo!)
    await cleo.page.getByRole('button', { name: 'I would rather not' }).click()
    await lookAt(cleo.page, 'declining a link')
    await cleo.page.getByRole('button', { name: 'Decline', exact: true }).click()
    await expect(cleo.page.getByRole('heading', { name: 'You have declined.' })).toBeVisible()
    expect(await cleo.context.cookies()).toEqual([])
    await cleo.page.goto('about:blank')
    await cleo.page.goto(made.links.Cleo!)
    await cleo.page.getByRole('button', { name: 'Take my place' }).click()
    await expect(cleo.page.getByRole('heading', { name: 'This place was given back.' })).toBeVisible()
    cleo.watch.forget(/410/)
  })

  await test.step('no, from inside: out at once, and the others go on with a new key', async () => {
    await ben.page.getByRole('button', { name: 'I would rather not' }).click()
    await ben.page.getByRole('button', { name: 'Decline', exact: true }).click()
    await expect(ben.page.getByRole('heading', { name: 'You have declined.' })).toBeVisible()
    await mara.page.goto(`${product.origin}/set/${made.set}/settings`)
    await mara.page.getByLabel('What is it for, in one sentence?').fill('We help each other lead.')
    await mara.page.getByRole('button', { name: 'Save', exact: true }).first().click()
    await ana.page.goto(`${product.origin}/set/${made.set}`)
    await expect(ana.page.getByText('We help each other lead.')).toBeVisible()
    for (const name of ['Ben', 'Cleo', 'declined'])
      await expect(ana.page.locator('main')).not.toContainText(name)
  })

  await test.step('the facilitator sees who, and asks somebody else', async () => {
    await mara.page.goto(`${product.origin}/set/${made.set}/people`)
    await expect(mara.page.getByText(/has come · said yes on/)).toBeVisible()
    const declined = mara.page.getByRole('region', { name: 'Declined' })
    for (const name of ['Ben', 'Cleo']) await expect(declined.getByText(name)).toBeVisible()
    await lookAt(mara.page, 'people who declined')
    await declined.getByRole('button', { name: 'Invite somebody else' }).first().click()
    const dialog = mara.page.getByRole('dialog')
    await dialog.getByLabel('Name').fill('Dan')
    await dialog.getByRole('button', { name: 'Make their link' }).click()
    await expect(dialog.getByRole('button', { name: /^Copy/ }).first()).toBeVisible()
  })

  await test.step('a second device is not asked again', async () => {
    const phone = await person('Ana, a phone', { beside: mara })
    await takePlace(phone.page, made.links.Ana!, 'Tuesday set')
  })
})
