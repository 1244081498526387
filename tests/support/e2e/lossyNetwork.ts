import type { Page } from '@playwright/test'

/**
 * A page's network that can lose a share of all packets of its calls, of those that come and those that go. To be
 * made before the page joins a call: the browser leaves connections alone that were there before.
 */
export async function lossyNetwork(page: Page): Promise<{ lose(percent: number): Promise<void> }> {
  const network = await page.context().newCDPSession(page)
  const lose = async (percent: number) => {
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      // Without any delay and limit nothing is emulated at all.
      latency: 1,
      downloadThroughput: 1e7,
      uploadThroughput: 1e7,
      packetLoss: percent,
    })
  }
  await network.send('Network.enable')
  await lose(0)
  return { lose }
}
