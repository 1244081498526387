import type { Page } from '@playwright/test'

type Holding = {
  setroomHolding?: { on: boolean; held: number }
  setroomAnswer?: () => void
}

/** What is on its way from a page to the call, and stays there. */
export type HeldBack = {
  /** From now on what the page publishes gets no further; or does again, from the next connection on. */
  set(on: boolean): Promise<void>
  /** How many times something was held back since the page was loaded. */
  held(): Promise<number>
}

/** For a page that is loaded after it: holds back the offers of connections that have something to send. */
export async function holdBack(page: Page): Promise<HeldBack> {
  await page.addInitScript(() => {
    const holding = { on: false, held: 0 }
    ;(globalThis as Holding).setroomHolding = holding
    const offer = RTCPeerConnection.prototype.createOffer as (
      this: RTCPeerConnection,
      ...all: unknown[]
    ) => Promise<RTCSessionDescriptionInit>
    const held = function (this: RTCPeerConnection, ...all: unknown[]) {
      if (!holding.on || !this.getSenders().some(({ track }) => track !== null)) return offer.apply(this, all)
      holding.held += 1
      return new Promise(() => {})
    }
    RTCPeerConnection.prototype.createOffer = held as typeof RTCPeerConnection.prototype.createOffer
  })
  return {
    set: (on) =>
      page.evaluate((on) => {
        ;(globalThis as Holding).setroomHolding!.on = on
      }, on),
    held: () => page.evaluate(() => (globalThis as Holding).setroomHolding?.held ?? 0),
  }
}

/** For a page that is loaded after it: as a browser that asks at every load, and opens nothing until it is answered. */
export async function askFirst(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator
    const open = mediaDevices.getUserMedia.bind(mediaDevices)
    const answered = new Promise<void>((answer) => {
      ;(globalThis as Holding).setroomAnswer = answer
    })
    mediaDevices.getUserMedia = async (wanted) => {
      await answered
      return open(wanted)
    }
  })
  return () => page.evaluate(() => (globalThis as Holding).setroomAnswer!())
}
