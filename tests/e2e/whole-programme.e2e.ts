import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { showingOf, wallTime } from '@setroom/shared'
import { goIn, openRoom } from '../support/e2e/comingIn.ts'
import {
  begin,
  commitTo,
  consoleOf,
  endSession,
  goOnTo,
  namePresenter,
  onePresenter,
  stage,
} from '../support/e2e/driving.ts'
import { liveLater } from '../support/e2e/livingLater.ts'
import { copied, takePlace } from '../support/e2e/makingSets.ts'
import { gatherSet } from '../support/e2e/meeting.ts'
import type { PersonBrowser } from '../support/e2e/personBrowser.ts'
import { expect, test } from '../support/e2e/test.ts'

test.use({ media: 'none' })
test.setTimeout(900_000)

const day = 86_400_000
const zone = 'Europe/Berlin'
const name = 'The mill'
/** In a week, and every three weeks from then, at ten: as the pattern below says. */
const meetings = [7, 28, 49, 70, 91].map((days) => {
  const { date } = wallTime(Date.now() + days * day, zone)
  return { date, at: showingOf(date, '10:00', zone)!.at }
})
const promised = 'Ask Ruth what she would decide'
const dropped = 'Leave one meeting unanswered'
const goal = 'To ask before I answer'
const dans = 'Write to my brother'

test('a set from its first meeting to its last, months on a moved clock, the server killed between any two steps', async ({
  product,
  person,
}) => {
  let first: PersonBrowser | undefined
  const beside: typeof person = async (who) => {
    const one = await person(who, first === undefined ? {} : { beside: first })
    first ??= one
    return one
  }
  const crowd = ['Mara', 'Ana', 'Ben', 'Cleo', 'Dan'].map((who) => [who] as const)
  const { made, people } = await gatherSet({ product, person: beside }, crowd, {
    name,
    template: 'onePresenter60',
  })
  const [mara, ana, ben, cleo, dan] = people.map(({ page }) => page) as [Page, Page, Page, Page, Page]
  const home = `${product.origin}/set/${made.set}`
  const here = [...people]

  /** On that day everybody opens the set's page, after the server was killed and has come back. */
  async function step(what: string, at: number, does: () => Promise<void>): Promise<void> {
    await test.step(what, async () => {
      const ahead = Math.max(0, at - Date.now())
      await product.restart(ahead)
      for (const { context, page } of here) {
        await liveLater(context, ahead)
        await page.goto(home)
        await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
      }
      await does()
    })
  }
  /** A minute before the meeting of this number (from 0). */
  const before = (number: number) => meetings[number]!.at - 60_000
  /** Whoever facilitates opens the room, and everybody given comes in. */
  async function meet(lead: Page, others: readonly Page[]): Promise<void> {
    await openRoom(lead)
    for (const page of [lead, ...others]) await goIn(page)
  }
  /** From one phase of *One presenter* on to another, through those between. */
  async function goOnFrom(lead: Page, from: string, to: string): Promise<void> {
    const names: readonly string[] = onePresenter
    for (const phase of names.slice(names.indexOf(from) + 1, names.indexOf(to) + 1)) await goOnTo(lead, phase)
  }

  await step(
    'a programme of five, the first and the last with an agenda of their own',
    Date.now(),
    async () => {
      await mara.getByRole('link', { name: 'The whole programme, turns, and your calendar' }).click()
      await mara.getByRole('button', { name: 'Plan a series' }).click()
      const series = mara.getByRole('dialog')
      await series.getByLabel('Date', { exact: true }).fill(meetings[0]!.date)
      await series.getByLabel('Time', { exact: true }).fill('10:00')
      await series.getByLabel('Weeks', { exact: true }).fill('1, 4, 7, 10, 13')
      await series.getByRole('button', { name: 'Plan 5 sessions' }).click()
      await expect(series).toBeHidden()
      const sessions = mara
        .getByRole('listitem')
        .filter({ has: mara.getByRole('button', { name: 'Cancel it' }) })
      await expect(sessions).toHaveCount(5)
      for (const [at, template] of [
        [0, 'First meeting: contracting'],
        [4, 'Last meeting: evaluation and recontracting'],
      ] as const) {
        await sessions.nth(at).getByRole('button', { name: 'Change' }).click()
        await mara.getByRole('dialog').getByRole('radio', { name: template }).check()
        await mara.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
        await expect(mara.getByRole('dialog')).toBeHidden()
      }
      await dan.goto(`${home}/programme`)
      await expect(dan.getByText(/10:00/)).toHaveCount(5)
    },
  )

  await step('the first meeting: a contract and a learning goal', before(0), async () => {
    await meet(mara, [ana, ben, cleo, dan])
    await begin(mara)
    await goOnTo(mara, 'Contract', [ana, ben, cleo, dan])
    await mara.getByRole('button', { name: 'Go through it clause by clause' }).click()
    await mara.getByRole('button', { name: 'Next clause' }).click()
    await ben.getByRole('button', { name: 'Change or drop it' }).click()
    await ben.getByLabel('In our words').fill('What is said at the mill stays at the mill.')
    await ben.getByRole('button', { name: 'Change it' }).click()
    for (const page of [mara, ana, ben, cleo, dan]) {
      await expect(stage(page, 'Contract')).toContainText('stays at the mill')
      await affirm(page, 'Contract')
    }
    await goOnTo(mara, 'Break')
    await goOnTo(mara, 'Learning goals', [ana])
    await ana.getByRole('button', { name: 'Write down my goal' }).click()
    await ana.getByLabel('What do you want to learn?').fill(goal)
    await ana.getByLabel('How will you notice that you have?').fill('Three questions before an opinion')
    await ana.getByRole('button', { name: 'That is my goal' }).click()
    for (const page of [mara, dan]) await expect(stage(page, 'Learning goals')).toContainText(goal)
    await goOnTo(mara, 'Reflection')
    await goOnTo(mara, 'Close')
    await endSession(mara, [ana, ben, cleo, dan])
  })

  await step('the second: Ana presents, and promises something', before(1), async () => {
    await meet(mara, [ana, ben, cleo, dan])
    await namePresenter(mara, 'Ana')
    await begin(mara)
    await goOnFrom(mara, 'Check-in', 'Commitment')
    await commitTo(ana, promised, 'In a week')
    await expect(dan.getByText(promised).first()).toBeVisible()
    await goOnFrom(mara, 'Commitment', 'Close')
    await endSession(mara, [ana, ben, cleo, dan])
    await expect(ana.getByText(promised)).toBeVisible()
  })

  await step('between them: it is remembered, and its owner finds it', before(1) + 8 * day, async () => {
    const reminder = ana.getByRole('region', { name: 'You promised this about now' })
    await expect(reminder.getByText(promised, { exact: true })).toBeVisible()
    await dan.getByRole('button', { name: 'Add one' }).click()
    await dan.getByLabel('What will you do?').fill(dans)
    await dan.getByRole('button', { name: 'I commit to it' }).click()
    await expect(mara.getByText(dans, { exact: true }).first()).toBeVisible()
  })

  await step('the third: hers is kept; Ben presents, and promises something', before(2), async () => {
    await meet(mara, [ana, ben, cleo, dan])
    await namePresenter(mara, 'Ben')
    await begin(mara)
    await goOnTo(mara, 'Report-back', [ana, dan])
    await reportOn(mara, ana, 'Done', 'She had been waiting to be asked.')
    await expect(stage(dan, 'Report-back')).toContainText('She had been waiting to be asked.')
    await goOnFrom(mara, 'Report-back', 'Commitment')
    await commitTo(ben, dropped, 'In two weeks')
    await goOnFrom(mara, 'Commitment', 'Close')
    await endSession(mara, [ana, ben, cleo, dan])
  })

  await step('Dan leaves, and takes his words along', before(2) + 3 * day, async () => {
    for (const page of [ana, mara]) await expect(page.getByText(dans, { exact: true }).first()).toBeVisible()
    await dan.goto(`${home}/keeping`)
    await dan.getByRole('button', { name: 'Leave the set' }).click()
    await dan.getByRole('button', { name: 'Leave and erase what I wrote' }).click()
    await expect(dan.getByRole('heading', { name: 'You have left the set.' })).toBeVisible()
    await expect(ana.getByText('Left the set: Dan')).toBeVisible()
    for (const page of [ana, mara]) await expect(page.getByText(dans)).toHaveCount(0)
    here.splice(
      here.findIndex(({ page }) => page === dan),
      1,
    )
  })

  const mayEve = (page: Page) => page.getByRole('listitem').filter({ hasText: 'May Eve join the set?' })
  async function say(page: Page, how: 'Yes, that is fine' | 'Rather not' | 'Yes, after all') {
    await mayEve(page).getByRole('button', { name: how }).click()
    await page.getByRole('button', { name: 'That is my answer' }).click()
  }
  await step('whether Eve may join is asked of each; Ben would rather not', before(2) + 4 * day, async () => {
    await mara.goto(`${home}/people`)
    await mara.getByRole('button', { name: 'Ask about a new member' }).click()
    await mara.getByLabel('Who would join?').fill('Eve')
    await mara.getByRole('button', { name: 'Ask everybody' }).click()
    for (const page of [ana, cleo]) await say(page, 'Yes, that is fine')
    await say(ben, 'Rather not')
    await expect(mayEve(ben).getByText('You said “rather not”.')).toBeVisible()
    // Nor after a restart of the server.
    await expect(cleo.getByText(dropped, { exact: true }).first()).toBeVisible()
    await expect(cleo.getByText(dans)).toHaveCount(0)
  })

  await step('Ben thinks again, and Eve joins late', before(2) + 5 * day, async () => {
    await say(ben, 'Yes, after all')
    await mara.goto(`${home}/people`)
    await mayEve(mara).getByRole('button', { name: 'Make their link' }).click()
    const dialog = mara.getByRole('dialog')
    await expect(dialog.getByLabel('Name')).toHaveValue('Eve')
    await dialog.getByRole('button', { name: 'Make their link' }).click()
    const link = await copied(mara, dialog.getByRole('button', { name: /^Copy link/ }))
    const eve = await beside('Eve')
    await liveLater(eve.context, before(2) + 5 * day - Date.now())
    await takePlace(eve.page, link, name)
    here.push(eve)
    // She reads what was written before her, and what she did not see is not asked of her.
    await expect(eve.page.getByText(dropped, { exact: true }).first()).toBeVisible()
  })

  await step(
    'Mara hands the facilitation to Ana, who opens the contract again',
    before(2) + 9 * day,
    async () => {
      await mara.goto(`${home}/people`)
      await mara.getByRole('button', { name: 'What can be done about Ana' }).click()
      await mara.getByRole('menuitem', { name: 'Hand the facilitation over' }).click()
      await mara.getByRole('alertdialog').getByRole('button', { name: 'Hand over to Ana' }).click()
      await expect(ana.getByRole('button', { name: 'Open the room' })).toBeVisible()
      await ana.goto(`${home}/contract`)
      await ana.getByRole('button', { name: 'Change: Coming late' }).click()
      await ana.getByLabel('In our words').fill('Whoever comes late brings the biscuits.')
      await ana.getByRole('button', { name: 'Change it' }).click()
      await expect(ana.getByText('brings the biscuits').first()).toBeVisible()
      await mara.goto(`${home}/contract`)
      await expect(mara.getByText('One clause has changed since you affirmed it.')).toBeVisible()
      await expect(mara.getByRole('button', { name: 'Change: Coming late' })).toBeHidden()
    },
  )

  const eve = () => here.at(-1)!.page

  await step('the fourth, led by Ana: what Ben promised was not kept, and goes on', before(3), async () => {
    await meet(ana, [mara, ben, cleo, eve()])
    await namePresenter(ana, 'Cleo')
    await begin(ana)
    for (const page of [ana, mara, ben, cleo, eve()]) await affirm(page, 'Check-in')
    await goOnTo(ana, 'Report-back', [ben, eve()])
    await reportOn(ana, ben, 'Not done', 'I did not dare.')
    await expect(stage(eve(), 'Report-back')).toContainText('I did not dare.')
    // Its day is over: carried on, it has none until Ben names another.
    await expect(stage(eve(), 'Report-back')).not.toContainText('ago')
    await goOnFrom(ana, 'Report-back', 'Close')
    await endSession(ana, [mara, ben, cleo, eve()])
  })

  await step('the last: the goal is closed, and everybody chooses unseen', before(4), async () => {
    await expect(ben.getByText(dropped, { exact: true }).first()).toBeVisible()
    await meet(ana, [mara, ben, cleo, eve()])
    await begin(ana)
    await goOnTo(ana, 'Report-back', [eve()])
    const at = stage(ana, 'Report-back')
    const mine = at.getByRole('button', { name: 'Say where I stand' })
    const next = at.getByRole('button', { name: 'Next one' })
    await expect(next).toBeVisible()
    if (!(await mine.isVisible())) await next.click()
    await mine.click()
    await ana.getByLabel('Where do you stand?').fill('Most days')
    await ana.getByRole('radio', { name: 'Partly' }).check()
    await ana.getByRole('button', { name: 'Save it' }).click()
    await expect(stage(eve(), 'Report-back')).toContainText('Most days')
    for (const phase of ['Reflection', 'Break']) await goOnTo(ana, phase)
    await consoleOf(ana)
      .getByRole('button', { name: /^Go on to Continue/ })
      .click()
    const all = [ana, mara, ben, cleo, eve()]
    for (const page of all) {
      await page.getByRole('radio', { name: page === ben ? /^Stop/ : /^Go on/ }).check()
      await page.getByRole('button', { name: 'That is my choice' }).click()
    }
    for (const page of all) {
      const list = page.getByRole('list', { name: 'What everybody chose' })
      await expect(list.getByRole('listitem').filter({ hasText: 'Ben' })).toContainText('Stop')
      await expect(list.getByRole('listitem').filter({ hasText: 'Eve' })).toContainText('Go on')
    }
    await goOnTo(ana, 'Contract')
    await goOnTo(ana, 'Close')
    await endSession(ana, [mara, ben, cleo, eve()])
  })

  await step('Ana takes hers along, and deletes the set for everybody', before(4) + 2 * day, async () => {
    await ana.goto(`${home}/keeping`)
    const saving = ana.waitForEvent('download')
    await ana.getByRole('button', { name: 'As text' }).click()
    const text = await readFile(await (await saving).path(), 'utf8')
    for (const words of [goal, promised, 'She had been waiting to be asked.', 'Most days'])
      expect(text).toContain(words)
    for (const words of [dropped, dans]) expect(text).not.toContain(words)
    await ana.getByRole('button', { name: 'Delete the set' }).click()
    await ana.getByLabel('To be sure, type the set’s name').fill(name)
    await ana.getByRole('button', { name: 'Delete it for everybody' }).click()
    for (const { page } of here)
      await expect(page.getByRole('heading', { name: 'This set was deleted.' })).toBeVisible()
  })

  await test.step('nobody finds it any more', async () => {
    await product.restart(before(4) + 3 * day - Date.now())
    await ben.goto(home)
    await expect(ben.getByRole('heading', { name: 'This set was deleted.' })).toBeVisible()
  })
})

/** The contract as it stands now, from the stage of this phase. */
async function affirm(page: Page, phase: string): Promise<void> {
  await stage(page, phase)
    .getByRole('button', { name: /^(Our contract|Read and affirm it)$/ })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Our contract' })
  await dialog.getByRole('button', { name: 'I affirm it' }).click()
  await expect(dialog.getByText('You affirmed it on')).toBeVisible()
  await page.keyboard.press('Escape')
}

/** In report-back: whoever leads brings the commitment of this person to the stage, who says what became of it. */
async function reportOn(lead: Page, owner: Page, outcome: string, learned: string): Promise<void> {
  const say = stage(owner, 'Report-back').getByRole('button', { name: 'Say what happened' })
  const next = stage(lead, 'Report-back').getByRole('button', { name: /^Next (one|commitment)$/ })
  await expect(next).toBeVisible()
  while (!(await say.isVisible())) await next.click()
  await say.click()
  await owner.getByRole('radio', { name: outcome, exact: true }).check()
  await owner.getByLabel('What did you learn?').fill(learned)
  await owner.getByRole('button', { name: 'Save it' }).click()
  await expect(consoleOf(lead)).toBeVisible()
}
