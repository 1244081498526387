import type { Page } from '@playwright/test'
import { goIn } from '../support/e2e/comingIn.ts'
import { gatherSet } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.use({ media: 'none' })

/** From now on keeps what a screen reader would say of its own accord: every change of a live region. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const live =
      '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"]'
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const region = element?.closest(live)
        if (region != null) heard.push(region.textContent ?? '')
        // A region that comes with its words in it is said by most screen readers, too.
        else
          for (const node of addedNodes)
            if (node instanceof Element)
              for (const one of [node, ...node.querySelectorAll(live)])
                if (one.matches(live)) heard.push(one.textContent ?? '')
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}

/** What was said since the last time this was asked, as soon as these words are among it. */
async function hears(page: Page, words: string | RegExp): Promise<void> {
  const said = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.join('\n'))
  if (typeof words === 'string') await expect.poll(said).toContain(words)
  else await expect.poll(said).toMatch(words)
  await page.evaluate(() => {
    ;(window as unknown as { heard: string[] }).heard.length = 0
  })
}

test('a short session by roles alone: what a screen reader says and finds is enough', async ({
  product,
  person,
}) => {
  const { people } = await gatherSet({ product, person }, [['Mara'], ['Jonas'], ['Ana']], {
    agenda: agendaOf(
      ['checkIn', 60_000],
      ['openQuestions', 60_000, 1],
      ['silence', 60_000],
      ['actionCommitment', 60_000, 1],
      ['close', 60_000],
    ),
  })
  const [lead, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  await lead.getByRole('button', { name: 'Open the room' }).click()
  for (const page of [lead, jonas, ana]) await goIn(page)
  await listen(jonas)
  await listen(ana)
  const on = (name: RegExp) =>
    lead.getByRole('complementary', { name: 'Console' }).getByRole('button', { name }).click()

  await test.step('before the start the presenter is chosen by name', async () => {
    const who = lead.getByRole('combobox', { name: 'Who presents?' })
    const jonasThere = who.getByRole('option', { name: /^Jonas/ })
    await who.selectOption((await jonasThere.getAttribute('value')) ?? '')
    await on(/^Begin$/)
    await hears(ana, /Check-in\. To arrive/)
  })

  await test.step('whose word it is, each time it goes on', async () => {
    const next = lead.getByRole('region', { name: 'Check-in' }).getByRole('button', { name: 'Next person' })
    await next.click()
    await hears(ana, 'It is your turn.')
    await hears(jonas, 'Ana has the word.')
  })

  await test.step('a question, asked and heard', async () => {
    await on(/^Go on to Open questions/)
    await hears(jonas, /Open questions\./)
    await ana.getByRole('button', { name: 'I have a question' }).click()
    await hears(ana, 'It is your turn.')
    await ana.getByRole('textbox', { name: 'Your question' }).fill('What do you want to keep?')
    await ana.getByRole('textbox', { name: 'Your question' }).press('Enter')
    await hears(jonas, 'What do you want to keep?')
    await jonas.getByRole('button', { name: 'Made me think' }).click()
    await expect(jonas.getByRole('button', { name: 'Made me think', pressed: true })).toBeVisible()
  })

  await test.step('a pause, and its end', async () => {
    await ana.getByRole('button', { name: 'Pause' }).click()
    await hears(jonas, 'Everything is paused.')
    await ana.getByRole('button', { name: 'Go on' }).click()
    await expect(jonas.getByRole('region', { name: 'Open questions' })).toBeVisible()
  })

  await test.step('silence is said once, and a commitment as it is kept', async () => {
    await on(/^Go on to Silence/)
    await hears(jonas, /^Silence\./m)
    await on(/^Go on to Commitment/)
    await hears(jonas, /Commitment\./)
    await jonas.getByRole('textbox', { name: 'What will you do?' }).fill('Say no to one meeting')
    await jonas.getByRole('button', { name: 'In a week' }).click()
    await jonas.getByRole('button', { name: 'I commit to it' }).click()
    await hears(ana, /Jonas.*Say no to one meeting/s)
  })

  await test.step('the end', async () => {
    await on(/^Go on to Close/)
    await hears(ana, /Close\./)
    await on(/^End the session/)
    await lead.getByRole('alertdialog').getByRole('button', { name: 'End the session' }).click()
    for (const page of [lead, jonas, ana])
      await expect(page.getByRole('heading', { name: 'Thank you,' })).toBeVisible()
    await jonas.getByRole('link', { name: 'Leave, to the set’s page' }).click()
    await expect(jonas.getByRole('heading', { level: 1, name: 'Tuesday set' })).toBeVisible()
  })
})
