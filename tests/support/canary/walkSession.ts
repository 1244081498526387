import type { Page } from '@playwright/test'
import { begin, endSession, goOnTo, stage } from '../e2e/driving.ts'
import { expect } from '../e2e/test.ts'
import type { Walk } from './walk.ts'

/** Through the phases in which something is written; every text is read by somebody else, after it was opened there. */
export async function walkSession({ typing, lead, presenter, member, guest }: Walk): Promise<void> {
  const chat = (page: Page) => page.getByRole('button', { name: 'Chat' }).click()
  const said: string[] = []
  for (const page of [member, guest]) {
    await chat(page)
    said.push(await typing.type(page, 'chat'))
    await page.getByRole('button', { name: 'Send', exact: true }).click()
  }
  // What is never sent goes nowhere at all, not even when the page comes back.
  const draft = await typing.type(member, 'chat', { unsent: true })
  await chat(lead)
  for (const text of said) await expect(lead.getByText(text)).toBeVisible()
  await expect(lead.getByText(draft)).toBeHidden()
  for (const page of [member, guest, lead]) await chat(page)

  await begin(lead, 'Bids')
  await shown(await typing.type(presenter, 'bid'), presenter, 'Bid for a round', member)
  const changed = await typing.type(presenter, 'bid', { label: 'Change my bid' })
  await shown(changed, presenter, 'Change it', member)
  await lead.getByRole('button', { name: 'Settle this order' }).click()

  const everybody = [presenter, member]
  await goOnTo(lead, 'Presentation', everybody)
  const title = await typing.type(presenter, 'issue', { sentence: (word) => word })
  await typing.type(presenter, 'wanted')
  await typing.type(presenter, 'tried')
  await shown(title, presenter, 'Show the card', member)

  await goOnTo(lead, 'Open questions', everybody)
  await member.getByRole('button', { name: 'Write a question' }).click()
  const question = await typing.type(member, 'question', { sentence: (word) => `What about ${word}?` })
  await shown(question, member, 'Ask it', presenter)
  await presenter.getByRole('button', { name: 'Made me think' }).click()
  await presenter.getByRole('button', { name: 'Next question' }).click()
  await member.getByRole('button', { name: 'I have a question' }).click()
  await member.getByRole('button', { name: 'I’ve asked it aloud' }).click()

  await goOnTo(lead, 'Offers', everybody)
  await presenter.getByRole('button', { name: 'Yes, I ask for offers' }).click()
  await shown(await typing.type(member, 'offer'), member, 'Offer it', presenter)

  await goOnTo(lead, 'Commitment', everybody)
  await presenter.getByRole('button', { name: 'Which questions mattered?' }).click()
  await presenter.getByRole('checkbox', { name: /^Asked aloud by/ }).check()
  await typing.type(presenter, 'asked')
  await presenter.getByRole('button', { name: 'Keep these' }).click()
  await expect(presenter.getByRole('button', { name: 'The questions that mattered: 2' })).toBeVisible()
  await shown(await typing.type(presenter, 'promise'), presenter, 'I commit to it', member)
  await presenter.getByRole('button', { name: 'Make it firmer' }).click()
  for (const label of ['How will you know that it worked?', 'What is the first step?']) {
    await typing.type(presenter, 'step', { label })
    await presenter.getByRole('button', { name: 'Save and go on' }).click()
  }
  await expect(presenter.getByText('How sure are you')).toBeVisible()

  await walkOtherPhases({ typing, lead, presenter, member })

  await goOnTo(lead, 'Reflection', everybody)
  for (const page of [member, lead]) await page.getByRole('tab', { name: 'Keep and change' }).click()
  await shown(await typing.type(member, 'note'), member, 'Add it', lead)
  await stage(member, 'Reflection').getByRole('radio', { name: 'Change' }).check()
  const note = await typing.type(member, 'note', { label: 'What do we do differently next time?' })
  await shown(note, member, 'Add it', lead)
  await goOnTo(lead, 'Close', everybody)
  await endSession(lead, everybody)
}

/** Goals, feedback, something taught, a hat, a repair. */
async function walkOtherPhases({
  typing,
  lead,
  presenter,
  member,
}: Omit<Walk, 'guest' | 'support' | 'product' | 'known'>) {
  const everybody = [presenter, member]
  await goOnTo(lead, 'Learning goals', everybody)
  await presenter.getByRole('button', { name: 'Write down my goal' }).click()
  const goal = await typing.type(presenter, 'goal')
  await typing.type(presenter, 'measure')
  await shown(goal, presenter, 'That is my goal', member)

  await goOnTo(lead, 'Peer feedback', everybody)
  await member.getByRole('button', { name: 'Write to Jonas' }).click()
  const feedback = await typing.type(member, 'feedback')
  await member.getByRole('button', { name: 'Keep it for Jonas' }).click()
  await lead.getByRole('button', { name: 'Hand them out now' }).click()
  await shown(feedback, lead, 'Hand them out', presenter)

  await goOnTo(lead, 'Knowledge sharing', everybody)
  await presenter.getByRole('button', { name: 'I teach something' }).click()
  const takeaway = await typing.type(member, 'takeaway')
  await member.getByRole('button', { name: 'Keep it' }).click()
  await shown(takeaway, presenter, 'Open the questions', lead)

  await goOnTo(lead, 'Thinking hats', everybody)
  await shown(await typing.type(member, 'stepNote'), member, 'Note it', presenter)

  await goOnTo(lead, 'Repair', everybody)
  for (const part of ['What each of us needs', 'What we agree'])
    await lead.getByRole('button', { name: `Go on to: ${part}` }).click()
  await shown(await typing.type(member, 'agreement'), member, 'Write it down', presenter)
}

/** What was typed travels: another person reads it. */
async function shown(text: string, from: Page, button: string, to: Page): Promise<void> {
  await from.getByRole('button', { name: button, exact: true }).click()
  await expect(to.getByText(text).first()).toBeVisible()
}
