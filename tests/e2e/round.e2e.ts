import type { Page } from '@playwright/test'
import { goIn, openRoom } from '../support/e2e/comingIn.ts'
import {
  begin,
  consoleOf,
  endSession,
  goOnTo,
  namePresenter,
  stage,
  writeQuestion,
} from '../support/e2e/driving.ts'
import { goOnSpeaking } from '../support/e2e/goOnSpeaking.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { makeSet, takePlace } from '../support/e2e/makingSets.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import type { MemberClient } from '../support/memberClient.ts'
import { agendaOf } from '../support/newSet.ts'
import { join } from '../support/protocolClient.ts'

test.use({ media: 'none' })
test.setTimeout(480_000)

const phone = { width: 360, height: 640 }
const question = 'What would you do if it were easy?'
const HOLD_MS = 5_000

test('a round: one explained order, kept places, the hold, marks, a process check, offers, and the questions that mattered', async ({
  product,
  person,
}) => {
  const agenda = agendaOf(
    ['openQuestions', 600_000, 1],
    ['offers', 60_000, 1],
    ['actionCommitment', 60_000, 1],
    ['close', 60_000],
  ).map((item) => (item.kind === 'openQuestions' ? { ...item, holdMs: HOLD_MS } : item))
  const names = ['Mara', 'Jonas', 'Ana', 'Tomás', 'Kim']
  const { made, people } = await meetQuietly({ product, person }, names, { agenda })
  const pages = people.map(({ page }) => page)
  const [lead, jonas, ana, tomas, kim] = pages as [Page, Page, Page, Page, Page]
  await kim.setViewportSize(phone)
  await namePresenter(lead, 'Jonas')
  await begin(lead, 'Open questions')
  const next = (page: Page) => stage(page, 'Open questions').getByRole('button', { name: /^Asks next:/ })

  await test.step('one order on every screen, with the reason of each', async () => {
    for (const page of [ana, tomas, kim]) {
      await page.getByRole('button', { name: 'I have a question' }).click()
      await expect(
        page.getByText('It is your turn to ask.').or(page.getByRole('button', { name: 'Take my hand down' })),
      ).toBeVisible()
    }
    for (const page of [lead, jonas, ana])
      await expect(next(page)).toHaveText('Asks next: Tomás, raised a hand earlier · then Kim')
    await expect(next(tomas)).toHaveText('Asks next: you, raised a hand earlier · then Kim')
    await next(ana).press('Enter')
    const line = ana.getByRole('dialog', { name: 'Who asks when' }).getByRole('listitem')
    await expect(line).toHaveText([/Tomás.*raised a hand earlier/, /Kim.*no question yet in this round/])
    await ana.keyboard.press('Escape')
    await expect(line).toHaveCount(0)
  })

  await test.step('a hand taken down and up again stands where it stood; a reload changes nothing', async () => {
    await tomas.getByRole('button', { name: 'Take my hand down' }).click()
    await expect(next(lead)).toHaveText('Asks next: Kim, no question yet in this round')
    await tomas.getByRole('button', { name: 'I have a question' }).click()
    await tomas.reload()
    for (const page of [lead, jonas])
      await expect(next(page)).toHaveText('Asks next: Tomás, raised a hand earlier · then Kim')
    await expect(next(tomas)).toHaveText('Asks next: you, raised a hand earlier · then Kim')
  })

  await test.step('the question on stage, and the presenter’s mark, given and taken back', async () => {
    await writeQuestion(ana, question)
    for (const page of pages)
      await expect(page.getByTestId('question-on-stage').getByText(question)).toBeVisible()
    const thought = (pressed: boolean) => jonas.getByRole('button', { name: 'Made me think', pressed })
    await thought(false).click()
    await thought(true).click()
    await thought(false).click()
    await expect(thought(true)).toBeVisible()
  })

  await test.step('stop the clock: everything freezes, and goes on', async () => {
    await lead.keyboard.press('s')
    for (const page of pages) await expect(page.getByText('The clock is stopped.')).toBeVisible()
    await ana.getByRole('button', { name: 'Raise hand' }).click()
    await expect(jonas.getByText('Next to speak: Ana')).toBeVisible()
    await expect(consoleOf(lead).getByText('Hands', { exact: true })).toBeVisible()
    await lead.keyboard.press('s')
    await expect(next(lead)).toHaveText('Asks next: Tomás, raised a hand earlier · then Kim')
    await expect(ana.getByText('Next to speak')).toBeHidden()
  })

  // In companion mode nobody is heard: a second device of each says that they speak.
  const voice = async (name: string): Promise<MemberClient> => {
    const device = await join(made.links[name]!)
    await device.place('room')
    return device
  }
  const [jonasSpeaks, kimSpeaks] = [await voice('Jonas'), await voice('Kim')]

  await test.step('the hold after an answer: seen, begun anew, and over by itself', async () => {
    jonasSpeaks.socket.emit('speaking', true)
    await jonas.waitForTimeout(3_500)
    jonasSpeaks.socket.emit('speaking', false)
    await expect(ana.getByText('Let it land. Then Tomás asks.')).toBeVisible()
    await expect(jonas.getByText('Anything more? Otherwise Tomás asks.')).toBeVisible()
    jonasSpeaks.socket.emit('speaking', true)
    await expect(ana.getByText('Let it land. Then Tomás asks.')).toBeHidden()
    jonasSpeaks.socket.emit('speaking', false)
    await expect(ana.getByText('Let it land. Then Tomás asks.')).toBeVisible()
    await expect(tomas.getByText('It is your turn to ask.')).toBeVisible({ timeout: HOLD_MS + 5_000 })
  })

  await test.step('whoever speaks with a hand up is offered to take it down, and may undo that', async () => {
    await expect(next(lead)).toHaveText('Asks next: Kim, no question yet in this round')
    const stop = goOnSpeaking(kimSpeaks)
    await expect(kim.getByText('You are speaking, and your hand is up.')).toBeVisible()
    for (const page of [lead, jonas, ana]) await expect(page.getByText('You are speaking')).toBeHidden()
    await kim.getByRole('button', { name: 'Take it down' }).click()
    await expect(next(lead)).toBeHidden()
    await kim.getByRole('button', { name: 'Undo' }).click()
    await expect(next(lead)).toHaveText('Asks next: Kim, no question yet in this round')
    stop()
  })

  await test.step('passed over, one keeps the place; the server dies, and the round is where it was', async () => {
    await lead.keyboard.press('k')
    await expect(kim.getByText('It is your turn to ask.')).toBeVisible()
    await tomas.getByRole('button', { name: 'I have a question' }).click()
    await kim.getByRole('button', { name: 'I’ve asked it aloud' }).click()
    await expect(kim.getByText('Your question is with Jonas now.')).toBeVisible()
    await kim.getByRole('button', { name: 'I’m still asking' }).click()
    await expect(lead.getByText('Kim is asking.')).toBeVisible()
    await kim.getByRole('button', { name: 'I’ve asked it aloud' }).click()
    for (const one of [jonasSpeaks, kimSpeaks]) one.close()
    await product.restart()
    await expect(next(kim)).toBeVisible({ timeout: 30_000 })
    for (const page of [lead, jonas, ana]) {
      await expect(page.getByTestId('question-on-stage')).toHaveText('Asked aloud.')
      await expect(next(page)).toHaveText('Asks next: Tomás, no question yet in this round')
    }
  })

  await test.step('offers only if the presenter asks, one each, who takes or leaves them', async () => {
    await goOnTo(lead, 'Offers', [jonas, ana, kim])
    const at = (page: Page) => stage(page, 'Offers')
    const field = (page: Page) => at(page).getByRole('textbox')
    const offer = (page: Page, words: string) => at(page).getByRole('listitem').filter({ hasText: words })
    for (const page of [lead, ana, kim]) {
      await expect(at(page).getByText('Jonas decides whether to ask for offers.')).toBeVisible()
      await expect(field(page)).toHaveCount(0)
    }
    await at(jonas).getByRole('button', { name: 'Yes, I ask for offers' }).click()
    const [hers, his] = ['Ruth did this last year; ask her', 'Do it on a Monday']
    for (const [page, words] of [
      [ana, hers],
      [kim, his],
    ] as const) {
      await field(page).fill(words)
      await at(page).getByRole('button', { name: 'Offer it' }).click()
      for (const other of [lead, jonas]) await expect(offer(other, words)).toBeVisible()
      await expect(field(page)).toHaveCount(0)
    }
    await expect(field(jonas)).toHaveCount(0)
    for (const page of [lead, ana, kim])
      await expect(at(page).getByRole('button', { name: /^I (take|leave) it$/ })).toHaveCount(0)
    await offer(jonas, hers).getByRole('button', { name: 'I take it' }).click()
    await offer(jonas, his).getByRole('button', { name: 'I leave it' }).click()
    for (const page of [lead, jonas, ana, kim]) {
      await expect(offer(page, hers).getByText('taken, thank you')).toBeVisible()
      await expect(offer(page, his).getByText('left', { exact: true })).toBeVisible()
    }
  })

  await test.step('at the end the presenter chooses the questions that mattered', async () => {
    await goOnTo(lead, 'Commitment', [jonas, ana])
    await expect(ana.getByRole('button', { name: 'Which questions mattered?' })).toBeHidden()
    await jonas.getByRole('button', { name: 'Which questions mattered?' }).click()
    const dialog = jonas.getByRole('dialog', { name: 'Which questions mattered to you?' })
    await expect(dialog.getByRole('checkbox', { name: question })).toBeChecked()
    await dialog.getByRole('checkbox', { name: 'Asked aloud by Kim' }).check()
    await dialog.getByLabel('What Kim asked, in your words').fill('What are you afraid of losing?')
    await dialog.getByRole('button', { name: 'Keep these' }).click()
    await jonas.reload()
    await expect(jonas.getByRole('button', { name: 'The questions that mattered: 2' })).toBeVisible()
    await goOnTo(lead, 'Close', [jonas])
    await endSession(lead, [jonas, kim])
    for (const words of [question, 'What are you afraid of losing?'])
      await expect(jonas.getByText(words)).toBeVisible()
    await expect(jonas.getByRole('heading', { name: 'The questions that mattered' })).toBeVisible()
    await expect(kim.getByText('What are you afraid of losing?')).toBeHidden()
    await lookAt(jonas, 'the questions that mattered, on the page one leaves with')
  })

  await test.step('they come back to the presenter later, and to nobody else', async () => {
    for (const page of [lead, jonas]) await page.goto(`${product.origin}/set/${made.set}`)
    await openRoom(lead)
    await lead.goto(`${product.origin}/set/${made.set}`)
    await expect(jonas.getByRole('heading', { name: 'Questions that mattered to you' })).toBeVisible()
    await expect(jonas.getByText('What are you afraid of losing?')).toBeVisible()
    await expect(lead.getByText(question)).toBeHidden()
    await lookAt(jonas, 'the questions that mattered, on the set’s home')
    await jonas.getByRole('button', { name: 'Let them go' }).click()
    await jonas.getByRole('alertdialog').getByRole('button', { name: 'Let them go' }).click()
    await expect(jonas.getByRole('heading', { name: 'Questions that mattered to you' })).toBeHidden()
  })
})

test('a coached round: its rules in sight, anyone questions anyone, no offers', async ({
  product,
  person,
}) => {
  const mara = await person('Mara')
  const lead = mara.page
  const links = await makeSet(lead, product.hostLink, {
    name: 'Tuesday set',
    me: 'Mara',
    others: ['Jonas', 'Ana'],
    template: /Coached, WIAL style/,
  })
  const pages: Page[] = []
  for (const name of ['Jonas', 'Ana']) {
    const { page } = await person(name, { beside: mara })
    await takePlace(page, links[name]!, 'Tuesday set')
    pages.push(page)
  }
  const [jonas, ana] = pages as [Page, Page]
  await lead.getByRole('link', { name: 'Go to the set' }).click()
  await openRoom(lead)
  for (const page of [lead, jonas, ana]) await goIn(page)
  await ana.setViewportSize(phone)
  await namePresenter(lead, 'Jonas')
  await begin(lead)
  await goOnTo(lead, 'Report-back')
  await goOnTo(lead, 'Presentation')
  await expect(consoleOf(lead).getByText('One tells, the others listen. Nobody interrupts.')).toBeVisible()
  await expect(consoleOf(lead).getByRole('button', { name: 'Another' })).toBeHidden()
  await goOnTo(lead, 'Open questions', [jonas, ana])

  for (const page of [lead, jonas, ana])
    for (const rule of [
      'Statements only in answer to a question.',
      'Anyone may question anyone.',
      'The coach may step in at any time.',
    ])
      await expect(stage(page, 'Open questions').getByText(rule)).toBeVisible()

  await jonas.getByRole('button', { name: 'I have a question' }).click()
  await jonas.getByLabel('I ask').selectOption({ label: 'Ana' })
  // The field opens by itself when it is one's turn.
  await expect(jonas.getByLabel('Your question')).toBeVisible()
  await writeQuestion(jonas, 'What do you see that I don’t?')
  await expect(ana.getByText('Jonas asks you')).toBeVisible()
  await expect(lead.getByText('Jonas asks Ana')).toBeVisible()
  for (const page of [ana, jonas]) await lookAt(page, 'a coached round')
  await ana.getByRole('button', { name: 'That is my answer' }).click()
  for (const page of [lead, jonas, ana]) await expect(page.getByText('Who has a question?')).toBeVisible()

  // [X1] The next question is the presenter's choice anew: to everybody unless said, and to nobody who is not here.
  await jonas.getByRole('button', { name: 'I have a question' }).click()
  const whom = jonas.getByLabel('I ask')
  await expect(whom).toHaveValue('')
  await whom.selectOption({ label: 'Ana' })
  await ana.goto('about:blank')
  await expect(whom.getByRole('option', { name: 'Ana' })).toHaveCount(0, { timeout: 30_000 })
  await expect(whom).toHaveValue('')
  await writeQuestion(jonas, 'What did I not ask?')
  await expect(lead.getByText('Jonas asks everybody')).toBeVisible()
  await ana.goBack()
  await expect(ana.getByText('Jonas asks everybody')).toBeVisible()

  await lead.keyboard.press('s')
  await expect(ana.getByText('The coach steps in.')).toBeVisible()
  await lead.keyboard.press('s')
  await lead.keyboard.press('e')
  const editor = lead.getByRole('dialog')
  await editor.getByRole('button', { name: 'Add a phase' }).click()
  await expect(lead.getByRole('menuitem', { name: 'Break' })).toBeVisible()
  await expect(lead.getByRole('menuitem', { name: 'Offers' })).toBeHidden()
})
