import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { fourMicrophones } from '../support/airtime/fourMicrophones.ts'
import { SCRIPT_RATE } from '../support/airtime/syntheticVoice.ts'
import { writeWav } from '../support/airtime/wav.ts'
import { workletSeconds } from '../support/airtime/workletCpu.ts'
import { ticketOf } from '../support/e2e/bareCaller.ts'
import { goIn, openRoom } from '../support/e2e/comingIn.ts'
import { takePlace } from '../support/e2e/makingSets.ts'
import { type MicrophoneFile, spokenBetween } from '../support/e2e/microphoneFile.ts'
import { openBrowser, type PersonBrowser } from '../support/e2e/personBrowser.ts'
import { startProduct } from '../support/e2e/product.ts'
import { capturesOf } from '../support/e2e/rtcRecorder.ts'
import { agendaOf } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'
import { capturedSeconds } from './airtime/capturedSeconds.ts'
import { mediaSpeakers, spokenByEvents } from './airtime/mediaSpeakers.ts'
import { followReports, watchRings } from './airtime/watchPage.ts'
import { quantile } from './quantile.ts'
import type { BenchRow } from './row.ts'

/** Long enough for each to speak for 12 s or more. */
const MEASURED_MS = 60_000
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))
const round = (x: number, digits = 2) => Number(x.toFixed(digits))

/**
 * Four scripted microphones in four browsers, through the whole path: microphone, worklet, socket, server's sums, and
 * the ring on another's screen. Beside it, in the same call, what the media server's speaker events give. Once with
 * the browser's automatic gain, noise suppression and echo cancellation (as Setroom asks for), once without.
 */
export async function run(): Promise<BenchRow[]> {
  const folder = mkdtempSync(joinPath(tmpdir(), 'setroom-bench-airtime-'))
  try {
    const files = Object.entries(fourMicrophones()).map(([name, { samples, speech }]): MicrophoneFile => {
      const path = joinPath(folder, `${name}.wav`)
      writeFileSync(path, writeWav({ rate: SCRIPT_RATE, samples }))
      return { path, speech, seconds: samples.length / SCRIPT_RATE }
    })
    return [...(await undisturbed(files, true)), ...(await undisturbed(files, false))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const names = ['Plain', 'Noisy', 'Faint', 'Brief'] as const

/** A run in which no microphone was opened anew: on a computer too busy for four calls, what was said is not known. */
async function undisturbed(files: readonly MicrophoneFile[], improved: boolean): Promise<BenchRow[]> {
  for (let tries = 1; ; tries++) {
    const rows = await inACall(files, improved)
    if (rows !== undefined) return rows
    console.error('A call was interrupted, since this computer is too busy; measured again.')
    if (tries === 3) throw new Error('Three calls in a row were interrupted: nothing was measured.')
  }
}

async function inACall(files: readonly MicrophoneFile[], improved: boolean): Promise<BenchRow[] | undefined> {
  const product = await startProduct({ media: 'livekit' })
  const people: PersonBrowser[] = []
  try {
    const host = await createHost(product.hostLink)
    const made = await host.createSet({
      name: 'Airtime',
      facilitator: 'Plain',
      members: ['Noisy', 'Faint', 'Brief', 'Listener'],
      agenda: agendaOf(['processReflection', 600_000], ['close', 60_000]),
    })
    const reports = []
    for (const [i, name] of names.entries()) {
      const microphone = files[i]
      if (microphone === undefined) throw new Error('a microphone for each')
      const person = await openBrowser(name, { microphone, fps: 2 })
      people.push(person)
      if (!improved) await asItIs(person)
      reports.push(followReports(person.page))
      await takePlace(person.page, made.links[name] ?? '', 'Airtime')
    }
    const [lead] = people
    if (lead === undefined) throw new Error('nobody')
    await openRoom(lead.page)
    for (const { page } of people) await goIn(page)
    for (const { page } of people)
      await page.getByRole('button', { name: /^(Mute|Please mute)$/ }).waitFor({ timeout: 60_000 })
    const listener = await join(made.links.Listener ?? '')
    await listener.place('room')
    const events = await mediaSpeakers(lead, product.origin, await ticketOf(listener))
    const rings = await watchRings(lead.page)
    const leading = await host.enter(made)
    await sleep(3_000)
    await leading.must({ type: 'session.start' })
    const from = leading.common().session?.startedAt ?? leading.now()
    const worked = workletSeconds()
    const recorded = () =>
      Promise.all(people.map(async ({ page }) => ({ at: Date.now(), s: await capturedSeconds(page) })))
    const before = await recorded()
    await sleep(MEASURED_MS)
    const phase = leading.common().course.current
    if (phase === null) throw new Error('no phase')
    const after = await recorded()
    const working = workletSeconds()
    await leading.must({ type: 'session.advance', from: phase })
    await sleep(4_000)
    // On a busy computer it takes its time from one to the other: what counts is how long the server says it was.
    const spentMs = leading.common().course.spent[phase]
    if (spentMs === undefined) throw new Error('the phase that was measured is not over')
    const until = from + spentMs
    const counted = leading.view().own.airtime[phase] ?? {}
    const heard = await events.heard()
    const lit = await rings()
    const truths: number[] = []
    for (const [i, { page, microphone }] of people.entries()) {
      const captures = await capturesOf(page)
      if (captures.some((at) => at > from)) return undefined
      if (microphone === undefined) throw new Error(`${names[i]} captured nothing`)
      const stretches = [...new Map((reports[i] ?? []).map((told) => [told.from, told])).values()]
      // The lobby opened the microphone before the call did, and a busy computer plays late: from when on the recording
      // plays is looked for around each, where what was heard fits best.
      const heardFrom = (start: number) =>
        stretches.reduce((sum, told) => sum + spokenBetween(microphone, start, told.from, told.until), 0)
      const around = captures.flatMap((at) => Array.from({ length: 201 }, (_, k) => at + (k - 100) * 20))
      const start = around.reduce(
        (best, at) => (heardFrom(at) > heardFrom(best) ? at : best),
        captures[0] ?? 0,
      )
      truths.push(spokenBetween(microphone, start, from, until))
    }
    const ids = names.map((name) => made.ids[name] ?? '')
    const ours = ids.map((id) => counted[id as keyof typeof counted] ?? 0)
    const all = ids.map((id) => spokenByEvents(heard, id, [from, until]))
    const loudest = ids.map((id) => spokenByEvents(heard, id, [from, until], 'loudest'))
    const suffix = improved ? '' : ', without gain and noise suppression'
    listener.close()
    leading.close()
    await events.leave()
    return [
      ...names.map((name, i) =>
        compared(`airtime of one person (${name.toLowerCase()})${suffix}`, '% off', [
          off(ours[i], truths[i]),
          off(all[i], truths[i]),
        ]),
      ),
      compared(`airtime share, worst of four${suffix}`, 'points off', [
        worstShare(ours, truths),
        worstShare(all, truths),
      ]),
      {
        ...compared(`airtime share, worst of four${suffix}`, 'points off', [
          worstShare(ours, truths),
          worstShare(loudest, truths),
        ]),
        peer: 'only the loudest speaker counted',
      },
      ...lateness(
        reports.slice(1).map((told, i) => {
          // what grew is told again and again under the same beginning
          const begins = [...new Set(told.map((one) => Math.round(one.from)))].filter(
            (at) => at > from && at < until,
          )
          return {
            begins,
            shown: lit.filter(({ name }) => name === names[i + 1]).map(({ at }) => at),
            said: heard
              .filter(({ members }, k) => {
                const id = ids[i + 1] ?? ''
                return members.includes(id) && heard[k - 1]?.members.includes(id) !== true
              })
              .map(({ at }) => at),
          }
        }),
        suffix,
      ),
      {
        name: `sound that a browser itself lost, this computer being busy, worst of four${suffix}`,
        value: round(
          Math.max(
            ...after.map(({ at, s }, i) => {
              const { at: from, s: start } = before[i] ?? { at, s }
              return 100 * (1 - (1_000 * (s - start)) / (at - from))
            }),
          ),
        ),
        unit: '%',
      },
      {
        name: `voice activity, a participant's browser${suffix}`,
        value: round(
          (100 * 1_000 * Math.max(0, ...[...working].map(([thread, s]) => s - (worked.get(thread) ?? 0)))) /
            (until - from),
        ),
        unit: '% of a core',
      },
    ]
  } finally {
    for (const one of people.toReversed()) await one.close()
    await product.stop()
  }
}

/** As though the browser had no automatic gain, noise suppression or echo cancellation. */
async function asItIs({ context }: PersonBrowser): Promise<void> {
  await context.addInitScript(() => {
    const capture = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = (wish = {}) => {
      if (typeof wish.audio !== 'object') return capture(wish)
      const raw = { echoCancellation: false, noiseSuppression: false, autoGainControl: false }
      return capture({ ...wish, audio: { ...wish.audio, ...raw } })
    }
  })
}

const off = (found = 0, truth = 0) => 100 * (found / truth - 1)

function worstShare(found: readonly number[], truths: readonly number[]): number {
  const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0)
  return Math.max(
    ...found.map((one, i) => Math.abs(100 * (one / sum(found) - (truths[i] ?? 0) / sum(truths)))),
  )
}

function compared(name: string, unit: string, [ours, theirs]: readonly [number, number]): BenchRow {
  return {
    name,
    value: round(ours),
    unit,
    peer: 'LiveKit speaker events, summed',
    peerValue: round(theirs),
    ratio: round(Math.abs(ours) / Math.abs(theirs), 3),
  }
}

type Beginnings = {
  readonly begins: readonly number[]
  readonly shown: readonly number[]
  readonly said: readonly number[]
}

/** How long after a word began it was on another's screen, and the media server's event there. */
function lateness(people: readonly Beginnings[], suffix: string): BenchRow[] {
  const after = (at: number, instants: readonly number[]) => {
    const next = instants.find((instant) => instant > at - 50 && instant < at + 2_000)
    return next === undefined ? [] : [next - at]
  }
  const ours = people.flatMap(({ begins, shown }) => begins.flatMap((at) => after(at, shown)))
  const theirs = people.flatMap(({ begins, said }) => begins.flatMap((at) => after(at, said)))
  const begun = people.reduce((sum, { begins }) => sum + begins.length, 0)
  return [
    ...[0.5, 0.95].map((q) => ({
      ...compared(`speaking shown on another's screen, after the word began, p${q * 100}${suffix}`, 'ms', [
        quantile(ours, q),
        quantile(theirs, q),
      ]),
      peer: 'LiveKit speaker events',
    })),
    {
      ...compared(`stretches of speech shown within 2 s${suffix}`, '%', [
        (100 * ours.length) / begun,
        (100 * theirs.length) / begun,
      ]),
      peer: 'LiveKit speaker events',
    },
  ]
}
