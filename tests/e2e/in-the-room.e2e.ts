import type { Page } from '@playwright/test'
import { goIn } from '../support/e2e/comingIn.ts'
import { begin, consoleOf, goOnTo, namePresenter, stage } from '../support/e2e/driving.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.use({ media: 'none' })
test.setTimeout(480_000)

const minute = 60_000
const desk = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

test('the presenter ends the round in any phase of it, in a pause and on a phone too; nobody else does', async ({
  product,
  person,
}) => {
  const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'], {
    agenda: agendaOf(
      ['presentation', minute, 1],
      ['silence', minute, 1],
      ['openQuestions', minute, 1],
      ['actionCommitment', minute, 1],
      ['appreciation', minute, 1],
      ['close', minute],
    ),
  })
  const [mara, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  const button = (page: Page) => page.getByRole('button', { name: 'End my round' })
  const item = (page: Page) => page.getByRole('menuitem', { name: 'End my round' })
  const you = (page: Page) => page.getByRole('button', { name: 'You', exact: true })
  const more = (page: Page) => page.getByRole('button', { name: 'More', exact: true })
  const confirm = (page: Page) => page.getByRole('alertdialog').getByRole('button', { name: 'End my round' })

  await you(jonas).click()
  await expect(button(jonas)).toBeHidden()
  await jonas.keyboard.press('Escape')
  await namePresenter(mara, 'Jonas')
  await begin(mara, 'Presentation')

  // Before a card is shown, and while all think.
  for (const phase of ['Presentation', 'Silence']) {
    await expect(stage(jonas, phase)).toBeVisible()
    await jonas.setViewportSize(phone)
    await more(jonas).click()
    await expect(item(jonas)).toBeVisible()
    await jonas.keyboard.press('Escape')
    await jonas.setViewportSize(desk)
    await you(jonas).click()
    await expect(button(jonas)).toBeVisible()
    await jonas.keyboard.press('Escape')
    for (const page of [mara, ana]) {
      await you(page).click()
      await expect(page.getByRole('switch', { name: 'Soft sounds' })).toBeVisible()
      await expect(button(page)).toBeHidden()
      await page.keyboard.press('Escape')
    }
    if (phase === 'Presentation') {
      // As at 200 % zoom: not all is drawn, and every key does what it does.
      await jonas.setViewportSize({ width: 640, height: 800 })
      for (const [key, name] of [
        ['q', 'Questions of this round'],
        ['a', 'Agenda'],
        ['c', 'Chat'],
      ] as const) {
        const panel = jonas.getByRole('complementary', { name })
        await jonas.keyboard.press(key)
        await expect(panel).toBeVisible()
        await jonas.keyboard.press(key)
        await expect(panel).toBeHidden()
      }
      await jonas.keyboard.press('?')
      await expect(jonas.getByRole('dialog', { name: 'By keyboard' })).toBeVisible()
      await jonas.keyboard.press('Escape')
      // And whom to turn to is one click away.
      await jonas.setViewportSize(phone)
      await jonas.getByRole('button', { name: 'Whom to turn to' }).click()
      await expect(jonas.getByText('In the set: Mara, who facilitates.')).toBeVisible()
      await lookAt(jonas, 'whom to turn to, on a phone')
      await jonas.keyboard.press('Escape')
      await jonas.setViewportSize(desk)
      await jonas.keyboard.press('c')
      await expect(chat(jonas)).toContainText('so that all ears are with the presenter')
      const places = await placesIn(jonas)
      await goOnTo(mara, 'Silence', [jonas, ana])
      for (const what of calmed(jonas)) await expect(what).toHaveCSS('opacity', '0')
      await expect(stage(jonas, 'Silence').getByRole('timer')).toBeInViewport()
      expect(await placesIn(jonas)).toEqual(places)
      await jonas.screenshot({ path: '/tmp/m3calm.png' })
      // What is opened in it is seen.
      for (const _ of ['closed', 'opened']) await jonas.keyboard.press('c')
      await expect(chat(jonas)).toHaveCSS('opacity', '1')
      await expect(chat(jonas).getByText('The chat rests in this phase.')).toBeVisible()
      await jonas.keyboard.press('c')
    }
  }

  await goOnTo(mara, 'Open questions', [jonas, ana])
  for (const what of calmed(jonas).slice(0, 2)) await expect(what).toHaveCSS('opacity', '1')
  await ana.getByRole('button', { name: 'Pause' }).click()
  await expect(jonas.getByText('Somebody needed one.')).toBeVisible()
  await jonas.setViewportSize(phone)
  await more(jonas).click()
  await lookAt(jonas, 'more, on a phone, while one presents')
  await item(jonas).click()
  await confirm(jonas).click()
  for (const page of [mara, jonas, ana]) await expect(stage(page, 'Commitment')).toBeVisible()

  await jonas.setViewportSize(desk)
  await you(jonas).click()
  await lookAt(jonas, 'You, while one presents')
  await button(jonas).click()
  await confirm(jonas).click()
  for (const page of [mara, jonas, ana]) await expect(stage(page, 'Close')).toBeVisible()
  await expect(jonas.getByRole('alertdialog')).toBeHidden()
})

test('time that ends soon, what an overrun costs, a sign from a phone, the spotlight: seen by everybody', async ({
  product,
  person,
}, info) => {
  const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'], {
    agenda: agendaOf(
      ['checkIn', 25_000],
      ['presentation', 10 * minute, 1],
      ['processReflection', 10 * minute],
      ['close', minute],
    ),
  })
  const [mara, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  const everybody = [mara, jonas, ana]
  const shot = (page: Page, name: string) => page.screenshot({ path: info.outputPath(`${name}.png`) })
  await ana.setViewportSize(phone)
  await namePresenter(mara, 'Jonas')
  await begin(mara)

  await test.step('once, still, and for everybody: it ends soon', async () => {
    const digits = (page: Page) => page.locator('[role=timer] > [aria-hidden]').first().boundingBox()
    const name = (page: Page) => stage(page, 'Check-in').getByText('Check-in', { exact: true }).boundingBox()
    // What stands above it comes in its own time.
    for (const page of everybody) await expect(page.getByText(/^There is no media server here/)).toBeVisible()
    const before = await Promise.all(everybody.flatMap((page) => [digits(page), name(page)]))
    for (const page of everybody) {
      await expect(page.getByRole('timer').getByText('ends soon')).toBeVisible({ timeout: 30_000 })
      await shot(page, `soon-${everybody.indexOf(page)}`)
    }
    expect(await Promise.all(everybody.flatMap((page) => [digits(page), name(page)]))).toEqual(before)
    await lookAt(ana, 'a clock that ends soon, on a phone')
    await consoleOf(mara).getByRole('button', { name: '+1 min' }).click()
    for (const page of everybody) await expect(page.getByRole('timer').getByText('ends soon')).toBeHidden()
  })

  await test.step('what the time over plan costs each later phase', async () => {
    for (let given = 2; given <= 4; given += 1) {
      await consoleOf(mara).getByRole('button', { name: '+1 min' }).click()
      await expect(mara.getByText(new RegExp(`· ${given} min over plan`))).toBeVisible()
    }
    await consoleOf(mara).getByText('More', { exact: true }).click()
    await expect(consoleOf(mara).getByRole('heading', { name: /^To end at .* all the same$/ })).toBeVisible()
    await expect(
      consoleOf(mara)
        .getByRole('listitem')
        .filter({ hasText: /Presentation−2/ }),
    ).toBeVisible()
    await jonas.getByRole('button', { name: 'Agenda' }).click()
    await ana.getByRole('button', { name: 'More', exact: true }).click()
    await ana.getByRole('menuitem', { name: 'Agenda' }).click()
    for (const page of [jonas, ana]) {
      const panel = page.getByRole('complementary', { name: 'Agenda' })
      await expect(panel.getByText(/^To end at .* all the same$/)).toBeVisible()
      for (const phase of ['Presentation', 'Reflection'])
        await expect(panel.getByRole('listitem').filter({ hasText: phase })).toContainText(/−2\smin/)
      await expect(panel.getByRole('listitem').filter({ hasText: 'Check-in' })).not.toContainText('−')
      await lookAt(page, 'the agenda, over plan')
      await shot(page, `costs-${everybody.indexOf(page)}`)
      await panel.getByRole('button', { name: 'Close' }).click()
    }
  })

  await test.step('what the console suggests is said once, a reload included', async () => {
    const said = consoleOf(mara).getByRole('status').filter({ hasText: 'over plan' })
    await said.getByRole('button', { name: 'Close' }).click()
    await expect(said).toBeHidden()
    await mara.reload()
    await expect(consoleOf(mara).getByRole('heading', { name: /^To end at/ })).toBeVisible()
    await mara.waitForTimeout(500)
    await expect(said).toBeHidden()
  })

  await test.step('the agenda is changed while the session is on: everybody has the new one, after a reload too', async () => {
    await mara.keyboard.press('e')
    const dialog = mara.getByRole('dialog', { name: 'Edit the agenda' })
    await dialog.getByLabel('Reflection, minutes').fill('12')
    await dialog.getByRole('button', { name: 'Add a phase' }).click()
    await mara.getByRole('menuitem', { name: 'Break' }).click()
    await expect(dialog.getByRole('button', { name: 'Remove Check-in' })).toBeDisabled()
    await lookAt(mara, 'the agenda, being edited', ['light'])
    await dialog.getByRole('button', { name: 'Save the agenda' }).click()
    await expect(dialog).toBeHidden()
    for (const when of ['at once', 'after a reload']) {
      await jonas.getByRole('button', { name: 'Agenda' }).click()
      const panel = jonas.getByRole('complementary', { name: 'Agenda' })
      await expect(panel.getByRole('listitem').filter({ hasText: 'Break' }), when).toBeVisible()
      await expect(panel.getByRole('listitem').filter({ hasText: 'Reflection' }), when).toContainText('12')
      await panel.getByRole('button', { name: 'Close' }).click()
      await jonas.reload()
    }
  })

  await test.step('a sign from a phone is seen on the other screens', async () => {
    await ana.getByRole('button', { name: 'More', exact: true }).click()
    await ana.getByRole('menuitem', { name: 'React' }).click()
    await lookAt(ana, 'signs, on a phone')
    await shot(ana, 'react')
    await ana.getByRole('button', { name: 'With you' }).click()
    for (const page of [jonas, mara])
      await expect(face(page, 'Ana').getByRole('img', { name: 'With you' })).toBeVisible()
  })

  await test.step('the spotlight: larger and said so, in any phase and seating, until the next', async () => {
    await spotlight(mara, 'Ana')
    await larger('Ana', 'Jonas', everybody)
    for (const page of everybody) await expect(face(page, 'Ana')).toContainText('is in the spotlight')
    for (const page of everybody) await shot(page, `spotlight-${everybody.indexOf(page)}`)
    await jonas.keyboard.press('l')
    await expect(jonas.locator('[data-seating=grid]')).toBeVisible()
    await larger('Ana', 'Jonas', [jonas])
    await shot(jonas, 'spotlight-grid')

    await ana.getByRole('button', { name: 'More', exact: true }).click()
    await ana.getByRole('menuitem', { name: 'Leave' }).click()
    await expect(face(jonas, 'Ana')).toBeHidden()
    await expect.poll(async () => (await width(jonas, 'Jonas')) - (await width(jonas, 'Mara'))).toBe(0)
    await ana.setViewportSize(desk)
    await goIn(ana)
    await larger('Ana', 'Jonas', [jonas, mara])

    await goOnTo(mara, 'Presentation', [jonas, ana])
    await larger('Jonas', 'Ana', everybody)
    for (const page of everybody) await expect(page.getByText('is in the spotlight')).toBeHidden()
    await spotlight(mara, 'Ana')
    await larger('Ana', 'Jonas', everybody)
    await ana.getByRole('button', { name: 'Leave' }).click()
    await larger('Jonas', 'Mara', [jonas, mara])
  })
})

const chat = (page: Page) => page.getByRole('complementary', { name: 'Chat' })

/** What is out of sight in silence. */
const calmed = (page: Page) => [page.locator('figure.face').first(), page.locator('header h1'), chat(page)]

/** Where what lies around the stage is. */
const placesIn = (page: Page) =>
  Promise.all(
    [page.locator('header h1'), chat(page), page.locator('main'), page.locator('footer')].map((one) =>
      one.boundingBox(),
    ),
  )

const face = (page: Page, name: string) => page.getByRole('figure').filter({ hasText: name })
const width = async (page: Page, name: string) =>
  (await face(page, name).locator('.face-ring').boundingBox())?.width ?? 0

/** One person's face is clearly larger than another's. */
async function larger(one: string, other: string, pages: readonly Page[]): Promise<void> {
  for (const page of pages)
    await expect
      .poll(async () => (await width(page, one)) / (await width(page, other)), `${one} and ${other}`)
      .toBeGreaterThan(1.3)
}

async function spotlight(lead: Page, name: string): Promise<void> {
  await consoleOf(lead)
    .getByRole('button', { name: `For ${name}` })
    .click()
  await lead.getByRole('menuitemcheckbox', { name: 'In the spotlight' }).click()
}
