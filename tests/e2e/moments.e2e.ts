import type { Page } from '@playwright/test'
import { goIn, openRoom } from '../support/e2e/comingIn.ts'
import {
  begin,
  commitTo,
  consoleOf,
  endSession,
  goOnTo,
  namePresenter,
  stage,
  writeQuestion,
} from '../support/e2e/driving.ts'
import { meet, meetQuietly } from '../support/e2e/meeting.ts'
import { voices } from '../support/e2e/microphoneFile.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

/** The five moments of PRODUCT.md for which people will love it. */
test.describe('moments', () => {
  test.describe('without voices', () => {
    test.use({ media: 'none' })

    test('4 I hear myself · 2 a question lands · 5 the page you leave with · 1 arrival', async ({
      product,
      person,
    }) => {
      const { made, people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana', 'Tomás'], {
        agenda: agendaOf(
          ['openQuestions', 60_000, 1],
          ['actionCommitment', 60_000, 1],
          ['appreciation', 60_000, 1],
          ['close', 60_000],
        ),
      })
      const pages = people.map(({ page }) => page)
      const [lead, jonas, ana, tomas] = pages as [Page, Page, Page, Page]
      await namePresenter(lead, 'Jonas')
      await begin(lead, 'Open questions')

      await test.step('4: while I type I hear whose solution it is, and nobody else does', async () => {
        await ana.getByRole('button', { name: 'Write a question' }).click()
        const field = ana.getByLabel('Your question')
        await field.pressSequentially('Have you thought about delegating?')
        const hint = ana.getByTestId('hint')
        await expect(hint).toContainText('“Have you thought about” already holds your solution.')
        // A nudge and never a block.
        await expect(ana.getByRole('button', { name: 'Ask it' })).toBeEnabled()
        for (const page of [lead, jonas, tomas])
          await expect(page.getByText('already holds your solution')).toHaveCount(0)
        // One tap takes the way to open it, another brings one's own words back.
        await hint
          .getByRole('button', { name: 'Take this instead: What have you considered so far?' })
          .click()
        await expect(field).toHaveValue('What have you considered so far?')
        await expect(hint).toContainText('open')
        await hint.getByRole('button', { name: 'Back to my own words' }).click()
        await expect(field).toHaveValue('Have you thought about delegating?')
        await field.fill('What would you hand over first?')
        await expect(hint).not.toContainText('already holds your solution')
      })

      await test.step('2: it lands, and nothing on the screen moves', async () => {
        // The presenter's browser shows every movement there is; Tomás wants things still.
        await jonas.emulateMedia({ reducedMotion: 'no-preference' })
        const watched = [jonas, tomas]
        for (const page of watched) await page.mouse.move(1, 1)
        const looking = await Promise.all(watched.map(watchStill))
        await ana.getByRole('button', { name: 'Ask it' }).click()
        for (const page of [lead, ...watched])
          await expect(
            page.getByTestId('question-on-stage').getByText('What would you hand over first?'),
          ).toBeVisible()
        await jonas.waitForTimeout(1_000)
        for (const [i, page] of watched.entries()) {
          const { looks, moved, sounds } = await looking[i]!()
          expect(looks).toBeGreaterThan(5)
          expect(moved).toEqual([])
          expect(sounds).toBe(0)
          await expect(page.locator('[data-sonner-toast]')).toHaveCount(0)
        }
      })

      await jonas.getByRole('button', { name: 'Made me think' }).click()
      await goOnTo(lead, 'Commitment', [jonas, ana, tomas])
      await commitTo(jonas, 'Hand the weekly report to Ruth', 'In a week')
      await jonas.getByRole('button', { name: 'Make it firmer' }).click()
      await jonas.getByRole('button', { name: 'Skip' }).click()
      await jonas.getByRole('button', { name: 'Skip' }).click()
      await jonas.getByRole('slider').focus()
      await jonas.keyboard.press('End')
      await jonas.keyboard.press('ArrowLeft')
      await jonas.keyboard.press('ArrowLeft')
      await jonas.getByRole('button', { name: 'Save and go on' }).click()
      await goOnTo(lead, 'Appreciation', [jonas, ana, tomas])
      await lead.getByRole('button', { name: /^(I’m done|Next person)$/ }).click()
      await goOnTo(lead, 'Close', [jonas, ana, tomas])

      await test.step('5: the page you leave with', async () => {
        await endSession(lead, [jonas, ana, tomas])
        await expect(jonas.getByRole('heading', { name: 'What made you think' })).toBeVisible()
        await expect(jonas.getByText('What would you hand over first?')).toBeVisible()
        await expect(jonas.getByRole('heading', { name: 'The thanks' })).toBeVisible()
        const promised = jonas.getByRole('region', { name: 'You said you would' })
        await expect(promised.getByText('Hand the weekly report to Ruth')).toBeVisible()
        await expect(promised.getByText(`by ${await inAWeek(jonas)} · `)).toBeVisible()
        await expect(ana.getByText('It made Jonas think.')).toBeVisible()
        for (const page of [ana, tomas])
          await expect(page.getByText('Hand the weekly report to Ruth')).toBeHidden()
      })

      await test.step('1: arrival', async () => {
        for (const page of pages) await page.goto(`${product.origin}/set/${made.set}`)
        await openRoom(lead)
        await jonas.getByRole('link', { name: 'Join' }).click()
        await expect(jonas.getByRole('heading', { name: 'Last time you said' })).toBeVisible()
        await expect(jonas.getByText('Hand the weekly report to Ruth')).toBeVisible()
        await expect(jonas.getByText('you were 8 out of 10 sure')).toBeVisible()
        await expect(jonas.getByText('Are you where you can speak freely,')).toBeVisible()
        for (const [there, page] of [lead, jonas, ana, tomas].entries()) {
          await goIn(page)
          await expect(lead.locator('figure[data-presence=here]')).toHaveCount(there + 1)
        }
        await expect(lead.getByText('Everybody is here.')).toBeVisible()
      })
    })
  })

  test('3: the console says it once: who has been quiet', async ({ product, person }) => {
    const crowd = [
      ['Mara', { microphone: voices.mara() }],
      ['Jonas', { microphone: voices.jonas() }],
      ['Ana', { microphone: voices.nobody() }],
    ] as const
    const { people } = await meet({ product, person }, crowd, {
      agenda: agendaOf(['openQuestions', 70_000, 1], ['processReflection', 70_000], ['close', 60_000]),
    })
    const [lead, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
    await namePresenter(lead, 'Jonas')
    await begin(lead, 'Open questions')
    const said = consoleOf(lead).getByRole('status').filter({ hasText: 'quiet' })
    await expect(said).toHaveText(/Ana, a minute quiet\./, { timeout: 100_000 })
    for (const page of [jonas, ana]) await expect(page.getByText('a minute quiet')).toBeHidden()
    await said.getByRole('button', { name: 'Invite' }).click()
    await expect(said).toBeHidden()
    // She is asked next, and nothing was said to the others of her silence.
    await expect(
      stage(ana, 'Open questions')
        .getByText('It is your turn to ask.')
        .or(ana.getByText('you', { exact: true })),
    ).toBeVisible()
    // Once: it does not come again while she goes on being quiet.
    await writeQuestion(ana, 'What are you waiting for?')
    await lead.waitForTimeout(8_000)
    await expect(said).toBeHidden()
    // Where there is no turn to give, nothing is offered but to put it away: she is invited aloud.
    await goOnTo(lead, 'Reflection', [jonas, ana])
    await expect(said).toHaveText(/Ana, a minute quiet\./, { timeout: 100_000 })
    await expect(said.getByRole('button', { name: 'Invite' })).toHaveCount(0)
    await said.getByRole('button', { name: 'Close' }).click()
    await expect(said).toBeHidden()
  })
})

/** The day a week from now where this page is, as it is written there. */
function inAWeek(page: Page): Promise<string> {
  return page.evaluate(() => {
    const day = new Date()
    day.setDate(day.getDate() + 7)
    return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  })
}

/** What was seen while it was watched: how often it was looked at, what moved, how many sounds began. */
type Watched = { looks: number; moved: string[]; sounds: number }

/**
 * Looks at every picture of a page from now on: where everything stands, but for what is in the place where the question
 * lands, and what its tab says. What it gives ends that and tells.
 */
async function watchStill(page: Page): Promise<() => Promise<Watched>> {
  await page.evaluate(() => {
    const watched = { looks: 0, moved: new Set<string>(), sounds: 0 }
    ;(globalThis as { watched?: unknown }).watched = watched
    const count = () => {
      watched.sounds += 1
    }
    OscillatorNode.prototype.start = count
    AudioBufferSourceNode.prototype.start = count
    HTMLMediaElement.prototype.play = async () => count()

    const place = document.querySelector('[data-testid=question-on-stage]')
    const where = () => {
      const boxes = [...document.body.querySelectorAll('*')]
        // What only screen readers get may come and go; what is drawn may not. The line of time goes on by itself.
        .filter(
          (element) =>
            !(place !== element && place?.contains(element)) &&
            !element.closest('.sr-only, .progress-line span'),
        )
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          return [element.tagName, ...[x, y, width, height].map(Math.round)].join(' ')
        })
      return [document.title, ...boxes]
    }
    const first = where()
    const look = () => {
      watched.looks += 1
      for (const [i, now] of where().entries())
        if (now !== first[i] && watched.moved.size < 20) watched.moved.add(`${first[i]} → ${now}`)
      requestAnimationFrame(look)
    }
    look()
  })
  return () =>
    page.evaluate(() => {
      const { looks, moved, sounds } = (
        globalThis as unknown as { watched: Watched & { moved: Set<string> } }
      ).watched
      return { looks, moved: [...moved], sounds }
    })
}
