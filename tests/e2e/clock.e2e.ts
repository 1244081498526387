import type { Page } from '@playwright/test'
import { begin, consoleOf } from '../support/e2e/driving.ts'
import { meet } from '../support/e2e/meeting.ts'
import { digits, distances, secondsOn, setWrong, shownBy, watchClock } from '../support/e2e/shownClock.ts'
import { type TcpProxy, tcpProxy } from '../support/e2e/tcpProxy.ts'
import { expect, type OpenPerson, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.use({ media: 'none' })

const WRONG_BY_MS = 37_000
const p99 = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.99) - 1] ?? Number.POSITIVE_INFINITY

test.setTimeout(600_000)

const slowTest = test.extend<{ slow: TcpProxy }>({
  // 150 ± 75 ms each way, evenly spread.
  slow: async ({ product }, use) => {
    const port = Number(new URL(product.origin).port)
    const slow = await tcpProxy(port, { hold: () => 75 + 150 * Math.random() })
    await use(slow)
    await slow.close()
  },
})

slowTest(
  'every screen shows the same second: on a slow way and on a wrong computer clock, through pause and more time',
  async ({ product, slow, person }) => {
    const open: OpenPerson = async (name, options = {}) => {
      if (name === 'Tomás')
        return person(name, { ...options, through: { from: product.origin, port: slow.port } })
      const one = await person(name, options)
      if (name === 'Ana') await setWrong(one.context, WRONG_BY_MS)
      return one
    }
    const beside = { first: undefined as Awaited<ReturnType<OpenPerson>> | undefined }
    const crowd = ['Mara', 'Jonas', 'Ruth', 'Ana', 'Tomás'].map((name) => [name] as const)
    const { people } = await meet(
      {
        product,
        // The plain pages share a browser process; whoever is far away has one of their own.
        person: async (name) => {
          const shared = beside.first !== undefined && name !== 'Tomás' ? { beside: beside.first } : {}
          const one = await open(name, shared)
          beside.first ??= one
          return one
        },
      },
      crowd,
      { agenda: agendaOf(['checkIn', 600_000], ['close', 60_000]) },
    )
    const [lead, jonas, ruth, ana, tomas] = people.map(({ page }) => page) as [Page, Page, Page, Page, Page]
    const pages = [lead, jonas, ruth, ana, tomas]
    await begin(lead)
    for (const page of pages) await expect(digits(page)).toHaveText(/^9:\d\d$/)

    // Watches until every page has shown so many digits undisturbed, and judges them.
    const hold = async (what: string, least: number) => {
      for (const page of pages) await watchClock(page)
      let found: number[][] = []
      await expect
        .poll(
          async () => {
            const shown = await Promise.all(pages.map(shownBy))
            found = distances(shown.slice(0, 3), shown)
            return Math.min(...found.map(({ length }) => length))
          },
          { message: what, timeout: 90_000, intervals: [1_000] },
        )
        .toBeGreaterThanOrEqual(least)
      const [a = [], b = [], c = [], wrong = [], far = []] = found
      const said = { plain: p99([...a, ...b, ...c]), wrong: p99(wrong), far: p99(far) }
      test.info().annotations.push({ type: `clock, ${what}, ms`, description: JSON.stringify(said) })
      expect(said.plain, what).toBeLessThanOrEqual(50)
      expect(said.wrong, what).toBeLessThanOrEqual(100)
      expect(said.far, what).toBeLessThanOrEqual(100)
    }

    await test.step('half a minute goes by', async () => {
      await hold('running', 30)
    })

    await test.step('a pause holds all at the same digits, and all go on together', async () => {
      await jonas.getByRole('button', { name: 'Pause' }).click()
      for (const page of pages) await expect(page.getByRole('timer').getByText('paused')).toBeVisible()
      const held = await digits(lead).textContent()
      await lead.waitForTimeout(1_500)
      for (const page of pages) expect(await digits(page).textContent()).toBe(held)
      await jonas.getByRole('button', { name: 'Go on' }).click()
      for (const page of pages) await expect(page.getByRole('timer').getByText('paused')).toBeHidden()
      await hold('after a pause', 10)
    })

    await test.step('a minute more, a minute less', async () => {
      for (const [name, given] of [
        ['+1 min', 60],
        ['−1 min', -60],
      ] as const) {
        const before = await secondsOn(lead)
        await consoleOf(lead).getByRole('button', { name }).click()
        for (const page of pages)
          await expect
            .poll(async () => ((await secondsOn(page)) - before) * Math.sign(given))
            .toBeGreaterThan(20)
        await hold(`after ${name}`, 6)
      }
    })

    // The way was as slow as was said.
    const mean = slow.held.reduce((sum, ms) => sum + ms, 0) / slow.held.length
    expect(mean).toBeGreaterThan(120)
    expect(await ana.evaluate(() => Date.now())).toBeGreaterThan(Date.now() + WRONG_BY_MS - 5_000)
  },
)
