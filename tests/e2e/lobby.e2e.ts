import type { Browser, Page } from '@playwright/test'
import { goIn, openRoom } from '../support/e2e/comingIn.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { copied, takePlace } from '../support/e2e/makingSets.ts'
import { mediaServerOf } from '../support/e2e/mediaServerOf.ts'
import { gatherSet } from '../support/e2e/meeting.ts'
import { voices } from '../support/e2e/microphoneFile.ts'
import { occupy, plugIn, unplug, withPlugs } from '../support/e2e/plugs.ts'
import { expectToSeeAndHear } from '../support/e2e/rtcRecorder.ts'
import { startStrictNetwork } from '../support/e2e/strictNetwork.ts'
import { expect, test } from '../support/e2e/test.ts'

const deniedMicrophone = 'Your browser does not let Setroom use the microphone.'
const deniedCamera = 'Your browser does not let Setroom use the camera.'
const deniedBoth = 'Your browser lets Setroom use neither microphone nor camera.'
const noMicrophone = 'No microphone was found.'
const noCamera = 'No camera was found.'
const busyMicrophone = 'Another program has the microphone.'
const busyCamera = 'Another program has the camera.'

const ownPicture = (page: Page) => page.getByLabel('Your picture')
const faceOf = (page: Page, name: string) =>
  page.getByRole('figure').filter({ hasText: name }).locator('video')
const device = (page: Page, kind: 'Microphone' | 'Camera' | 'Loudspeaker') =>
  page.getByRole('combobox', { name: kind })

/** The name of the camera that is shown, once its pictures move. */
async function expectPicture(page: Page, camera: string, picture = ownPicture(page)): Promise<void> {
  const shown = () =>
    picture.evaluate((video: HTMLVideoElement) => {
      const track = video.srcObject instanceof MediaStream ? video.srcObject.getVideoTracks()[0] : undefined
      const moves = video.getVideoPlaybackQuality().totalVideoFrames > 2
      return track?.readyState === 'live' && moves ? track.label : ''
    })
  await expect.poll(shown).toBe(camera)
  // It fills its round.
  const missing = await picture.evaluate(
    (video) => (video.parentElement?.clientHeight ?? 0) - video.clientHeight,
  )
  expect(missing).toBe(0)
}

/** The line under "Say a word" moves with the voice. */
async function expectLevelToMove(page: Page): Promise<void> {
  const meter = page.getByRole('meter', { name: 'Loudness of your microphone' })
  const seen: number[] = []
  await expect
    .poll(
      async () => {
        seen.push(Number(await meter.getAttribute('aria-valuenow')))
        return Math.max(...seen) - Math.min(...seen)
      },
      { intervals: [120] },
    )
    .toBeGreaterThan(25)
}

/** From the set's home to the lobby. */
async function toLobby(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^(Join|Try camera and microphone)$/ }).click()
  await expect(page.getByRole('heading', { name: 'How the others see and hear you' })).toBeVisible()
}

test.describe('camera and microphone', () => {
  test.use({ media: 'none' })

  test('refused, missing or taken: each says what helps, and one can go in all the same', async ({
    product,
    person,
  }) => {
    const { people } = await gatherSet({ product, person }, [
      ['Mara', { devices: 'asked' }],
      ['Jonas', { devices: 'none', viewport: { width: 360, height: 640 } }],
      ['Ana', { devices: 'microphone', microphone: voices.ana() }],
    ])
    const [mara, jonas, ana] = people
    await openRoom(mara!.page)
    await expect(mara!.page.getByText(deniedBoth)).toBeVisible()
    // What the browser does not let anybody see is not offered for a choice.
    await expect(device(mara!.page, 'Camera')).toHaveCount(0)
    await lookAt(mara!.page, 'a lobby without permission')
    await goIn(mara!.page)
    await mara!.page.goBack()
    // Allowed after all: it goes on from here, with names to choose from.
    await expect(mara!.page.getByText(deniedBoth)).toBeVisible()
    await mara!.context.grantPermissions(['camera', 'microphone'])
    const again = mara!.page.getByRole('button', { name: 'Try again' })
    await again.click()
    await expectPicture(mara!.page, 'fake_device_0')
    await expect(again).toHaveCount(0)
    await expect(device(mara!.page, 'Camera')).toBeVisible()
    await expect(device(mara!.page, 'Microphone')).toBeVisible()

    await toLobby(jonas!.page)
    await expect(jonas!.page.getByText(noMicrophone)).toBeVisible()
    await expect(jonas!.page.getByText(noCamera)).toBeVisible()
    await lookAt(jonas!.page, 'a lobby without devices')
    await jonas!.page.setViewportSize({ width: 1280, height: 800 })
    await goIn(jonas!.page)

    await toLobby(ana!.page)
    await expect(ana!.page.getByText(noCamera)).toBeVisible()
    await expect(ana!.page.getByText(noMicrophone)).toHaveCount(0)
    await expectLevelToMove(ana!.page)
    // Who switches the camera off has no trouble with it.
    await ana!.page.getByRole('button', { name: 'Turn camera off' }).click()
    await expect(ana!.page.getByText(noCamera)).toHaveCount(0)
    await goIn(ana!.page)
  })

  test('a choice is remembered; sound comes out; what is pulled out, taken or put back is said and survived', async ({
    product,
    person,
  }) => {
    const { people } = await gatherSet({ product, person }, [
      ['Mara', { devices: 2, microphone: voices.jonas() }],
    ])
    const { page, context } = people[0]!
    await withPlugs(context)
    await listenIn(page)
    await page.reload()
    await openRoom(page)
    await expectPicture(page, 'fake_device_0')
    await device(page, 'Camera').selectOption({ label: 'fake_device_1' })
    await device(page, 'Microphone').selectOption({ label: 'Fake Audio Input 1' })
    await device(page, 'Loudspeaker').selectOption({ label: 'Fake Audio Output 2' })
    await expectPicture(page, 'fake_device_1')
    await expectLevelToMove(page)
    await page.getByRole('button', { name: 'Mute', exact: true }).click()
    await page.reload()
    const open = page.getByRole('button', { name: 'Unmute', exact: true })
    await expect(open).toBeVisible()
    await expectPicture(page, 'fake_device_1')
    await expect(device(page, 'Camera').locator('option:checked')).toHaveText('fake_device_1')
    await expect(device(page, 'Loudspeaker').locator('option:checked')).toHaveText('Fake Audio Output 2')
    await open.click()
    await expectLevelToMove(page)
    await expect(device(page, 'Microphone').locator('option:checked')).toHaveText('Fake Audio Input 1')

    expect(await loudest(page)).toBe(0)
    await page.getByRole('button', { name: 'Hear a test sound' }).click()
    await expect.poll(() => loudest(page)).toBeGreaterThan(0.05)
    await expect(page.getByRole('button', { name: 'Hear a test sound' })).toBeEnabled()
    await expect(page.getByText('No sound came out.')).toHaveCount(0)

    await unplug(page, 'fake_device_1')
    await expect(page.getByText('Your camera is not there any more.')).toBeVisible()
    await expect(page.getByText('The others see you through “fake_device_0” now.')).toBeVisible()
    await expectPicture(page, 'fake_device_0')
    await expect(device(page, 'Camera').locator('option')).toHaveText(['fake_device_0'])
    await unplug(page, 'Fake Audio Input 1')
    await expect(page.getByText('The others hear you through “Fake Default Audio Input” now.')).toBeVisible()
    await expectLevelToMove(page)
    await lookAt(page, 'a lobby with other devices than chosen')
    await device(page, 'Microphone').selectOption({ label: 'Fake Audio Input 2' })
    await expect(page.getByText('Your microphone is not there any more.')).toHaveCount(0)

    // The last camera goes, and comes back without a click.
    await unplug(page, 'fake_device_0')
    await expect(page.getByText(noCamera)).toBeVisible()
    await plugIn(page, 'fake_device_0')
    await expectPicture(page, 'fake_device_0')
    await expect(page.getByText(noCamera)).toHaveCount(0)

    await occupy(page, 'audio', true)
    await occupy(page, 'video', true)
    for (const [off, on] of [
      ['Turn camera off', 'Turn camera on'],
      ['Mute', 'Unmute'],
    ] as const) {
      await page.getByRole('button', { name: off, exact: true }).click()
      await page.getByRole('button', { name: on, exact: true }).click()
    }
    await expect(page.getByText(busyMicrophone)).toBeVisible()
    await expect(page.getByText(busyCamera)).toBeVisible()
    await occupy(page, 'audio', false)
    await occupy(page, 'video', false)
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await expectPicture(page, 'fake_device_0')
    await expectLevelToMove(page)

    // For real: the programs of the browser that hold camera and microphone die, and the devices are still there.
    await killCapture(people[0]!.browser)
    await expectPicture(page, 'fake_device_0')
    await expectLevelToMove(page)
    await goIn(page)
    people[0]!.watch.forget(/AudioContext encountered an error from the audio device/)
  })
})

test('whoever came in without devices is helped in the room; pulled-out ones are replaced; sound waits for a click', async ({
  product,
  person,
}) => {
  const { people } = await gatherSet({ product, person }, [
    ['Mara', { devices: 3, microphone: voices.mara() }],
    ['Jonas', { devices: 'asked', microphone: voices.jonas(), silentAtFirst: true }],
  ])
  const [mara, jonas] = people
  await withPlugs(mara!.context)
  await mara!.page.reload()
  await openRoom(mara!.page)
  await device(mara!.page, 'Camera').selectOption({ label: 'fake_device_2' })
  await device(mara!.page, 'Microphone').selectOption({ label: 'Fake Audio Input 1' })
  await expectPicture(mara!.page, 'fake_device_2')
  await goIn(mara!.page)
  await toLobby(jonas!.page)
  await expect(jonas!.page.getByText(deniedBoth)).toBeVisible()
  await goIn(jonas!.page)
  await expect(jonas!.page.getByText(deniedMicrophone)).toBeVisible()
  await jonas!.context.grantPermissions(['camera', 'microphone'])
  await jonas!.page.getByRole('button', { name: 'Try again' }).first().click()
  await expect(jonas!.page.getByText(deniedMicrophone)).toHaveCount(0)
  // The camera may come back by itself meanwhile, for it is allowed now, too.
  await expect(async () => {
    const again = jonas!.page.getByRole('button', { name: 'Try again' })
    if (await again.isVisible()) await again.click({ timeout: 3_000 })
    await expect(jonas!.page.getByText(deniedCamera)).toHaveCount(0, { timeout: 5_000 })
  }).toPass()
  await expectToSeeAndHear(people)

  // Chosen on the way, and pulled out.
  await mara!.page.getByRole('button', { name: 'Devices' }).click()
  for (const camera of ['fake_device_0', 'fake_device_2']) {
    await device(mara!.page, 'Camera').selectOption({ label: camera })
    await expectPicture(mara!.page, camera, faceOf(mara!.page, 'Mara'))
  }
  await mara!.page.keyboard.press('Escape')
  await expect(device(mara!.page, 'Camera')).toHaveCount(0)
  await unplug(mara!.page, 'fake_device_2')
  await expect(mara!.page.getByText('The others see you through “fake_device_0” now.')).toBeVisible()
  await unplug(mara!.page, 'Fake Audio Input 1')
  await expect(
    mara!.page.getByText('The others hear you through “Fake Default Audio Input” now.'),
  ).toBeVisible()
  await expectToSeeAndHear(people)
  await mara!.page.getByRole('button', { name: 'Got it' }).first().click()
  await mara!.page.getByRole('button', { name: 'Got it' }).click()
  await expect(mara!.page.getByText('is not there any more.')).toHaveCount(0)

  // A page that was loaded anew and not yet touched, and captures nothing. Asking it anything would count as a touch:
  // it tells by itself, and is clicked by a hand that does not look.
  for (const off of ['Mute', 'Turn camera off'])
    await jonas!.page.getByRole('button', { name: off, exact: true }).click()
  await jonas!.page.addInitScript(() => {
    setInterval(() => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Hear the others',
      )
      if (button === undefined) return
      const { x, y, width, height } = button.getBoundingClientRect()
      const playing = [...document.querySelectorAll('audio')].some(({ paused }) => !paused)
      console.info(`waits for a click: ${x + width / 2} ${y + height / 2} ${playing ? 'playing' : 'silent'}`)
    }, 500)
  })
  const waits = () =>
    jonas!.page.waitForEvent('console', {
      predicate: (message) => message.text().startsWith('waits for a click'),
    })
  const first = waits()
  await jonas!.page.reload({ waitUntil: 'commit' })
  await first
  // Once more, when nothing moves any longer.
  const [x, y, sound] = (await waits()).text().split(' ').slice(4)
  expect(sound).toBe('silent')
  await jonas!.page.mouse.click(Number(x), Number(y))
  await expect(jonas!.page.getByText('Your browser waits for a click')).toHaveCount(0)
  const playing = () =>
    jonas!.page.evaluate(() =>
      [...document.querySelectorAll<HTMLAudioElement>('[data-sound-of] audio')].map(({ paused }) => !paused),
    )
  await expect.poll(playing).toEqual([true])
  for (const on of ['Unmute', 'Turn camera on'])
    await jonas!.page.getByRole('button', { name: on, exact: true }).click()
  await expectToSeeAndHear(people)
})

test('trying the connection tells apart: ready, no answer, no way for media, and not tried at all', async ({
  product,
  person,
}) => {
  const { made, people } = await gatherSet({ product, person }, [['Mara', { networkCut: true }]], {
    absent: ['Jonas'],
  })
  const { page, context } = people[0]!
  await openRoom(page)
  const verdict = async (on: Page, words: string) => {
    const attempt = on.getByRole('button', { name: 'Try my connection' })
    await attempt.click()
    await expect(on.getByText(words, { exact: true })).toBeVisible({ timeout: 40_000 })
    await expect(attempt).toBeEnabled()
  }
  await verdict(page, 'Ready.')
  await context.setOffline(true)
  await verdict(page, 'The connection could not be tried.')
  await context.setOffline(false)

  const pid = mediaServerOf(product.pid())
  process.kill(pid, 'SIGSTOP')
  try {
    await verdict(page, 'The call does not answer just now.')
  } finally {
    process.kill(pid, 'SIGCONT')
  }
  await verdict(page, 'Ready.')

  const network = await startStrictNetwork(product.origin)
  try {
    const jonas = await person('Jonas', { behind: network.port, networkCut: true })
    await takePlace(jonas.page, made.links.Jonas!, 'Tuesday set')
    await toLobby(jonas.page)
    await verdict(jonas.page, 'Picture and sound do not get through from here.')
    const paragraph = jonas.page.getByText(/Please allow WebRTC media/)
    await expect(paragraph).toContainText(new URL(product.origin).host)
    await expect(paragraph).toContainText(/: UDP port \d+, or at least TCP port \d+\./)
    await lookAt(jonas.page, 'a connection that does not get through')
    expect(await copied(jonas.page, jonas.page.getByRole('button', { name: 'Copy' }))).toBe(
      await paragraph.textContent(),
    )
    await jonas.page.goto('about:blank')
  } finally {
    await network.stop()
  }
})

/** Listens at the loudspeaker: every sound made by this page's code passes here from its next load on. */
async function listenIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard = globalThis as { loudest?: number }
    heard.loudest = 0
    const connect = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode) => AudioNode
    AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode) {
      if (to instanceof AudioDestinationNode) {
        const ear = new AnalyserNode(this.context)
        connect.call(this, ear)
        const samples = new Float32Array(ear.fftSize)
        const timer = setInterval(() => {
          ear.getFloatTimeDomainData(samples)
          heard.loudest = Math.max(heard.loudest ?? 0, ...samples)
          if (this.context.state === 'closed') clearInterval(timer)
        }, 20)
      }
      return connect.call(this, to)
    } as typeof AudioNode.prototype.connect
  })
}

const loudest = (page: Page) => page.evaluate(() => (globalThis as { loudest?: number }).loudest ?? 0)

/** Ends the parts of a browser that hold camera and microphone, as a crash of theirs would. */
async function killCapture(browser: Browser): Promise<void> {
  const inside = await browser.newBrowserCDPSession()
  const { processInfo } = await inside.send('SystemInfo.getProcessInfo')
  const capture = processInfo.filter(({ type }) => /\.(AudioService|VideoCaptureService)$/.test(type))
  expect(capture).toHaveLength(2)
  for (const { id } of capture) process.kill(id, 'SIGKILL')
  await inside.detach()
}
