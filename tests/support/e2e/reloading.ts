import type { Page } from '@playwright/test'
import { answerPulse, commitTo, type PhaseName, stage, writeQuestion } from './driving.ts'
import { expect } from './test.ts'

/** Does what is done in a phase; gives what holds once everybody has reloaded. */
export type Doing = () => Promise<() => Promise<void>>

/**
 * What the four of a one-presenter session (the facilitator, the presenter, two members) do in each phase, and what
 * everybody has to find again after a reload: turns, hands, drafts, what stands on the stage.
 */
export function doingsOf(pages: readonly [Page, Page, Page, Page]): Partial<Record<PhaseName, Doing>> {
  const [lead, jonas, ana, tomas] = pages
  return {
    'Check-in': async () => {
      const now = (page: Page) => page.getByRole('list', { name: 'Turns' }).locator('[aria-current=step]')
      const first = await now(lead).textContent()
      await lead.getByRole('button', { name: 'Next person' }).click()
      await expect(now(lead)).not.toHaveText(first ?? '')
      const second = await now(lead).textContent()
      return async () => {
        for (const page of pages) await expect(now(page)).toHaveText(second ?? '')
      }
    },
    Presentation: async () => {
      await jonas.getByLabel('My issue in one line').fill('Nobody wants to decide')
      await jonas.getByRole('button', { name: 'Show the card' }).click()
      return () => seenByAll(pages, 'Nobody wants to decide')
    },
    'Clarifying questions': async () => {
      await tomas.getByRole('button', { name: 'Raise hand' }).click()
      await seenByAll(pages, 'Next to ask: Tomás')
      return async () => {
        await seenByAll(pages, 'Next to ask: Tomás')
        await expect(tomas.getByRole('button', { name: 'Take my hand down' })).toBeVisible()
      }
    },
    'Open questions': async () => {
      await writeQuestion(ana, 'What would you do if it were easy?')
      await seenByAll(pages, 'What would you do if it were easy?')
      await writeQuestion(tomas, 'Who gains when nothing changes?')
      return async () => {
        await seenByAll(pages, 'What would you do if it were easy?')
        // The draft of whoever waits in line is theirs, on their device.
        const folded = tomas.getByRole('button', { name: 'Your draft' })
        const field = tomas.getByLabel('Your question')
        await expect(folded.or(field).first()).toBeVisible()
        if (!(await field.isVisible())) await folded.click()
        await expect(field).toHaveValue('Who gains when nothing changes?')
      }
    },
    Commitment: async () => {
      await commitTo(jonas, 'Ask Ruth what she would decide', 'In a week')
      await ana.getByRole('button', { name: 'I commit to something' }).click()
      await ana.getByLabel('What will you do?').fill('Leave one meeting')
      return async () => {
        // On Ana's low window it gives way while she writes.
        await seenByAll(
          pages.filter((page) => page !== ana),
          'Ask Ruth what she would decide',
        )
        const field = ana.getByLabel('What will you do?')
        const open = ana.getByRole('button', { name: 'I commit to something' })
        await expect(field.or(open).first()).toBeVisible()
        if (!(await field.isVisible())) await open.click()
        await expect(field).toHaveValue('Leave one meeting')
      }
    },
    Reflection: async () => {
      for (const page of [jonas, ana]) await answerPulse(page, 6)
      return async () => {
        for (const page of [jonas, ana])
          await expect(page.getByText('Thank you. Your answer is in.')).toBeVisible()
        await expect(lead.getByText('2 of 3 have answered', { exact: true })).toBeVisible()
        await expect(tomas.getByRole('button', { name: 'Begin' })).toBeVisible()
      }
    },
    Close: async () => () => seenByAll(pages, 'Ask Ruth what she would decide'),
  }
}

/**
 * Reloads a page of this phase: it comes back to the phase with everybody around it, and its clock has gone on,
 * neither stopped nor begun anew.
 */
export async function reloadIn(page: Page, phase: PhaseName, everybody: number): Promise<void> {
  const left = await secondsLeft(page)
  const started = Date.now()
  await page.reload()
  await expect(stage(page, phase)).toBeVisible()
  await expect(page.locator('figure.face').filter({ hasNotText: 'away' })).toHaveCount(everybody)
  const now = await secondsLeft(page)
  expect(Math.abs(left - (Date.now() - started) / 1_000 - now)).toBeLessThan(4)
}

async function seenByAll(pages: readonly Page[], words: string): Promise<void> {
  for (const page of pages) await expect(page.getByText(words).first()).toBeVisible()
}

/** What the phase's clock shows, in seconds. */
async function secondsLeft(page: Page): Promise<number> {
  const shown = await page.getByRole('timer').textContent()
  const [, minus, minutes = '0', seconds = '0'] = /([−+-]?)(\d+):(\d\d)/.exec(shown ?? '') ?? []
  return (Number(minutes) * 60 + Number(seconds)) * (minus === '' ? 1 : -1)
}
