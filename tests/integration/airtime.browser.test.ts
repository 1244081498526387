import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { addReport, airtimeByPhase, microphoneClosed, microphoneOpened, noAirtime } from '@setroom/shared'
import { build, createServer } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { music } from '../support/airtime/music.ts'
import { cough, fan, typing } from '../support/airtime/noises.ts'
import { type Cue, recordScript, type ScriptedMicrophone } from '../support/airtime/scriptedMicrophone.ts'
import { SCRIPT_RATE } from '../support/airtime/syntheticVoice.ts'
import { writeWav } from '../support/airtime/wav.ts'
import { workletSeconds } from '../support/airtime/workletCpu.ts'
import type { AirtimePage, Heard } from './airtime/page.ts'
import { servePages } from './look/servePages.ts'

declare const airtime: AirtimePage

const root = new URL('./airtime/', import.meta.url).pathname
const outDir = new URL('../../node_modules/.cache/airtime-page/', import.meta.url).pathname
const vite = { root, configFile: false, logLevel: 'error', worker: { format: 'es' } } as const

/** The first sentence is repeated as a landmark: what is measured begins with the second. */
const script: Cue[] = [
  { pause: 1 },
  { says: 'Good morning.' },
  { pause: 1.5 },
  { says: 'I have been putting off a talk with my team for three months.' },
  { pause: 0.3 },
  { says: 'Yeah.' },
  { pause: 1 },
  { noise: cough },
  { pause: 0.8 },
  { says: 'What would happen if you did nothing?', decibels: -12 },
  { pause: 1.2 },
  { says: 'It felt as if everybody waited for someone else to begin.' },
  { pause: 2.5 },
]

let folder: string
let spoken: ScriptedMicrophone
let endless: string
let pages: Awaited<ReturnType<typeof servePages>>
const browsers: Browser[] = []

/** A browser whose microphone plays the file, once or again and again, from when the page first opens it. */
const browserHearing = async (file: string): Promise<Page> => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${file}`,
    ],
  })
  browsers.push(browser)
  return browser.newPage()
}

const open = async (page: Page, url: string): Promise<Page> => {
  await page.goto(url)
  await page.waitForFunction(() => 'airtime' in window)
  // audio starts after a gesture
  await page.mouse.click(5, 5)
  return page
}

const ended = ({ stretches }: Heard): { from: number; until: number }[] =>
  stretches.filter((stretch) => stretch.ended).map(({ from, until }) => ({ from, until }))

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'airtime-'))
  spoken = recordScript({ name: 'en-gb', speed: 160 }, script, { seed: 6, background: (s) => fan(s, -60) })
  writeFileSync(join(folder, 'script.wav'), writeWav({ rate: SCRIPT_RATE, samples: spoken.samples }))
  const monologue = recordScript(
    { name: 'en-us+f3', speed: 150 },
    Array.from({ length: 4 }, () => ({
      says: 'And then I told them what I had seen, and what I wanted to do about it.',
    })),
    { seed: 7 },
  )
  endless = join(folder, 'endless.wav')
  writeFileSync(endless, writeWav({ rate: SCRIPT_RATE, samples: monologue.samples }))
  await build({ ...vite, build: { outDir, emptyOutDir: true, assetsInlineLimit: 0 } })
  pages = await servePages(outDir)
})

afterAll(async () => {
  for (const browser of browsers) await browser.close()
  await pages?.close()
  rmSync(folder, { recursive: true })
})

it.each([
  ['as it is', false],
  ['with automatic gain, noise suppression and echo cancellation', true],
] as const)(
  'measures a scripted microphone in Chromium %s, and shows speaking in time',
  async (_, improved) => {
    const page = await open(await browserHearing(`${join(folder, 'script.wav')}%noloop`), pages.origin)
    await page.evaluate((improved) => airtime.start(improved), improved)
    await page.waitForTimeout(Math.ceil((spoken.samples.length / SCRIPT_RATE) * 1000) + 400)
    const heard = await page.evaluate(() => airtime.heard())
    expect(heard.violations).toEqual([])
    expect(await page.evaluate(() => airtime.rates())).toEqual([SCRIPT_RATE])

    const found = ended(heard)
    const known = spoken.speech.map(([from, until]) => ({ from: from * 1000, until: until * 1000 }))
    expect(found).toHaveLength(known.length)
    const total = (spans: readonly { from: number; until: number }[]): number =>
      spans.slice(1).reduce((sum, { from, until }) => sum + until - from, 0)
    expect(Math.abs(total(found) / total(known) - 1)).toBeLessThanOrEqual(0.02)
    // each where it was said, counted from the landmark
    for (const [i, one] of found.entries()) {
      const shift = (found[1]?.from ?? 0) - (known[1]?.from ?? 0)
      expect(Math.abs(one.from - shift - (known[i]?.from ?? 0))).toBeLessThanOrEqual(100)
    }

    const lags = found.map(
      ({ from }) => (heard.speaking.find(({ on, at }) => on && at > from)?.at ?? 1e9) - from,
    )
    expect(lags.toSorted((a, b) => a - b)[Math.floor(lags.length / 2)]).toBeLessThanOrEqual(250)
    const offs = found.map(
      ({ until }) => (heard.speaking.find(({ on, at }) => !on && at > until)?.at ?? 1e9) - until,
    )
    expect(offs.toSorted((a, b) => a - b)[Math.floor(offs.length / 2)]).toBeLessThanOrEqual(350)
    expect(heard.levels).toBeGreaterThan(100)
    expect(heard.loudest).toBeGreaterThan(0.5)
  },
  40_000,
)

it('counts no music, no test tone and no typing, the browser’s gain and noise suppression on', async () => {
  const { piano, band, testTone, beeps } = music(4)
  const sounds = [piano, band, testTone, beeps, typing, cough].flatMap((noise) => noise ?? [])
  const { samples } = recordScript(
    { name: 'en-gb', speed: 160 },
    [{ pause: 1 }, ...sounds.flatMap((noise): Cue[] => [{ noise }, { pause: 0.5 }])],
    { seed: 8 },
  )
  const file = join(folder, 'sounds.wav')
  writeFileSync(file, writeWav({ rate: SCRIPT_RATE, samples }))
  const page = await open(await browserHearing(`${file}%noloop`), pages.origin)
  await page.evaluate(() => airtime.start(true))
  await page.waitForTimeout(Math.ceil((samples.length / SCRIPT_RATE) * 1000) + 400)
  const heard = await page.evaluate(() => airtime.heard())
  expect(heard.loudest).toBeGreaterThan(0.5)
  expect(heard.stretches).toEqual([])
}, 60_000)

it('counts nothing while muted, reminds on the device, and lives through suspension and another microphone', async () => {
  const page = await open(await browserHearing(endless), pages.origin)
  await page.evaluate(() => airtime.start(true))
  await page.waitForTimeout(3_000)
  await page.evaluate(() => airtime.mute(true))
  await page.waitForTimeout(3_500)
  await page.evaluate(() => airtime.mute(false))
  await page.waitForTimeout(1_500)
  const before = await page.evaluate(() => airtime.heard())
  await page.evaluate(() => airtime.suspend())
  await page.waitForTimeout(1_500)
  const resumed = await page.evaluate(() => airtime.heard())
  await page.evaluate(() => airtime.replace())
  await page.waitForTimeout(1_500)
  await page.evaluate(() => airtime.stop())
  const heard = await page.evaluate(() => airtime.heard())
  // The microphone that came instead went into the context that was there.
  expect(await page.evaluate(() => airtime.contextStates())).toEqual(['closed'])

  const [mute, unmute] = heard.muted.map(({ at }) => at)
  if (mute === undefined || unmute === undefined) throw new Error('not muted')
  expect(heard.reminders).toHaveLength(1)
  expect(heard.reminders[0]).toBeGreaterThan(mute + 1_000)
  for (const { from, until } of heard.stretches)
    expect(until <= mute || from >= unmute, `${from} to ${until}, muted ${mute} to ${unmute}`).toBe(true)
  expect(heard.speaking.filter(({ on, at }) => on && at > mute && at < unmute)).toEqual([])
  expect(resumed.stretches.length).toBeGreaterThan(before.stretches.length)
  expect(ended(heard).at(-1)?.until).toBeGreaterThan((ended(heard)[1]?.until ?? 0) + 1_200)

  // and the server's sum of what was reported agrees with what was told
  const origin = await page.evaluate(() => airtime.timeOrigin())
  let counted = microphoneOpened(noAirtime(origin), origin)
  counted = microphoneOpened(microphoneClosed(counted, origin + mute), origin + unmute)
  for (const report of heard.reports) counted = addReport(counted, report, Number.MAX_SAFE_INTEGER)
  const told = ended(heard).reduce((sum, { from, until }) => sum + until - from, 0)
  const total = airtimeByPhase(counted, [{ phase: 'a', from: 0, until: null }]).a ?? 0
  expect(Math.abs(total - told)).toBeLessThanOrEqual(20)
})

it('takes little of a core, and loads from the development server too', async () => {
  const page = await open(await browserHearing(endless), pages.origin)
  // The audio thread's own processor time, whatever else the computer does.
  const shareOfCore = async (loudness: number) => {
    const before = workletSeconds()
    expect(await page.evaluate((loud) => airtime.cost(20, loud), loudness)).toBe(20 * 20)
    const worked = [...workletSeconds()].map(([thread, s]) => s - (before.get(thread) ?? 0))
    return Math.max(...worked) / 20
  }
  const speaking = await shareOfCore(0.2)
  expect(speaking).toBeGreaterThan(0)
  // 4 % in the long run; what is compiled in the first seconds counts here, too, and a slower processor takes longer.
  expect(speaking).toBeLessThan(0.25)
  const silent = await shareOfCore(0.00001)
  expect(silent).toBeGreaterThan(0)
  expect(silent).toBeLessThan(speaking / 2)

  const server = await createServer({
    ...vite,
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  })
  try {
    await server.listen()
    await open(page, server.resolvedUrls?.local[0] ?? '')
    await page.evaluate(() => airtime.start(false))
    await page.waitForFunction(() => airtime.heard().stretches.length > 0, undefined, { timeout: 10_000 })
  } finally {
    await server.close()
  }
})
