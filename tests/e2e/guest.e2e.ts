import type { Page } from '@playwright/test'
import { answer, askAboutGuest, linkForGuest, questionOf } from '../support/e2e/asking.ts'
import { goIn } from '../support/e2e/comingIn.ts'
import { begin, consoleOf, stage } from '../support/e2e/driving.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'

test.use({ media: 'none' })

/** Counts the soft tones that a page plays from its next load on. */
async function listen(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const heard = globalThis as { tones?: number }
    heard.tones = 0
    const start = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function (when) {
      heard.tones = (heard.tones ?? 0) + 1
      start.call(this, when)
    }
  })
  await page.reload()
  return () => page.evaluate(() => (globalThis as { tones?: number }).tones ?? 0)
}

const may = (name: string) => `May ${name} come as a guest?`

test('a guest waits at the door, is let in, and sees this session only; another is not let in', async ({
  product,
  person,
}) => {
  const { made, people } = await meetQuietly({ product, person }, ['Mara', 'Jonas'], {
    purpose: 'Words of the set from before',
  })
  const [mara, jonas] = people
  const tones = await listen(mara!.page)
  const office = await mara!.context.newPage()
  await office.goto(`${product.origin}/set/${made.set}/people`)
  // Only with every member's yes, said beforehand; the links can be made later.
  const home = await jonas!.context.newPage()
  await home.goto(`${product.origin}/set/${made.set}`)
  for (const name of ['Greta', 'Otto']) {
    await askAboutGuest(office, name)
    await expect(questionOf(office, may(name)).getByText('The members are asked')).toBeVisible()
    await expect(questionOf(office, may(name)).getByRole('button', { name: 'Make their link' })).toBeHidden()
    await answer(home, may(name), 'Yes, that is fine')
  }
  await home.close()
  await begin(mara!.page)
  const guestLink = await linkForGuest(office, 'Greta')
  const otherLink = await linkForGuest(office, 'Otto')
  await office.close()

  const greta = await person('Greta', { beside: mara! })
  await greta.page.goto(guestLink)
  await greta.page.getByRole('button', { name: 'Take my place' }).click()
  await expect(greta.page.getByText('You are at the door. The facilitator will let you in.')).toBeVisible()
  await expect(greta.page.getByText('please tell nobody who said what, and record nothing')).toBeVisible()
  for (const hidden of ['Tuesday set', 'Jonas', 'Words of the set from before'])
    await expect(greta.page.getByText(hidden)).toBeHidden()

  const door = mara!.page.getByRole('status').filter({ hasText: 'At the door' })
  await expect(door.getByText('Greta')).toBeVisible()
  expect(await tones()).toBeGreaterThan(0)
  await expect(jonas!.page.getByText('At the door')).toBeHidden()
  await door.getByRole('button', { name: 'Let in' }).click()
  await goIn(greta.page)
  await expect(stage(greta.page, 'Check-in')).toBeVisible()
  await expect(jonas!.page.getByRole('figure').filter({ hasText: 'Greta' })).toBeVisible()
  await expect(consoleOf(greta.page)).toBeHidden()

  // What the set agreed holds for her, too: in sight as the session begins, and whole behind one click.
  const agreed = stage(greta.page, 'Check-in').getByRole('region', { name: 'What we agreed' })
  await expect(agreed).toContainText('While you are here, this holds for you, too.')
  await expect(agreed.getByRole('region', { name: 'Our clauses by name' })).toContainText('Confidentiality')
  await lookAt(greta.page, 'a guest as a session begins')
  await agreed.getByRole('button', { name: 'Our contract' }).click()
  const contract = greta.page.getByRole('dialog', { name: 'Our contract' })
  await expect(contract.getByText('We record nothing, neither sound nor pictures nor screens')).toBeVisible()
  await expect(contract.getByRole('button', { name: /affirm/ })).toBeHidden()
  await greta.page.keyboard.press('Escape')
  await expect(contract).toBeHidden()

  // What is written now opens for the guest, what the set wrote before does not.
  await jonas!.page.getByRole('button', { name: 'Chat' }).click()
  await jonas!.page.getByLabel('Write to the set').fill('Welcome, Greta')
  await jonas!.page.getByRole('button', { name: 'Send' }).click()
  await greta.page.getByRole('button', { name: 'Chat' }).click()
  await expect(greta.page.getByText('Welcome, Greta')).toBeVisible()
  await greta.page.goto(`${product.origin}/set/${made.set}`)
  await expect(greta.page.getByText('You are a guest of one session.')).toBeVisible()
  await expect(greta.page.getByText('Words of the set from before')).toBeHidden()

  // A guest's link works once.
  const thief = await person('a stranger', { beside: mara! })
  await thief.page.goto(guestLink)
  await thief.page.getByRole('button', { name: 'Take my place' }).click()
  await expect(thief.page.getByRole('heading', { name: 'This link does not open anything.' })).toBeVisible()
  thief.watch.forget(/404/)

  const otto = await person('Otto', { beside: mara! })
  await otto.page.goto(otherLink)
  await otto.page.getByRole('button', { name: 'Take my place' }).click()
  await expect(door.getByText('Otto')).toBeVisible()
  await door.getByRole('button', { name: 'Not today' }).click()
  await expect(otto.page.getByRole('heading', { name: 'You were not let in this time.' })).toBeVisible()
  await expect(door).toBeHidden()
})

test('who may let guests in hears and sees one wait on every page of the set, and sees them go', async ({
  product,
  person,
}) => {
  const { made, people } = await meetQuietly({ product, person }, ['Mara', 'Jonas'])
  const [mara, jonas] = people
  const lead = mara!.page
  await lead.getByRole('button', { name: 'Leave' }).click()
  await expect(lead.getByRole('link', { name: 'Join' })).toBeVisible()
  await lead.goto(`${product.origin}/set/${made.set}/people`)
  await askAboutGuest(lead, 'Greta')
  const home = await jonas!.context.newPage()
  await home.goto(`${product.origin}/set/${made.set}`)
  await answer(home, may('Greta'), 'Yes, that is fine')
  await home.close()
  const guestLink = await linkForGuest(lead, 'Greta')
  const greta = await person('Greta', { beside: mara! })
  await greta.page.goto(guestLink)
  await greta.page.getByRole('button', { name: 'Take my place' }).click()
  await expect(greta.page.getByText('You are at the door. The facilitator will let you in.')).toBeVisible()
  const away = greta.page.url()

  const door = lead.getByRole('status').filter({ hasText: 'At the door' })
  for (const path of ['', '/people', '/settings', '/lobby']) {
    await lead.goto(`${product.origin}/set/${made.set}${path}`)
    await expect(door.getByText('Greta')).toBeVisible()
  }
  // From page to page it sounds once; a new knock sounds again.
  await lead.goto(`${product.origin}/set/${made.set}`)
  const tones = await listen(lead)
  await expect(door.getByText('Greta')).toBeVisible()
  await expect.poll(tones).toBe(2)
  await lead.getByRole('link', { name: 'Join' }).click()
  await expect(lead.getByRole('link', { name: 'Go in' })).toBeVisible()
  await expect(door.getByText('Greta')).toBeVisible()
  await goIn(lead)
  await expect(door.getByText('Greta')).toBeVisible()
  expect(await tones()).toBe(2)
  for (const path of ['', '/lobby', '/room']) {
    await jonas!.page.goto(`${product.origin}/set/${made.set}${path}`)
    await expect(jonas!.page.getByRole('heading').first()).toBeVisible()
    await expect(jonas!.page.getByText('At the door')).toBeHidden()
  }

  // Whoever goes away waits no longer; back again, they knock again.
  await greta.page.goto('about:blank')
  await expect(door).toBeHidden({ timeout: 20_000 })
  await greta.page.goto(away)
  await expect(door.getByText('Greta')).toBeVisible()
  expect(await tones()).toBe(4)
  await door.getByRole('button', { name: 'Let in' }).click()
  await expect(door).toBeHidden()
  await goIn(greta.page)
})
