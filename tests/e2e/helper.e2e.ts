import type { Page } from '@playwright/test'
import { begin, consoleOf, goOnTo, namePresenter } from '../support/e2e/driving.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

/** PRODUCT.md, "The helper", with one of the askers at a phone; the set is strict about open questions. */
test.use({ media: 'none' })

test('the helper says what it hears, keeps its place, asks once more where the set is strict, and can be turned off', async ({
  product,
  person,
}) => {
  const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana', 'Tomás'], {
    agenda: agendaOf(['openQuestions', 600_000, 1], ['processReflection', 600_000], ['close', 60_000]),
    settings: { strictQuestions: true, labelsToFacilitator: true },
  })
  const [lead, , ana, tomas] = people.map(({ page }) => page) as [Page, Page, Page, Page]
  await ana.setViewportSize({ width: 360, height: 640 })
  await namePresenter(lead, 'Jonas')
  await begin(lead, 'Open questions')

  await ana.getByRole('button', { name: 'Write a question' }).click()
  const field = ana.getByLabel('Your question')
  const hint = ana.getByTestId('hint')
  const ask = ana.getByRole('button', { name: 'Ask it', exact: true })

  await test.step('a label comes quietly, and nothing moves for it', async () => {
    await field.fill('Did you tell her?')
    const [before, button] = [await hint.boundingBox(), await ask.boundingBox()]
    await expect(hint).toContainText('“Did you” can be answered with yes or no.')
    expect(await hint.boundingBox()).toEqual(before)
    expect(await ask.boundingBox()).toEqual(button)
    // It is all there to be read and pressed, above the edge of a small phone.
    expect(before!.x + before!.width).toBeLessThanOrEqual(360)
    expect(before!.y + before!.height).toBeLessThanOrEqual(640)
    await expect(hint.getByRole('status')).toHaveText('closed: “Did you” can be answered with yes or no.')
  })

  await test.step('what it suggests is read whole, in two lines of a small phone', async () => {
    for (const draft of [
      'Did they mention it in the meeting on Monday?',
      'Did they mention it in the meeting with the others on Monday?',
    ]) {
      await field.fill(draft)
      const words = hint.getByRole('button', { name: /^Take this instead/ }).locator('span')
      await expect(words).toBeVisible()
      const box = await words.evaluate((it) => [it.scrollHeight, it.clientHeight])
      expect(box[0]).toBe(box[1])
    }
    await field.fill('Did you tell her?')
    await expect(hint).toContainText('“Did you” can be answered')
  })

  await test.step('it can be waved away for these words', async () => {
    await hint.getByRole('button', { name: 'Leave it as it is' }).click()
    await expect(hint).not.toContainText('can be answered')
    await field.fill('Have you thought about a coach?')
    await expect(hint).toContainText('already holds your solution')
    // Room for a thumb: whoever takes the suggestion turns nothing off.
    const [take, off] = await Promise.all(
      ['Take this instead', 'No more hints'].map((name) => hint.getByRole('button', { name }).boundingBox()),
    )
    expect(off!.height).toBeGreaterThanOrEqual(24)
    expect(off!.y - take!.y - take!.height).toBeGreaterThanOrEqual(4)
  })

  await test.step('a strict set asks once more, and does not forbid', async () => {
    await ask.click()
    await expect(ana.getByText('Your set likes its questions open.')).toBeVisible()
    await ana.getByRole('button', { name: 'Ask it as it is' }).click()
    await expect(lead.getByTestId('question-on-stage')).toContainText('Have you thought about a coach?')
  })

  await test.step('no more hints, also after coming back', async () => {
    await ana.getByRole('button', { name: 'Write a question' }).click()
    await field.fill('Have you thought about leaving?')
    await hint.getByRole('button', { name: 'No more hints' }).click()
    await expect(hint).toHaveCount(0)
    await ana.reload()
    await ana
      .getByRole('button', { name: /Write a question|Your draft/ })
      .or(field)
      .first()
      .click()
    await expect(ana.getByRole('button', { name: 'Help me keep it open' })).toBeVisible()
  })

  await test.step('the facilitator notes by one key what was asked aloud; its asker can correct it', async () => {
    const next = consoleOf(lead).getByRole('button', { name: 'Next question' })
    const ofWhatKind = consoleOf(lead).getByText('Tomás asked aloud. What kind of question was it?')
    await next.click()
    await tomas.keyboard.press('h')
    // Not a word of it has been said yet.
    await expect(lead.getByText('Tomás is asking.')).toBeVisible()
    await expect(consoleOf(lead).getByText('What kind of question was it?')).toHaveCount(0)
    await tomas.getByRole('button', { name: 'I’ve asked it aloud' }).click()
    await expect(ofWhatKind).toBeVisible()
    // The next in line has the turn at once; what is noted is still what was asked before.
    await ana.getByRole('button', { name: 'I have a question' }).click()
    await next.click()
    await expect(lead.getByText('Ana is asking.')).toBeVisible()
    await expect(ofWhatKind).toBeVisible()
    await lead.keyboard.press('4')
    await expect(consoleOf(lead).getByRole('button', { name: 'advice', pressed: true })).toBeVisible()
    await tomas.keyboard.press('q')
    // In this set the facilitator sees it, too.
    const mine = tomas.getByLabel('What kind of question it was', { exact: true })
    await expect(mine).toHaveValue('advice')
    await mine.selectOption('closed')
    await expect(consoleOf(lead).getByRole('button', { name: 'closed', pressed: true })).toBeVisible()
    await expect(consoleOf(lead).getByRole('button', { name: 'advice', pressed: true })).toHaveCount(0)

    // [Q10] In a pause, too; and for whoever leads.
    await lead.keyboard.press('s')
    await expect(tomas.getByText('The clock is stopped.')).toBeVisible()
    await mine.selectOption('leading')
    await expect(consoleOf(lead).getByRole('button', { name: 'leading', pressed: true })).toBeVisible()
    await lead.keyboard.press('s')
    await expect(tomas.getByText('The clock is stopped.')).toHaveCount(0)
  })

  await test.step('[Q11] the set is told how many were open of those whose kind was noted, the spoken ones too', async () => {
    const next = consoleOf(lead).getByRole('button', { name: 'Next question' })
    await field.fill('What would you do if it were easy?')
    await ana.getByRole('button', { name: 'Ask it', exact: true }).click()
    await expect(lead.getByTestId('question-on-stage')).toContainText('if it were easy')
    // What is written has its kind from its asker’s own browser.
    await expect(consoleOf(lead).getByText('What kind of question was it?')).toHaveCount(0)
    await next.click()
    await tomas.getByRole('button', { name: 'I have a question' }).click()
    await tomas.getByRole('button', { name: 'I’ve asked it aloud' }).click()
    await expect(consoleOf(lead).getByText('Tomás asked aloud.')).toBeVisible()
    await lead.keyboard.press('1')
    await expect(consoleOf(lead).getByRole('button', { name: 'open', pressed: true })).toBeVisible()
    // Getting in line sends no words: they may still be too many.
    await ana.getByRole('button', { name: 'Write a question' }).click()
    await field.fill('what '.repeat(60))
    await expect(ana.getByText('60 characters too many')).toBeVisible()
    await ana.getByRole('button', { name: 'Get in line' }).click()
    await expect(ana.getByRole('button', { name: 'You are in line' })).toBeDisabled()
    await goOnTo(lead, 'Reflection', [ana, tomas])
    // Two were written and two spoken.
    const share = 'Open questions: 2 of 4 whose kind was noted.'
    await expect(tomas.getByRole('complementary').getByText(share)).toBeVisible()
    await ana.getByRole('tab', { name: 'What the session shows' }).click()
    await expect(ana.getByText(share)).toBeVisible()
  })
})
