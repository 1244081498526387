import type { Page } from '@playwright/test'
import { answer, askAboutGuest, linkForGuest } from '../support/e2e/asking.ts'
import { begin, consoleOf, goOnTo, namePresenter, stage } from '../support/e2e/driving.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.use({ media: 'none' })

const tablet = { width: 768, height: 1024 }
const phone = { width: 360, height: 640 }

/** The dot at the handle, which tells that something stands inside. */
const dot = (lead: Page) => consoleOf(lead).locator('span:has(> button[aria-expanded]) + span')

/** The words beside it. */
const words = (lead: Page) => consoleOf(lead).getByRole('status').getByText('5 mins over plan.')

/** What opens it. */
const handle = (lead: Page) => consoleOf(lead).getByRole('button', { name: 'Open the console' })

test('a folded console tells of its one suggestion and of who waits, without opening and without moving', async ({
  product,
  person,
}) => {
  const { made, people } = await meetQuietly({ product, person }, ['Mara', 'Jonas'], {
    agenda: agendaOf(
      ['openQuestions', 600_000, 1],
      ['silence', 600_000, 1],
      ['presentation', 600_000, 1],
      ['close', 60_000],
    ),
  })
  const [mara, jonas] = people
  const lead = mara!.page
  const office = await mara!.context.newPage()
  await office.goto(`${product.origin}/set/${made.set}/people`)
  await askAboutGuest(office, 'Greta')
  const home = await jonas!.context.newPage()
  await home.goto(`${product.origin}/set/${made.set}`)
  await answer(home, 'May Greta come as a guest?', 'Yes, that is fine')
  await home.close()
  await lead.setViewportSize(tablet)
  await namePresenter(lead, 'Jonas')
  await begin(lead, 'Open questions')

  const boxes = () =>
    Promise.all(
      [
        stage(lead, 'Open questions'),
        handle(lead),
        consoleOf(lead).getByRole('button', { name: /^Go on/ }),
      ].map((one) => one.boundingBox()),
    )
  await test.step('a suggestion: words on a tablet, a dot on a phone, and nothing moves', async () => {
    await expect(handle(lead)).toBeVisible()
    await expect(dot(lead)).toBeHidden()
    const before = await boxes()
    // AltGr on a German keyboard, Option on a Mac's.
    for (const key of ['[', 'Control+Alt+]', 'Alt+]']) await lead.keyboard.press(key)
    await expect(words(lead)).toBeVisible()
    await expect(handle(lead)).toHaveAccessibleDescription('5 mins over plan.')
    await expect(dot(lead)).toBeVisible()
    expect(await boxes()).toEqual(before)
    await lookAt(lead, 'a suggestion in a folded console, on a tablet')
    await lead.setViewportSize(phone)
    await expect(dot(lead)).toBeVisible()
    await expect(dot(lead)).toBeInViewport()
    await expect(handle(lead)).toHaveAccessibleDescription('5 mins over plan.')
    await lookAt(lead, 'a suggestion in a folded console, on a phone')
  })

  await test.step('it is done by its key, folded as it is', async () => {
    await lead.keyboard.press('i')
    await expect(lead.getByRole('dialog', { name: 'Edit the agenda' })).toBeVisible()
    await lead.keyboard.press('Escape')
    await expect(lead.getByRole('dialog')).toBeHidden()
  })

  await test.step('the words open it, and once it is put away the dot is gone', async () => {
    await lead.setViewportSize(tablet)
    await words(lead).click()
    await expect(dot(lead)).toBeHidden()
    const said = consoleOf(lead).getByRole('status').filter({ hasText: 'over plan' })
    await said.getByRole('button', { name: 'Close' }).click()
    await lead.getByRole('button', { name: 'Close the console' }).click()
    await expect(handle(lead)).toHaveAccessibleDescription('')
    await expect(dot(lead)).toBeHidden()
  })

  await test.step('in silence there is no suggestion, and a guest is told of without a stir; to who listens to the screen when it is over', async () => {
    await goOnTo(lead, 'Silence')
    await expect(dot(lead)).toBeHidden()
    const guestLink = await linkForGuest(office, 'Greta')
    await office.close()
    const greta = await person('Greta', { beside: mara! })
    await greta.page.goto(guestLink)
    await greta.page.getByRole('button', { name: 'Take my place' }).click()
    await expect(handle(lead)).toHaveAccessibleDescription('At the door · Greta')
    await expect(dot(lead)).toBeVisible()
    await lookAt(lead, 'somebody at the door of a folded console')
    const spoken = consoleOf(lead).getByRole('status').filter({ hasText: 'Greta' })
    await expect(spoken).toHaveCount(0)
    await goOnTo(lead, 'Presentation')
    await expect(spoken).toHaveCount(1)
    await lead.keyboard.press('g')
    await expect(greta.page.getByRole('link', { name: 'Go in' })).toBeVisible()
    await expect(dot(lead)).toBeHidden()
  })
})
