import type { Locator, Page } from '@playwright/test'
import { expect } from './test.ts'

/** The phases of *One presenter, 60 min* by the names on the screen, in their order. */
export const onePresenter = [
  'Check-in',
  'Report-back',
  'Presentation',
  'Clarifying questions',
  'Silence',
  'Open questions',
  'Commitment',
  'Appreciation',
  'Reflection',
  'Close',
] as const

/** The name of a phase of that template. */
export type PhaseName = (typeof onePresenter)[number]

/** The middle of the circle while this phase is on. */
export function stage(page: Page, phase: string): Locator {
  return page.getByRole('region', { name: phase, exact: true })
}

/** The facilitator's console. */
export function consoleOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Console' })
}

/** Before the start: who presents in the one round, or in this of several. */
export async function namePresenter(lead: Page, name: string, round?: number): Promise<void> {
  const field = lead.getByLabel(round === undefined ? 'Who presents?' : `Who presents in round ${round}?`)
  const option = field.locator('option').filter({ hasText: name })
  const id = (await option.getAttribute('value')) ?? ''
  await field.selectOption(id)
  // It shows what is kept: the choice once the server has it.
  await expect(field).toHaveValue(id)
}

/** From before the start into the first phase. */
export async function begin(lead: Page, first = 'Check-in'): Promise<void> {
  await consoleOf(lead).getByRole('button', { name: 'Begin' }).click()
  await expect(stage(lead, first)).toBeVisible()
}

/** One phase on, with the console's main button; everybody given gets there. */
export async function goOnTo(lead: Page, phase: string, everybody: readonly Page[] = []): Promise<void> {
  await consoleOf(lead)
    .getByRole('button', { name: new RegExp(`^Go on to ${phase}`) })
    .click()
  for (const page of [lead, ...everybody]) await expect(stage(page, phase)).toBeVisible()
}

/** Opens one's microphone where it is closed, once it may be open. A soft floor only asks to mute. */
export async function openMicrophone(page: Page): Promise<void> {
  const open = page.getByRole('button', { name: /^(Mute|Please mute)$/ })
  const closed = page.getByRole('button', { name: 'Unmute', exact: true })
  await expect(open.or(closed)).toBeEnabled()
  // One that is just opening by itself may do so under the click, which then closes it.
  await expect(async () => {
    // Where it opens just before the click, there is nothing left to be clicked.
    if (await closed.isVisible()) await closed.click({ timeout: 3_000 })
    await expect(open).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
}

/** Ends the session; everybody given comes to the page they leave with. */
export async function endSession(lead: Page, everybody: readonly Page[] = []): Promise<void> {
  await consoleOf(lead).getByRole('button', { name: 'End the session' }).click()
  await lead.getByRole('alertdialog').getByRole('button', { name: 'End the session' }).click()
  for (const page of [lead, ...everybody])
    await expect(page.getByRole('heading', { name: 'Thank you,' })).toBeVisible()
}

/** Says what one will do, and by when; kept when this resolves. */
export async function commitTo(page: Page, what: string, when: string): Promise<void> {
  const button = page.getByRole('button', { name: 'I commit to something' })
  const field = page.getByLabel('What will you do?')
  await expect(button.or(field).first()).toBeVisible()
  if (!(await field.isVisible())) await button.click()
  await field.fill(what)
  await page.getByRole('button', { name: when }).click()
  await page.getByRole('button', { name: 'I commit to it' }).click()
  await expect(page.getByText(what, { exact: true }).first()).toBeVisible()
  await expect(field).toBeHidden()
}

/** Asks a question in writing when it is one's turn, or gets in line and asks when the turn comes. */
export async function writeQuestion(page: Page, question: string): Promise<void> {
  const field = page.getByLabel('Your question')
  if (!(await field.isVisible()))
    await page.getByRole('button', { name: /Write a question|Your draft/ }).click()
  await field.fill(question)
  await page.getByRole('button', { name: /^(Ask it|Get in line)$/ }).click()
}

/** Answers the four ratings of the pulse with the same number. */
export async function answerPulse(page: Page, rating: number): Promise<void> {
  await page.getByRole('button', { name: /^(Begin|Go on)$/ }).click()
  for (let question = 0; question < 4; question += 1) {
    await page.getByRole('radio', { name: `${rating}`, exact: true }).check()
    await page.getByRole('button', { name: question === 3 ? 'Give my answer' : 'Next', exact: true }).click()
  }
  await expect(page.getByText('Thank you. Your answer is in.')).toBeVisible()
}
