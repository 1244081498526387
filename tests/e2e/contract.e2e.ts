import type { Locator, Page } from '@playwright/test'
import { goIn, openRoom } from '../support/e2e/comingIn.ts'
import { begin, consoleOf, goOnTo, stage } from '../support/e2e/driving.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { gatherSet } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.use({ media: 'none' })

const minute = 60_000
const card = (page: Page) => page.getByRole('region', { name: 'Our contract' })
const clause = (within: Page | Locator, name: string) =>
  within
    .getByRole('listitem')
    .filter({ has: within.getByRole('heading', { name, exact: true }) })
    .last()

/** Read whole and affirmed, from where it is in sight as a session begins. */
async function affirmFrom(inSight: Locator): Promise<void> {
  const ask = inSight.getByRole('button', { name: 'Read and affirm it' })
  await ask.click()
  const dialog = inSight.page().getByRole('dialog', { name: 'Our contract' })
  await dialog.getByRole('button', { name: 'I affirm it' }).click()
  await expect(dialog.getByText('You affirmed it on')).toBeVisible()
  await inSight.page().keyboard.press('Escape')
  await expect(ask).toHaveCount(0)
}

test('a contract is agreed, changed, and known on every page; whether to go on is chosen unseen', async ({
  product,
  person,
}, info) => {
  const agenda = agendaOf(
    ['checkIn', 5 * minute],
    ['contract', 20 * minute],
    ['continue', 10 * minute],
    ['close', 2 * minute],
  )
  let first: Awaited<ReturnType<typeof person>> | undefined
  const beside: typeof person = async (name, options) => {
    const one = await person(name, first === undefined ? { ...options } : { ...options, beside: first })
    first ??= one
    return one
  }
  const crowd = ['Mara', 'Jonas', 'Ana'].map((name) => [name] as const)
  const { people } = await gatherSet({ product, person: beside }, crowd, {
    agenda,
    purpose: 'To lead without pushing',
    settings: { airtimeInReflection: false },
  })
  const [mara, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  const shot = (page: Page, name: string) =>
    page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true })

  await test.step('between sessions the facilitator changes it, the others read and affirm', async () => {
    await expect(card(mara).getByText('You have not affirmed it yet.')).toBeVisible()
    await card(mara).getByRole('link', { name: 'Read and affirm' }).click()
    await expect(mara.getByText('Not agreed yet: these are the rules we suggest')).toBeVisible()
    // What the set chose is not all: this server carries no call.
    await expect(clause(mara, 'The call')).toContainText('This server carries no call of Setroom’s')
    await expect(clause(mara, 'The call')).not.toContainText('encrypted')
    await expect(clause(mara, 'Who sees airtime')).toContainText('nobody’s is measured')
    await clause(mara, 'Coming late').getByRole('button', { name: 'Change: Coming late' }).click()
    await mara.getByLabel('In our words').fill('Whoever comes late brings the biscuits.')
    await mara.getByRole('button', { name: 'Change it' }).click()
    await expect(clause(mara, 'Coming late')).toContainText('brings the biscuits')
    await clause(mara, 'No substitutes')
      .getByRole('button', { name: /^Change/ })
      .click()
    await mara.getByRole('button', { name: 'Drop it' }).click()
    await expect(mara.getByText('We have dropped this one.')).toBeVisible()
    await mara.getByRole('button', { name: 'Note who signed it' }).click()
    await mara.getByLabel('Who signed?').fill('Dr. Petra Vogel')
    await mara.getByRole('button', { name: 'Note it' }).click()
    await expect(mara.getByText('Signed by Dr. Petra Vogel')).toBeVisible()
    await expect(clause(mara, 'Whom to turn to')).toContainText('not named anybody outside the set yet')
    await clause(mara, 'Whom to turn to')
      .getByRole('button', { name: /^Change/ })
      .click()
    await mara.getByLabel(/^Somebody outside the set/).fill('Ruth Adler, ombudsperson')
    await mara.getByRole('button', { name: 'Save' }).click()
    await expect(clause(mara, 'Whom to turn to')).toContainText('we can turn to:Ruth Adler')
    await clause(mara, 'How long it is kept')
      .getByRole('button', { name: /^Change/ })
      .click()
    await mara.getByRole('radio', { name: '6 months' }).click()
    await expect(clause(mara, 'How long it is kept')).toContainText('6 months after our last session')
    await lookAt(mara, 'the contract')
    await shot(mara, 'page')
    await mara.getByRole('button', { name: 'I affirm it' }).click()
    await expect(mara.getByText(/You affirmed it on/)).toBeVisible()
    await expect(mara.getByText('1 of 3 has affirmed it. Still to come: Ana and Jonas.')).toBeVisible()

    await card(jonas).getByRole('link', { name: 'Read and affirm' }).click()
    await expect(clause(jonas, 'Coming late')).toContainText('brings the biscuits')
    await expect(jonas.getByRole('button', { name: /^Change/ })).toHaveCount(0)
    await jonas.getByRole('button', { name: 'I affirm it' }).click()
    await expect(jonas.getByText('2 of 3 have affirmed it.')).toBeVisible()
  })

  await test.step('a setting changed on its own page changes the clause that speaks of it', async () => {
    const set = new URL(mara.url()).pathname.split('/')[2]
    await mara.goto(`${new URL(mara.url()).origin}/set/${set}/settings`)
    // The choice says what the clause says: here nobody's voice is carried, or encrypted.
    await expect(mara.getByText('This server carries no calls:')).toBeVisible()
    await expect(mara.getByText('encrypted from browser to browser')).toBeHidden()
    await mara.getByRole('switch', { name: /how each question is labelled/ }).click()
    // It shows more than Mara and Jonas affirmed: until all three have affirmed that, nobody else sees any.
    await expect(mara.getByText('Not yet: it takes effect once all of you have affirmed it.')).toBeVisible()
    await lookAt(mara, 'a setting that waits')
    await shot(mara, 'waits')
    await expect(clause(jonas, 'Who sees the labels')).toContainText(
      /by nobody else\..*Once all of us have affirmed it:.*and by whoever leads/,
    )
    await expect(clause(jonas, 'Who sees the labels')).toContainText('changed since you affirmed')
    await expect(jonas.getByText('One clause has changed since you affirmed it.')).toBeVisible()
    await jonas.reload()
    await expect(jonas.getByText('One clause has changed since you affirmed it.')).toBeVisible()
    // In another language the template's words are others, the set's own stay.
    const speak = async (language: string) => {
      await mara.getByLabel('Language of the contract').selectOption(language)
      await mara.getByRole('button', { name: 'Save' }).first().click()
    }
    await speak('de')
    await expect(clause(jonas, 'Vertraulichkeit')).toContainText('changed since you affirmed')
    await expect(clause(jonas, 'Später kommen')).toContainText('brings the biscuits')
    await expect(clause(jonas, 'Später kommen')).not.toContainText('changed since you affirmed')
    await speak('en')
    await expect(clause(jonas, 'Confidentiality')).toContainText('changed since you affirmed')
    await jonas.setViewportSize({ width: 360, height: 640 })
    await lookAt(jonas, 'the contract on a phone')
    await shot(jonas, 'page-phone')
    await jonas.setViewportSize({ width: 1280, height: 800 })
  })

  await test.step('it stands in the room before the session and on its first stage, what changed first', async () => {
    for (const page of [mara, jonas, ana]) await page.goto(page.url().replace(/(\/set\/[^/]+).*/, '$1'))
    await shot(jonas, 'home')
    await openRoom(mara)
    await jonas.getByRole('link', { name: 'Join' }).click()
    await expect(jonas.getByText('changed since you affirmed it')).toBeVisible()
    await expect(ana.getByRole('link', { name: 'Join' })).toBeVisible()
    await shot(jonas, 'lobby')
    for (const page of [mara, jonas, ana]) await goIn(page)
    const inSight = (page: Page) => page.getByRole('region', { name: 'What we agreed' })
    const names = (page: Page) => inSight(page).getByRole('region', { name: 'Our clauses by name' })
    const changes = (page: Page) => inSight(page).getByRole('list', { name: 'Changed since you affirmed it' })
    await expect(names(ana)).toContainText('Confidentiality')
    await expect(names(ana)).toContainText('Coming late')
    await expect(names(ana)).not.toContainText('No substitutes')
    await expect(changes(jonas).getByRole('listitem').filter({ hasText: 'Who sees the labels' })).toHaveCount(
      1,
    )
    for (const page of [ana, mara]) await expect(changes(page)).toHaveCount(page === ana ? 0 : 1)
    await lookAt(jonas, 'the contract before the session')
    await jonas.setViewportSize({ width: 360, height: 640 })
    await expect(names(jonas)).toBeVisible()
    await shot(jonas, 'before-phone')
    await jonas.setViewportSize({ width: 1280, height: 800 })
    await shot(ana, 'before')
    await begin(mara)
    await expect(changes(jonas)).toBeVisible()
    await jonas.reload()
    await expect(changes(jonas)).toBeVisible()
    await affirmFrom(inSight(jonas))
    await expect(changes(jonas)).toHaveCount(0)
    await expect(names(jonas)).toBeVisible()
    for (const page of [mara, ana]) await shot(page, page === mara ? 'check-in-console' : 'check-in')
    await ana.setViewportSize({ width: 360, height: 640 })
    await shot(ana, 'check-in-phone')
    await ana.setViewportSize({ width: 1280, height: 800 })
    await inSight(ana).getByRole('button', { name: 'Read and affirm it' }).click()
    const dialog = ana.getByRole('dialog', { name: 'Our contract' })
    await expect(dialog).toContainText('brings the biscuits')
    await expect(dialog.getByRole('button', { name: /^Change/ })).toHaveCount(0)
    await shot(ana, 'dialog')
    await dialog.getByRole('button', { name: 'I affirm it' }).click()
    await expect(dialog.getByText('You affirmed it on')).toBeVisible()
    await expect(clause(ana, 'Who sees the labels')).toContainText('by nobody else')
    // Mara is the last of the three: with her yes it is so.
    await affirmFrom(inSight(mara))
    await expect(clause(ana, 'Who sees the labels')).not.toContainText(/nobody else|Once all of us/)
    await expect(clause(ana, 'Who sees the labels')).toContainText('and by whoever leads the session')
    await ana.keyboard.press('Escape')
  })

  await test.step('in its phase everybody sees the same clause and may change it', async () => {
    await goOnTo(mara, 'Contract', [jonas, ana])
    await expect(ana.getByRole('region', { name: 'What we agreed' })).toHaveCount(0)
    await expect(stage(ana, 'Contract').getByRole('region', { name: 'Our clauses by name' })).toBeVisible()
    await expect(stage(jonas, 'Contract').getByText('To lead without pushing')).toBeVisible()
    await mara.getByRole('button', { name: 'Go through it clause by clause' }).click()
    const heading = (page: Page, name: string) => stage(page, 'Contract').getByRole('heading', { name })
    await expect(heading(ana, 'The sponsor’s undertaking')).toBeVisible()
    await mara.getByRole('button', { name: 'Next clause' }).click()
    await expect(heading(ana, 'Confidentiality')).toBeVisible()
    await ana.getByRole('button', { name: 'Change or drop it' }).click()
    await ana.getByLabel('In our words').fill('What is said here stays here, for good.')
    await shot(ana, 'phase')
    await ana.getByRole('button', { name: 'Change it' }).click()
    for (const page of [mara, jonas])
      await expect(stage(page, 'Contract')).toContainText('What is said here stays here, for good.')
    await lookAt(ana, 'the contract on the stage')
    await ana.setViewportSize({ width: 360, height: 640 })
    await shot(ana, 'phase-phone')
    await ana.setViewportSize({ width: 1280, height: 800 })
    await ana.reload()
    await expect(stage(ana, 'Contract')).toContainText('for good.')
    await stage(jonas, 'Contract').getByRole('button', { name: 'Our contract' }).click()
    await jonas.getByRole('button', { name: 'I affirm it' }).click()
    await jonas.keyboard.press('Escape')
  })

  await test.step('continue? is chosen unseen; whoever left before is named as not asked yet', async () => {
    await consoleOf(mara)
      .getByRole('button', { name: /^Go on to Continue/ })
      .click()
    const at = (page: Page) => stage(page, 'Continue?')
    for (const page of [mara, jonas, ana]) await expect(at(page)).toBeVisible()
    const choose = async (page: Page, name: RegExp) => {
      await page.getByRole('radio', { name }).check()
      await page.getByRole('button', { name: 'That is my choice' }).click()
      await expect(page.getByRole('button', { name: 'Your choice is in' })).toBeVisible()
    }
    await choose(jonas, /^Stop/)
    await choose(mara, /^Change/)
    await expect(at(mara).getByText('2 of 3 have chosen')).toBeVisible()
    await jonas.reload()
    await expect(jonas.getByRole('radio', { name: /^Stop/ })).toBeChecked()
    for (const page of [mara, ana]) await expect(page.getByText('What everybody chose')).toHaveCount(0)
    await lookAt(jonas, 'choosing')
    await shot(jonas, 'choosing')
    // [CN3] Whoever was awaited leaves: that opens nothing, and the screen says what does.
    const room = ana.url()
    await ana.goto('about:blank')
    await expect(at(mara).getByText('Everybody here has chosen.')).toBeVisible({ timeout: 30_000 })
    await expect(mara.getByText('What everybody chose')).toHaveCount(0)
    await at(mara).getByRole('button', { name: 'Open them now' }).click()
    await ana.goto(room)
    for (const page of [mara, jonas, ana]) {
      const list = page.getByRole('list', { name: 'What everybody chose' })
      await expect(list.getByRole('listitem').filter({ hasText: 'Jonas' })).toContainText('Stop')
      await expect(list.getByRole('listitem').filter({ hasText: 'Mara' })).toContainText('Change')
      await expect(at(page).getByText(/^Not asked yet: .?Ana/)).toBeVisible()
    }
    await lookAt(ana, 'the choices')
    await shot(ana, 'choices')
    await expect(consoleOf(mara)).toBeVisible()
  })
})

test('whatever a session begins with, it begins in sight of the contract', async ({ product, person }) => {
  let first: Awaited<ReturnType<typeof person>> | undefined
  const beside: typeof person = async (name, options) => {
    const one = await person(name, first === undefined ? { ...options } : { ...options, beside: first })
    first ??= one
    return one
  }
  const crowd = ['Mara', 'Jonas'].map((name) => [name] as const)
  const agenda = agendaOf(
    ['break', 5 * minute],
    ['reportBack', 5 * minute],
    ['processReflection', 5 * minute],
    ['close', 2 * minute],
  )
  const { people } = await gatherSet({ product, person: beside }, crowd, { agenda })
  const [mara, jonas] = people.map(({ page }) => page) as [Page, Page]
  await openRoom(mara)
  await jonas.getByRole('link', { name: 'Join' }).click()
  for (const page of [mara, jonas]) await goIn(page)
  await begin(mara, 'Break')
  const inSight = stage(jonas, 'Break').getByRole('region', { name: 'What we agreed' })
  await expect(inSight).toContainText('Confidentiality')
  await affirmFrom(inSight)
  await consoleOf(mara)
    .getByRole('button', { name: /^Go on to/ })
    .click()
  await expect(stage(jonas, 'Break')).toHaveCount(0)
  await expect(jonas.getByRole('region', { name: 'What we agreed' })).toHaveCount(0)
  // A first session has nothing to report on: whoever leads is not prompted about promises, and can skip it.
  await expect(stage(jonas, 'Report-back')).toContainText('this is your first session')
  await expect(consoleOf(mara)).toContainText('Nothing is waiting to be reported on.')
  await consoleOf(mara).getByRole('button', { name: 'Skip report-back' }).click()
  await expect(stage(jonas, 'Reflection')).toBeVisible()
})
