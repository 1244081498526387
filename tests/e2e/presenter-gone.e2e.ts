import type { Page } from '@playwright/test'
import { begin, consoleOf, goOnTo, namePresenter, stage } from '../support/e2e/driving.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { secondsOn } from '../support/e2e/shownClock.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.use({ media: 'none' })

const minute = 60_000

test('[W2] the presenter is gone: the clock waits; after three minutes whoever leads may go on another way, and no minute is lost', async ({
  product,
  person,
}) => {
  const { people, made } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana', 'Tomás'], {
    agenda: agendaOf(
      ['presentation', 10 * minute, 1],
      ['presentation', 9 * minute, 2],
      ['actionCommitment', 5 * minute, 2],
      ['close', minute],
    ),
  })
  const [mara, jonas, ana, tomas] = people.map(({ page }) => page) as [Page, Page, Page, Page]
  const others = [mara, ana, tomas]
  await namePresenter(mara, 'Jonas', 1)
  await namePresenter(mara, 'Ana', 2)
  await begin(mara, 'Presentation')

  const away = (page: Page) => page.getByText('Jonas is away for the moment.')
  const missing = (page: Page) => page.getByText(/^Jonas is (away for the moment|not here yet)\.$/)
  const choice = (name: string, page = mara) => page.getByRole('button', { name, exact: true })
  const choices = ['A break', 'Another round first', 'Go on without waiting']
  let ahead = 0
  /** The server is started again on a clock that is more than three minutes later; the pages come back by themselves. */
  const wait = async () => {
    for (const page of others) await page.waitForLoadState('networkidle')
    ahead += 4 * minute
    await product.restart(ahead)
    await expect(choice('Go on without waiting')).toBeVisible()
  }
  /** Into the phase that is his, which waits for him from its start. */
  const toHisPhase = async () => {
    await consoleOf(mara)
      .getByRole('button', { name: /^Go on to Presentation/ })
      .click()
    for (const page of others) await expect(missing(page)).toBeVisible()
  }

  let left = 0
  await test.step('at once everybody is told, and nobody has to choose', async () => {
    await jonas.goto('about:blank')
    for (const page of others) {
      await expect(away(page)).toBeVisible()
      await expect(page.getByRole('timer').getByText('paused')).toBeVisible()
    }
    left = await secondsOn(mara)
    for (const name of choices) await expect(choice(name)).toHaveCount(0)
  })

  await test.step('back by himself, everything goes on where it stood', async () => {
    await jonas.goBack()
    for (const page of [...others, jonas]) {
      await expect(page.getByRole('timer').getByText('paused')).toBeHidden()
      await expect(stage(page, 'Presentation')).toBeVisible()
    }
    await expectClock(others, left)
  })

  await test.step('three minutes later there are three ways, for whoever leads alone', async () => {
    await jonas.goto('about:blank')
    await expect(away(mara)).toBeVisible()
    left = await secondsOn(mara)
    await wait()
    expect(await secondsOn(mara)).toBe(left)
    for (const name of choices) await expect(choice(name)).toBeVisible()
    for (const page of [ana, tomas]) {
      await expect(away(page)).toBeVisible()
      for (const name of choices) await expect(choice(name, page)).toHaveCount(0)
    }
  })

  await test.step('a break: then his phase comes again, with the time it had, and waits for him', async () => {
    await choice('A break').click()
    for (const page of others) await expect(stage(page, 'Break')).toBeVisible()
    await toHisPhase()
    expect(await secondsOn(mara)).toBe(left)
  })

  await test.step('another round first: his comes after it, none of its minutes gone', async () => {
    await wait()
    await choice('Another round first').click()
    for (const page of others) {
      await expect(missing(page)).toBeHidden()
      await expect(page.getByRole('timer').getByText('paused')).toBeHidden()
    }
    await expectClock(others, 9 * 60)
    await goOnTo(mara, 'Commitment', [ana, tomas])
    await toHisPhase()
    expect(await secondsOn(mara)).toBe(left)
    // There is no other round any more.
    await wait()
    await expect(choice('A break')).toBeVisible()
    await expect(choice('Another round first')).toHaveCount(0)
  })

  await test.step('without waiting: the clock goes on from where it stood, and he may still come', async () => {
    await choice('Go on without waiting').click()
    for (const page of others) {
      await expect(missing(page)).toBeHidden()
      await expect(page.getByRole('timer').getByText('paused')).toBeHidden()
    }
    await expectClock(others, left)
    await jonas.goto(`${product.origin}/set/${made.set}/room`)
    await expect(stage(jonas, 'Presentation')).toBeVisible()
    await expect(jonas.getByRole('timer').getByText('paused')).toBeHidden()
  })
})

/** Every clock runs, and came from so many seconds a moment ago. */
async function expectClock(pages: readonly Page[], seconds: number): Promise<void> {
  for (const page of pages) {
    await expect.poll(() => secondsOn(page)).toBeLessThan(seconds)
    expect(await secondsOn(page)).toBeGreaterThan(seconds - 20)
  }
}
