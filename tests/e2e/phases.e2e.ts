import type { Page } from '@playwright/test'
import { goIn, openRoom } from '../support/e2e/comingIn.ts'
import { begin, consoleOf, endSession, goOnTo, stage } from '../support/e2e/driving.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.use({ media: 'none' })
test.setTimeout(600_000)

const minute = 60_000

test('goals, feedback for one alone, something taught, hats, a repair; then an agenda of the set’s own', async ({
  product,
  person,
}, info) => {
  const agenda = agendaOf(
    ['learningGoals', 15 * minute],
    ['peerFeedback', 12 * minute],
    ['knowledgeSharing', 15 * minute],
    ['thinkingHats', 32 * minute],
    ['designSteps', 40 * minute],
    ['repair', 30 * minute],
    ['close', 2 * minute],
  )
  const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'], { agenda })
  const [mara, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  const everybody = [jonas, ana]
  const home = (page: Page) => page.url().replace(/(\/set\/[^/]+).*/, '$1')
  const shot = (page: Page, name: string) =>
    page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true })
  /** As it stands on a desk, in both themes, and on a phone. */
  const seen = async (page: Page, name: string) => {
    await lookAt(page, name)
    await shot(page, name)
    await page.setViewportSize({ width: 360, height: 640 })
    await lookAt(page, `${name} on a phone`, ['light'])
    await shot(page, `${name}-phone`)
    await page.setViewportSize({ width: 1280, height: 800 })
  }

  await test.step('learning goals: each in turn, written down with a measure', async () => {
    await begin(mara, 'Learning goals')
    const at = (page: Page) => stage(page, 'Learning goals')
    await expect(at(jonas)).toContainText('Your turn: what do you want to learn here')
    await jonas.getByRole('button', { name: 'Write down my goal' }).click()
    await jonas.getByLabel('What do you want to learn?').fill('To ask before I answer')
    await jonas.reload()
    await expect(jonas.getByLabel('What do you want to learn?')).toHaveCount(0)
    await jonas.getByRole('button', { name: 'Write down my goal' }).click()
    await expect(jonas.getByLabel('What do you want to learn?')).toHaveValue('To ask before I answer')
    await jonas.getByLabel('How will you notice that you have?').fill('Three questions before an opinion')
    await jonas.getByRole('button', { name: 'That is my goal' }).click()
    for (const page of [mara, ana]) {
      await expect(at(page)).toContainText('To ask before I answer')
      await expect(at(page)).toContainText('Three questions before an opinion')
    }
    await at(jonas).getByRole('button', { name: 'I’m done' }).click()
    await expect(at(ana)).toContainText('Your turn')
    await ana.getByRole('button', { name: 'Write down my goal' }).click()
    await ana.getByLabel('What do you want to learn?').fill('Something of my own')
    await ana.getByRole('switch', { name: 'The set sees it' }).click()
    await ana.getByRole('button', { name: 'That is my goal' }).click()
    await expect(at(ana)).toContainText('only you see it')
    await seen(ana, 'goals')
    for (const page of [mara, jonas]) await expect(page.getByText('Something of my own')).toHaveCount(0)
  })

  await test.step('feedback waits until all are done, and reaches only whom it is for', async () => {
    await goOnTo(mara, 'Peer feedback', everybody)
    const write = async (from: Page, to: string, words: string) => {
      await from.getByRole('button', { name: `Write to ${to}` }).click()
      await from.getByLabel(`To ${to}: what you saw`).fill(words)
      await from.getByRole('button', { name: `Keep it for ${to}` }).click()
      await expect(from.getByRole('button', { name: `Change it: what you wrote to ${to}` })).toBeVisible()
    }
    await write(jonas, 'Ana', 'You waited. It made me think.')
    await write(jonas, 'Mara', 'I would have liked a break.')
    await write(mara, 'Jonas', 'You asked twice as much as last time.')
    await jonas.getByRole('button', { name: 'Take it back: what you wrote to Mara' }).click()
    await expect(jonas.getByRole('button', { name: 'Write to Mara' })).toBeVisible()
    await seen(jonas, 'writing')
    await jonas.getByRole('button', { name: 'I am done writing' }).click()
    await expect(ana.getByText('1 of 3 are done')).toBeVisible()
    await jonas.reload()
    await expect(jonas.getByRole('button', { name: 'I am still writing' })).toBeVisible()
    await expect(jonas.getByText('You waited. It made me think.')).toBeVisible()
    await expect(ana.getByText('You waited.')).toHaveCount(0)
    for (const page of [ana, mara]) await page.getByRole('button', { name: 'I am done writing' }).click()
    await expect(stage(ana, 'Peer feedback')).toContainText('You waited. It made me think.')
    await expect(stage(jonas, 'Peer feedback')).toContainText('You asked twice as much as last time.')
    await expect(stage(mara, 'Peer feedback')).toContainText('No note for you this time.')
    await expect(mara.getByText('You waited.')).toHaveCount(0)
    await expect(mara.getByText('I would have liked a break.')).toHaveCount(0)
    await seen(ana, 'reading')
  })

  await test.step('somebody teaches, questions follow, everybody takes something away', async () => {
    await goOnTo(mara, 'Knowledge sharing', everybody)
    const at = (page: Page) => stage(page, 'Knowledge sharing')
    await ana.getByRole('button', { name: 'I teach something' }).click()
    await expect(at(jonas)).toContainText('Ana teaches.')
    await expect(at(jonas).getByRole('button', { name: 'I teach something' })).toHaveCount(0)
    await jonas.getByLabel('What I take away').fill('Write the last page first')
    await jonas.getByRole('button', { name: 'Keep it', exact: true }).click()
    await expect(jonas.getByText('Yours is kept.')).toBeVisible()
    await jonas.reload()
    await expect(jonas.getByText('Yours is kept.')).toBeVisible()
    await ana.getByRole('button', { name: 'Open the questions' }).click()
    for (const page of [mara, ana])
      await expect(page.getByRole('list', { name: 'What we take away' })).toContainText('Write the last page')
    await seen(mara, 'teaching')
  })

  await test.step('the hat is on every screen, with its own time', async () => {
    await goOnTo(mara, 'Thinking hats', everybody)
    const at = (page: Page) => stage(page, 'Thinking hats')
    const time = (page: Page) => at(page).getByRole('timer', { name: 'Time in this step' })
    await expect(at(ana).getByRole('heading', { name: 'Blue hat: where to' })).toBeVisible()
    await expect(time(ana)).toContainText('3 minutes left')
    await expect(ana.getByRole('button', { name: /^Next:/ })).toHaveCount(0)
    await ana.getByLabel('Note something').fill('What would be enough?')
    await ana.getByRole('button', { name: 'Note it' }).click()
    await expect(at(jonas).getByRole('list', { name: 'Noted in this step' })).toContainText('be enough?')
    await mara.getByRole('button', { name: 'Next: White hat: facts' }).click()
    await expect(at(jonas).getByRole('heading', { name: 'White hat: facts' })).toBeVisible()
    await expect(time(jonas)).toContainText('5 minutes left')
    await expect(at(jonas).getByRole('list', { name: 'Noted in this step' })).toBeHidden()
    await jonas.reload()
    await expect(at(jonas).getByRole('heading', { name: 'White hat: facts' })).toBeVisible()
    await at(jonas).getByText('What we noted in the other steps').click()
    await expect(at(jonas)).toContainText('What would be enough?')
    await seen(mara, 'hats')
    await goOnTo(mara, 'Design steps', everybody)
    await expect(stage(ana, 'Design steps').getByRole('heading', { name: 'Understand' })).toBeVisible()
    await seen(ana, 'steps')
  })

  await test.step('a repair: in turns, no clock in sight, and what is agreed goes into the contract', async () => {
    await goOnTo(mara, 'Repair', everybody)
    const at = (page: Page) => stage(page, 'Repair')
    await expect(at(jonas)).toContainText('Your turn: what happened for you?')
    await expect(at(jonas).getByRole('timer')).toHaveCount(0)
    await seen(jonas, 'repair')
    await at(jonas).getByRole('button', { name: 'I’m done' }).click()
    await expect(at(ana)).toContainText('Your turn: what happened for you?')
    await mara.getByRole('button', { name: 'Go on to: What each of us needs' }).click()
    await expect(at(jonas)).toContainText('Your turn: what do you need')
    await jonas.reload()
    await expect(at(jonas)).toContainText('Your turn: what do you need')
    await mara.getByRole('button', { name: 'Go on to: What we agree' }).click()
    await ana.getByLabel('We agree that …').fill('We ask before we interrupt.')
    await ana.getByRole('button', { name: 'Write it down' }).click()
    for (const page of [mara, jonas])
      await expect(page.getByRole('list', { name: 'Agreed' })).toContainText('We ask before we interrupt.')
    await expect(jonas.getByRole('button', { name: 'Put it into the contract' })).toHaveCount(0)
    await mara.getByRole('button', { name: 'Put it into the contract' }).click()
    await expect(mara.getByText('It stands in the contract.')).toBeVisible()
    await seen(mara, 'agreed')
  })

  await test.step('after the session: what was written to me, and my goal', async () => {
    await goOnTo(mara, 'Close', everybody)
    await endSession(mara, everybody)
    await expect(ana.getByRole('region', { name: 'What the others wrote to you' })).toContainText(
      'You waited.',
    )
    for (const page of [mara, jonas, ana]) await page.goto(home(page))
    const goals = (page: Page) => page.getByRole('region', { name: 'What I want to learn' })
    await expect(goals(jonas)).toContainText('Three questions before an opinion')
    await goals(mara).getByText('What the others want to learn').click()
    await expect(goals(mara)).toContainText('To ask before I answer')
    await expect(mara.getByText('Something of my own')).toHaveCount(0)
    await goals(jonas).getByRole('button', { name: 'Say where I stand' }).click()
    await expect(jonas.getByText('Your measure was:')).toBeVisible()
    await jonas.getByLabel('Where do you stand?').fill('Twice, and it was hard')
    await jonas.getByRole('button', { name: 'Save it' }).click()
    await expect(goals(jonas)).toContainText('Twice, and it was hard')
    await seen(jonas, 'home')
    await ana.getByRole('button', { name: 'Let it go: what Jonas wrote' }).click()
    await ana.getByRole('alertdialog').getByRole('button', { name: 'Let it go' }).click()
    await expect(ana.getByText('You waited.')).toHaveCount(0)
    await mara.goto(`${home(mara)}/contract`)
    await expect(mara.getByText('We ask before we interrupt.')).toBeVisible()
  })

  await test.step('an agenda of the set’s own: how long it takes, who presents, and it is chosen like the others', async () => {
    await mara.goto(`${home(mara)}/settings`)
    await mara.getByRole('button', { name: 'Put one together' }).click()
    const dialog = mara.getByRole('dialog', { name: 'An agenda of our own' })
    await dialog.getByLabel('What do you call it?').fill('Our last one')
    await dialog.getByLabel('Begin with').selectOption({ label: 'One presenter' })
    await expect(dialog.getByText(/60 mins? in all/)).toBeVisible()
    await dialog.getByLabel('Presents', { exact: true }).selectOption({ label: 'Ana' })
    await dialog.getByRole('button', { name: 'Add a phase' }).click()
    await mara.getByRole('menuitem', { name: 'Continue?' }).click()
    await expect(dialog.getByText(/70 mins? in all/)).toBeVisible()
    await lookAt(mara, 'an agenda of our own')
    await shot(mara, 'template')
    await dialog.getByRole('button', { name: 'Save this agenda' }).click()
    const own = mara.getByRole('region', { name: 'Our last one' })
    await expect(own).toContainText(/70 mins?/)
    await expect(own).toContainText('one presents')
    await mara.getByRole('radio', { name: 'Our last one' }).check()
    const usual = mara.getByRole('region', { name: 'Usual agenda' })
    await usual.getByRole('button', { name: 'Save' }).click()
    await expect(usual.getByRole('button', { name: 'Save' })).toBeDisabled()
    await mara.reload()
    await expect(mara.getByRole('radio', { name: 'Our last one' })).toBeChecked()
    await seen(mara, 'settings')
  })

  await test.step('in the last meeting the goal comes back, and is closed', async () => {
    await mara.goto(home(mara))
    await openRoom(mara)
    for (const page of [mara, jonas, ana]) await goIn(page)
    await begin(mara)
    await goOnTo(mara, 'Report-back', everybody)
    const at = (page: Page) => stage(page, 'Report-back')
    await expect(at(ana)).toContainText('Jonas wants to learn')
    await expect(at(ana)).toContainText('Twice, and it was hard')
    await at(jonas).getByRole('button', { name: 'Say more' }).click()
    await jonas.getByLabel('Where do you stand?').fill('Most days')
    // A session that asks whether to go on is a last meeting.
    await expect(jonas.getByRole('radio', { name: 'It is closed' })).toBeChecked()
    await jonas.getByRole('radio', { name: 'Partly' }).check()
    await seen(jonas, 'goal-on-stage')
    await jonas.getByRole('button', { name: 'Save it' }).click()
    await expect(at(ana)).toContainText('Most days')
    await expect(at(ana)).toContainText('Partly')
    await at(jonas).getByRole('button', { name: 'Next one' }).click()
    await expect(at(ana)).toContainText('Everything has been heard.')
    await expect(consoleOf(mara)).toBeVisible()
  })
})
