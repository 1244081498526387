import type { PersonBrowser } from './personBrowser.ts'

/** Whole; weak: a good part of what makes up sound and pictures is lost; cut: nothing leaves the page or comes in. */
export type NetworkState = 'whole' | 'weak' | 'cut'

/**
 * A network that can be weakened, cut and mended, for media too. Call it before the page goes into a call: Chromium
 * holds back only what went through its hands from the beginning.
 */
export async function cuttable({
  context,
  page,
}: PersonBrowser): Promise<(state: NetworkState) => Promise<void>> {
  const inside = await context.newCDPSession(page)
  await inside.send('Network.enable')
  const set = async (state: NetworkState) =>
    void (await inside.send('Network.emulateNetworkConditions', {
      offline: state === 'cut',
      packetLoss: state === 'weak' ? 40 : 0,
      // Something must be asked for even while all is well.
      latency: 1,
      downloadThroughput: -1,
      uploadThroughput: -1,
    }))
  await set('whole')
  return set
}
