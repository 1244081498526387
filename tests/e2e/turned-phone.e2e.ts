import type { Page } from '@playwright/test'
import { begin, namePresenter } from '../support/e2e/driving.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.use({ media: 'none' })

test('turning a phone moves the stage and takes nothing from it', async ({ product, person }) => {
  const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'], {
    agenda: agendaOf(['openQuestions', 600_000, 1], ['close', 60_000]),
  })
  const [mara, , ana] = people.map(({ page }) => page) as [Page, Page, Page]
  await namePresenter(mara, 'Jonas')
  await begin(mara, 'Open questions')
  await ana.setViewportSize({ width: 390, height: 844 })
  await ana.getByRole('button', { name: 'Write a question' }).click()
  const field = ana.getByLabel('Your question')
  await field.fill('What would')
  const before = await field.elementHandle()
  const face = await ana.getByRole('figure').filter({ hasText: 'Jonas' }).elementHandle()
  for (const viewport of [
    { width: 844, height: 390 },
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ]) {
    await ana.setViewportSize(viewport)
    await ana.waitForTimeout(300)
    expect(await field.evaluate((now, then) => now === then, before)).toBe(true)
    expect(await face?.evaluate((element) => element.isConnected)).toBe(true)
    await expect(field).toBeFocused()
    await ana.keyboard.type(' you')
    await expect(field).toBeInViewport()
  }
  await expect(field).toHaveValue('What would you you you')

  // Turned, the field is as high as its words are then.
  await ana.setViewportSize({ width: 390, height: 844 })
  await field.fill('What would you do first if nobody had to agree to it but you?')
  const cut = () => field.evaluate((area) => area.scrollHeight - area.clientHeight)
  const high = async () => (await field.boundingBox())?.height ?? 0
  expect(await cut()).toBe(0)
  const upright = await high()
  await ana.setViewportSize({ width: 844, height: 390 })
  // Beside the faces there is less width: one line more.
  await expect.poll(high).toBeGreaterThan(upright + 20)
  expect(await cut()).toBe(0)
  await ana.setViewportSize({ width: 390, height: 844 })
  await expect.poll(high).toBe(upright)
})
