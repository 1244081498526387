import type { BrowserContext, Page } from '@playwright/test'

type Plugs = {
  unplug(label: string): void
  plugIn(label: string): void
  occupy(kind: 'audio' | 'video', busy: boolean): void
}

/**
 * Lets a test pull out, by its name, a device that Chromium fakes, and let another program have one: Chromium has no
 * switch for either, so these two cases alone are acted in the page. What it then does is what it does with real ones:
 * the open track ends, the device is no longer listed, whoever wishes for it gets another, whoever insists is refused.
 */
export async function withPlugs(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const media = navigator.mediaDevices as MediaDevices | undefined
    if (media === undefined) return
    const enumerate = media.enumerateDevices.bind(media)
    const get = media.getUserMedia.bind(media)
    const gone = new Set<string>()
    const busy = new Set<string>()
    const open: MediaStreamTrack[] = []
    media.enumerateDevices = async () => (await enumerate()).filter(({ label }) => !gone.has(label))
    const changed = () => media.dispatchEvent(new Event('devicechange'))

    const choose = async (
      kind: 'audio' | 'video',
      asked: boolean | MediaTrackConstraints | undefined,
    ): Promise<boolean | MediaTrackConstraints> => {
      if (asked === undefined || asked === false) return false
      if (busy.has(kind)) throw new DOMException(`Could not start ${kind} source`, 'NotReadableError')
      const there = (await media.enumerateDevices()).filter((one) => one.kind === `${kind}input`)
      if (there.length === 0) throw new DOMException('Requested device not found', 'NotFoundError')
      const more = asked === true ? {} : asked
      const wish = more.deviceId
      const { exact, ideal } =
        typeof wish === 'object' && !Array.isArray(wish) ? wish : { exact: undefined, ideal: wish }
      const has = (id: unknown) => there.some(({ deviceId }) => deviceId === [id].flat()[0])
      if (exact !== undefined && !has(exact)) throw new DOMException('deviceId', 'OverconstrainedError')
      if (exact !== undefined || has(ideal)) return asked
      return { ...more, deviceId: there[0]!.deviceId }
    }
    media.getUserMedia = async (asked) => {
      const [audio, video] = [await choose('audio', asked?.audio), await choose('video', asked?.video)]
      const stream = await get({ audio, video })
      open.push(...stream.getTracks())
      return stream
    }
    const plugs: Plugs = {
      unplug(label) {
        gone.add(label)
        for (const track of open) {
          if (track.label !== label || track.readyState === 'ended') continue
          track.stop()
          track.dispatchEvent(new Event('ended'))
        }
        changed()
      },
      plugIn(label) {
        gone.delete(label)
        changed()
      },
      occupy(kind, on) {
        if (on) busy.add(kind)
        else busy.delete(kind)
      },
    }
    Object.assign(globalThis, { plugs })
  })
}

/** Pulls a device out of the computer, by its name. */
export const unplug = (page: Page, label: string): Promise<void> =>
  page.evaluate((label) => (globalThis as never as { plugs: Plugs }).plugs.unplug(label), label)

/** Puts it back. */
export const plugIn = (page: Page, label: string): Promise<void> =>
  page.evaluate((label) => (globalThis as never as { plugs: Plugs }).plugs.plugIn(label), label)

/** Another program takes, or gives back, every camera or microphone. */
export const occupy = (page: Page, kind: 'audio' | 'video', busy: boolean): Promise<void> =>
  page.evaluate(([kind, busy]) => (globalThis as never as { plugs: Plugs }).plugs.occupy(kind, busy), [
    kind,
    busy,
  ] as const)
