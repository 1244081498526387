import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { english, fourMicrophones, nobodySpeaks, talk } from '../support/airtime/fourMicrophones.ts'
import { litSeconds } from '../support/airtime/litSeconds.ts'
import { besideLoudspeaker } from '../support/airtime/loudspeaker.ts'
import { music } from '../support/airtime/music.ts'
import type { Noise } from '../support/airtime/noises.ts'
import { recordScript, type ScriptedMicrophone } from '../support/airtime/scriptedMicrophone.ts'
import { seededRandom } from '../support/airtime/seededRandom.ts'
import { SCRIPT_RATE } from '../support/airtime/syntheticVoice.ts'
import { voicedSeconds } from '../support/airtime/voicedSeconds.ts'
import { writeWav } from '../support/airtime/wav.ts'

type Intervals = readonly (readonly [from: number, until: number])[]
const lengthOf = (intervals: Intervals): number =>
  intervals.reduce((sum, [from, until]) => sum + until - from, 0)

describe('airtime of scripted microphones (GOALS.md, Airtime)', () => {
  let people: { name: string; microphone: ScriptedMicrophone; found: Intervals }[] = []
  beforeAll(() => {
    people = Object.entries(fourMicrophones()).map(([name, microphone]) => ({
      name,
      microphone,
      found: voicedSeconds({ rate: SCRIPT_RATE, samples: microphone.samples }),
    }))
  })

  it('is within 2 % of the known for each person', () => {
    const off = people.map(({ name, microphone, found }) => {
      const known = lengthOf(microphone.speech)
      return { name, known, off: lengthOf(found) / known - 1 }
    })
    console.log(
      off.map((one) => `${one.name} ${one.known.toFixed(1)} s ${(one.off * 100).toFixed(2)} %`).join(', '),
    )
    for (const one of off) {
      expect(one.known).toBeGreaterThan(20)
      expect(Math.abs(one.off), one.name).toBeLessThanOrEqual(0.02)
    }
  })

  it('gives shares within one point', () => {
    const known = people.reduce((sum, { microphone }) => sum + lengthOf(microphone.speech), 0)
    const measured = people.reduce((sum, { found }) => sum + lengthOf(found), 0)
    for (const { microphone, found } of people) {
      expect(Math.abs(lengthOf(found) / measured - lengthOf(microphone.speech) / known)).toBeLessThanOrEqual(
        0.01,
      )
    }
  })

  it('counts nothing in pauses, coughs, typing and rustling', () => {
    for (const { name, microphone, found } of people) {
      // as many intervals as the script has, each where it says
      expect(found.length, name).toBe(microphone.speech.length)
      for (const [i, [from, until]] of microphone.speech.entries()) {
        expect(Math.abs((found[i]?.[0] ?? 0) - from), `${name} ${i}`).toBeLessThanOrEqual(0.15)
        expect(Math.abs((found[i]?.[1] ?? 0) - until), `${name} ${i}`).toBeLessThanOrEqual(0.3)
      }
    }
    expect(voicedSeconds({ rate: SCRIPT_RATE, samples: nobodySpeaks().samples })).toEqual([])
  })

  it('counts no music and no test tone, however loud', () => {
    for (const [name, noise] of Object.entries(music(12))) {
      const samples = noise(seededRandom(8))
      for (const gain of [1, 0.1])
        expect(
          voicedSeconds({ rate: SCRIPT_RATE, samples: samples.map((sample) => sample * gain) }),
          `${name} × ${gain}`,
        ).toEqual([])
    }
  })

  it('[A7] lights the ring for no test tone and no beep, and for each stretch of speech within 250 ms (median)', () => {
    const { testTone, beeps } = music(6)
    for (const noise of [testTone, beeps])
      expect(
        litSeconds({ rate: SCRIPT_RATE, samples: noise?.(seededRandom(8)) ?? new Float32Array() }),
      ).toEqual([])
    const late = people.flatMap(({ microphone: { samples, speech } }) => {
      const lit = litSeconds({ rate: SCRIPT_RATE, samples }).flatMap(([at, on]) => (on ? [at] : []))
      return speech.map(([from, until]) => (lit.find((at) => at > from && at < until + 0.3) ?? 9) - from)
    })
    const [median = 9] = late.sort((a, b) => a - b).slice(Math.floor(late.length / 2))
    expect(median).toBeLessThanOrEqual(0.2)
    expect(Math.max(...late)).toBeLessThan(1)
  })

  it('counts who speaks while music plays softly behind them', () => {
    const behind: Noise = (random) => (music(60).piano?.(random) ?? new Float32Array()).map((s) => s * 0.06)
    const { samples, speech } = recordScript(
      { name: 'en-gb', speed: 155 },
      [{ pause: 2 }, ...talk(english, 8), { pause: 3 }],
      { seed: 9, background: () => behind },
    )
    const found = lengthOf(voicedSeconds({ rate: SCRIPT_RATE, samples }))
    expect(Math.abs(found / lengthOf(speech) - 1)).toBeLessThanOrEqual(0.02)
  })

  describe('[A7] beside a loudspeaker that comes back while cancellation settles', () => {
    let others: Float32Array<ArrayBuffer>
    beforeAll(() => {
      others = recordScript({ name: 'en-gb', speed: 150 }, talk(english, 8), { seed: 10 }).samples
    })
    const silence = () => new Float32Array(others.length)
    const counted = (own: Float32Array, settled: number, known = true): number => {
      const samples = besideLoudspeaker(own, others, { decibels: -14, settled })
      return lengthOf(voicedSeconds({ rate: SCRIPT_RATE, samples }, known ? others : undefined))
    }

    it('counts nothing for whoever says nothing, which would be counted if it were not known what is played', () => {
      expect(counted(silence(), 4)).toBe(0)
      expect(counted(silence(), 4, false)).toBeGreaterThan(2.5)
    })

    it('leaves everything to cancellation once it must have settled', () => {
      expect(counted(silence(), 20)).toBeGreaterThan(7)
    })

    it.each([0, -8])('counts from the first word who talks over it, %i dB beside the other', (decibels) => {
      const words = talk(english, 3).map((cue) => ('says' in cue ? { ...cue, decibels } : cue))
      const own = recordScript({ name: 'en-us+f4', speed: 160 }, [{ pause: 0.7 }, ...words], { seed: 11 })
      const samples = silence()
      samples.set(own.samples.subarray(0, samples.length))
      const found = counted(samples, 4)
      expect(Math.abs(found - lengthOf(own.speech))).toBeLessThanOrEqual(0.4)
    })
  })

  it('is what the command prints, at any rate of the file', () => {
    const brief = people.find(({ name }) => name === 'brief')
    if (!brief) throw new Error('no brief speaker')
    const folder = mkdtempSync(join(tmpdir(), 'airtime-'))
    try {
      const command = (rate: number, samples: Float32Array<ArrayBuffer>): Intervals => {
        const file = join(folder, `${rate}.wav`)
        writeFileSync(file, writeWav({ rate, samples }))
        const program = new URL('../commands/airtime.ts', import.meta.url).pathname
        return JSON.parse(execFileSync(process.execPath, [program, file], { encoding: 'utf8' }))
      }
      const whole = command(SCRIPT_RATE, brief.microphone.samples)
      expect(whole).toEqual(
        brief.found.map(([from, until]) => [Number(from.toFixed(2)), Number(until.toFixed(2))]),
      )
      // every third sample is 16 kHz (with whatever folds over: a poor headset)
      const poor = command(
        SCRIPT_RATE / 3,
        brief.microphone.samples.filter((_, i) => i % 3 === 0),
      )
      expect(poor.length).toBe(whole.length)
      expect(Math.abs(lengthOf(poor) / lengthOf(brief.microphone.speech) - 1)).toBeLessThanOrEqual(0.03)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }, 120_000)
})
