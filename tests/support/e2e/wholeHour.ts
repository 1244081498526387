import type { Page } from '@playwright/test'
import type { CreatedSet } from '../protocolClient.ts'
import { goIn, openRoom } from './comingIn.ts'
import {
  answerPulse,
  begin,
  commitTo,
  consoleOf,
  goOnTo,
  type PhaseName,
  stage,
  writeQuestion,
} from './driving.ts'
import type { Product } from './product.ts'
import { expect } from './test.ts'

/** The four of an hour with one presenter: the facilitator, the presenter, two members. */
export type Four = readonly [lead: Page, jonas: Page, ana: Page, tomas: Page]

/** What the presenter promises. */
export const promise = 'Ask Ruth on Friday what she would decide'
/** What Ana promises. */
export const another = 'Leave one meeting this week unanswered'

/** What the four do in each phase of *One presenter, 60 min*, through their screens, and see come of it on all of them. */
export function hourOf(pages: Four): Partial<Record<PhaseName, () => Promise<void>>> {
  const [lead, jonas, ana, tomas] = pages
  return {
    'Check-in': async () => {
      // Everybody says their sentence and passes on.
      await expect
        .poll(
          async () => {
            for (const page of pages) {
              const done = page.getByRole('button', { name: 'I’m done' })
              if (await done.isEnabled({ timeout: 100 }).catch(() => false)) await done.click()
            }
            return lead.getByText('Everybody has arrived.').isVisible()
          },
          { timeout: 60_000 },
        )
        .toBe(true)
      for (const page of pages) await expect(page.getByText('Everybody has arrived.')).toBeVisible()
    },
    'Report-back': async () => {
      await expect(jonas.getByText('No commitments are waiting: this is your first session.')).toBeVisible()
    },
    Presentation: async () => {
      await jonas.getByLabel('My issue in one line').fill('Nobody in my team wants to decide')
      await jonas.getByRole('button', { name: 'Show the card' }).click()
      for (const page of pages)
        await expect(page.getByText('Nobody in my team wants to decide').first()).toBeVisible()
    },
    'Clarifying questions': async () => {
      await tomas.getByRole('button', { name: 'Raise hand' }).click()
      for (const page of pages) await expect(page.getByText('Next to ask: Tomás')).toBeVisible()
    },
    'Open questions': async () => {
      await writeQuestion(ana, 'What would you do if it were easy?')
      for (const page of pages)
        await expect(page.getByText('What would you do if it were easy?')).toBeVisible()
      await jonas.getByRole('button', { name: 'Made me think' }).click()
      await expect(jonas.getByRole('button', { name: 'Made me think' })).toHaveAttribute(
        'aria-pressed',
        'true',
      )
      await tomas.getByRole('button', { name: 'I have a question' }).click()
      for (const page of [lead, jonas, ana]) await expect(page.getByText('Tomás').first()).toBeVisible()
      await jonas.getByRole('button', { name: 'Next question' }).click()
      await expect(tomas.getByText('It is your turn to ask.')).toBeVisible()
      await tomas.getByRole('button', { name: 'I’ve asked it aloud' }).click()
      for (const page of pages) await expect(page.getByText('Asked aloud.', { exact: true })).toBeVisible()
    },
    Commitment: async () => {
      await commitTo(jonas, promise, 'In a week')
      await commitTo(ana, another, 'In two weeks')
      for (const page of pages) {
        await expect(page.getByText(promise).first()).toBeVisible()
        await expect(page.getByText(another).first()).toBeVisible()
      }
    },
    Appreciation: async () => {
      await expect(jonas.getByText('This is for you.')).toBeVisible()
      await expect(jonas.getByRole('button', { name: 'I’m done' })).toBeHidden()
    },
    Reflection: async () => {
      for (const page of [jonas, ana]) await answerPulse(page, 6)
      const warned = consoleOf(lead).getByText('Going on closes the ratings, and nobody sees them.')
      await expect(warned).toHaveText(/^2 of 3 have answered/)
      await answerPulse(tomas, 6)
      await lead.getByRole('button', { name: 'Close it and show what came out' }).click()
      for (const page of pages) await expect(page.getByText('Shown once:').first()).toBeVisible()
      await expect(warned).toBeHidden()
    },
    Close: async () => {
      for (const page of pages) await expect(page.getByText(promise).first()).toBeVisible()
    },
  }
}

/** The server is killed (SIGKILL); then they meet again, and the report-back shows what was promised. */
export async function meetAgain(product: Product, made: CreatedSet, pages: Four): Promise<void> {
  const [lead, jonas] = pages
  for (const page of pages) await page.goto('about:blank')
  await product.kill()
  await product.restart()
  for (const page of [lead, jonas]) await page.goto(`${product.origin}/set/${made.set}`)
  await openRoom(lead)
  await jonas.getByRole('link', { name: 'Join' }).click()
  await expect(jonas.getByRole('heading', { name: 'Last time you said' })).toBeVisible()
  await expect(jonas.getByText(promise)).toBeVisible()
  await jonas.getByRole('button', { name: 'Say what happened' }).click()
  await jonas.getByRole('radio', { name: 'Done', exact: true }).check()
  await jonas.getByLabel('What did you learn?').fill('She had been waiting to be asked.')
  await jonas.getByRole('button', { name: 'Save it' }).click()
  await goIn(lead)
  await goIn(jonas)
  await begin(lead)
  await goOnTo(lead, 'Report-back', [jonas])
  for (const page of [lead, jonas]) {
    await expect(stage(page, 'Report-back').getByText(promise)).toBeVisible()
    await expect(stage(page, 'Report-back').getByText('She had been waiting to be asked.')).toBeVisible()
  }
}
