import type { BrowserContext, Page } from '@playwright/test'
import { gatherQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'

test.use({ media: 'none' })

/**
 * What stands between this browser and the server knows no WebSockets: it refuses what asks for one, or lets it wait
 * for ever. From the next page on.
 */
async function blockWebSockets(context: BrowserContext, how: 'refused' | 'swallowed'): Promise<void> {
  const path = how === 'refused' ? '/socket.io/?EIO=9&transport=websocket' : '/swallowed'
  await context.addInitScript((path) => {
    window.WebSocket = class extends WebSocket {
      constructor() {
        super(`${location.origin.replace('http', 'ws')}${path}`)
      }
    }
  }, path)
}

const isHome = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Tuesday set', exact: true })).toBeVisible()

for (const how of ['refused', 'swallowed'] as const)
  test(`where WebSockets are ${how} on the way, a set is reached all the same, and again after a cut`, async ({
    product,
    person,
  }) => {
    const { people } = await gatherQuietly(
      { product, person: (name, options) => person(name, { ...options, networkCut: true }) },
      ['Mara', 'Jonas'],
    )
    const { page, context } = people[1]!
    const gone = page.getByText('No connection just now.')
    await blockWebSockets(context, how)
    await page.reload()
    await isHome(page)
    // What is asked for already is only held back where somebody follows it.
    await (await context.newCDPSession(page)).send('Network.enable')
    await test.step('the network is cut and comes back', async () => {
      for (let time = 0; time < 3; time++) {
        await context.setOffline(true)
        await expect(gone).toBeVisible()
        await context.setOffline(false)
        await expect(gone).toBeHidden()
      }
    })
    await test.step('the server dies and comes back', async () => {
      await product.kill()
      await expect(gone).toBeVisible()
      await product.restart()
      await expect(gone).toBeHidden()
    })
    await isHome(page)
  })
