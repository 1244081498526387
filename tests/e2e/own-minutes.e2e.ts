import type { Page } from '@playwright/test'
import { begin, endSession, goOnTo, namePresenter, stage } from '../support/e2e/driving.ts'
import { lyingOnFaces } from '../support/e2e/lyingOnFaces.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'
import { join } from '../support/protocolClient.ts'

test.use({ media: 'none' })

test('[A4] in reflection what the session shows stands beside the pulse, and with it one’s own minutes by part and presenter, which one leaves with', async ({
  product,
  person,
}, info) => {
  const { made, people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana', 'Tomás'], {
    agenda: agendaOf(['openQuestions', 600_000, 1], ['processReflection', 600_000], ['close', 60_000]),
    settings: { airtimeInReflection: false },
  })
  const [lead, jonas, ana, tomas] = people.map(({ page }) => page) as [Page, Page, Page, Page]
  // In companion mode no browser listens: a second device of Ana's says what she has said.
  const device = await join(made.links.Ana!)
  await device.place('room')
  // That no call is carried, and that there is another device.
  const notices = ana.getByRole('button', { name: 'Got it' })
  for (const left of [2, 1]) {
    await expect(notices).toHaveCount(left)
    await notices.first().click()
  }
  await namePresenter(lead, 'Jonas')
  await begin(lead, 'Open questions')
  device.socket.emit('microphone', true)
  const from = device.now()
  await ana.waitForTimeout(3_000)
  device.socket.emit('airtime', [{ seq: 1, from, until: from + 2_000 }], () => {})
  await goOnTo(lead, 'Reflection', [jonas, ana, tomas])

  const shows = (page: Page) => page.getByRole('region', { name: 'What the session shows' })
  const tab = (page: Page) => page.getByRole('tab', { name: 'What the session shows' })

  await test.step('on a desk beside it, without a click, also where the console stands', async () => {
    for (const page of [lead, jonas, ana, tomas]) {
      await expect(shows(page).getByText(/^The session so far/)).toBeInViewport()
      await expect(tab(page)).toHaveCount(0)
      expect(await lyingOnFaces(page)).toEqual([])
    }
    const [pulse, evidence] = [
      await ana.getByRole('button', { name: 'Begin' }).boundingBox(),
      await shows(ana).boundingBox(),
    ]
    expect(pulse!.x + pulse!.width).toBeLessThan(evidence!.x)
    expect(pulse!.y).toBeLessThan(evidence!.y + evidence!.height)
    await ana.screenshot({ path: info.outputPath('desk.png') })
    await lead.screenshot({ path: info.outputPath('desk-console.png') })
  })

  await test.step('one’s own, with whose round it was, for oneself alone', async () => {
    const own = shows(ana).getByRole('term')
    await expect(own).toHaveText('Open questions · Jonas')
    await expect(shows(ana).getByRole('definition')).toHaveText('0:02')
    for (const page of [jonas, tomas])
      await expect(shows(page).getByText('You spoke, by your microphone')).toHaveCount(0)
  })

  await test.step('what was begun in the pulse stays when a window grows narrow, and the evidence is one tab away', async () => {
    await ana.getByRole('button', { name: 'Begin' }).click()
    await ana.getByRole('radio', { name: '6', exact: true }).check()
    await ana.setViewportSize({ width: 360, height: 640 })
    await expect(shows(ana)).toHaveCount(0)
    await expect(ana.getByRole('radio', { name: '6', exact: true })).toBeChecked()
    await expect(tab(ana)).toBeInViewport({ ratio: 1 })
    await tab(ana).click()
    await expect(stage(ana, 'Reflection').getByRole('term')).toHaveText('Open questions · Jonas')
    await ana.screenshot({ path: info.outputPath('phone.png') })
    // Grown wide again there is no such tab, and the pulse stands where it was.
    await ana.setViewportSize({ width: 1280, height: 800 })
    await expect(shows(ana).getByRole('term')).toBeVisible()
    await expect(ana.getByRole('tab', { name: 'How was it?', selected: true })).toBeVisible()
  })

  await test.step('what helped, and what is to change, is written for the set', async () => {
    await tomas.getByRole('tab', { name: 'Keep and change' }).click()
    await tomas.getByRole('radio', { name: 'Change' }).check()
    await tomas.getByLabel('What do we do differently next time?').fill('Longer silences')
    await tomas.getByRole('button', { name: 'Add it' }).click()
    await expect(tomas.getByText('Longer silences', { exact: true })).toBeVisible()
  })

  await test.step('[A4] and on the page one leaves with, the last part too, which closing ends', async () => {
    const last = device.now()
    await ana.waitForTimeout(4_000)
    device.socket.emit('airtime', [{ seq: 2, from: last, until: last + 3_000 }], () => {})
    await goOnTo(lead, 'Close', [jonas, ana, tomas])
    const close = device.now()
    await ana.waitForTimeout(2_000)
    device.socket.emit('airtime', [{ seq: 3, from: close, until: close + 1_000 }], () => {})
    await endSession(lead, [jonas, ana, tomas])
    const spoken = (page: Page) => page.getByRole('region', { name: 'You spoke, by your microphone' })
    await expect(spoken(ana).getByRole('term')).toHaveText(['Open questions · Jonas', 'Reflection', 'Close'])
    await expect(spoken(ana).getByRole('definition')).toHaveText(['0:02', '0:03', '0:01'])
    // Whoever led saw all of it while it was on; what they leave with is theirs.
    for (const page of [lead, jonas, tomas]) await expect(spoken(page)).toHaveCount(0)
    for (const page of [lead, ana]) {
      const noted = page.getByRole('region', { name: 'How we want to work' })
      await expect(noted.getByRole('heading')).toHaveText(['How we want to work', 'Change'])
      await expect(noted.getByRole('listitem')).toHaveText(/Longer silences.*Tomás/)
    }
    await ana.screenshot({ path: info.outputPath('leaving.png'), fullPage: true })
  })
  device.close()
})
