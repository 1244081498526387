import type { PersonBrowser } from './personBrowser.ts'

/**
 * A network that can be cut and mended: cut, nothing leaves this person's page and nothing comes in, media neither.
 * Call it before the page goes into a call: Chromium holds back only what went through its hands from the beginning.
 */
export async function cuttable({ context, page }: PersonBrowser): Promise<(cut: boolean) => Promise<void>> {
  const inside = await context.newCDPSession(page)
  await inside.send('Network.enable')
  const set = async (offline: boolean) =>
    void (await inside.send('Network.emulateNetworkConditions', {
      offline,
      // Something must be asked for even while all is well.
      latency: 1,
      downloadThroughput: -1,
      uploadThroughput: -1,
    }))
  await set(false)
  return set
}
