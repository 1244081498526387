import { expect, it } from 'vitest'
import { type VoicedStretch, VoiceListener } from './VoiceListener.ts'
import { FRAMES_A_BATCH } from './voiceBatch.ts'

const BATCH_MS = FRAMES_A_BATCH * 10
const VOICE = [0.95, 1e-3, 0.05, 1e-2, 0]
const MUSIC = [0.95, 1e-3, 0.5, 1e-2, 0]
const TONE = [0.95, 1e-3, 0.9, 1e-2, 0]
const ROOM = [0, 1e-9, 0, 1e-6, 0]
/** The others out of one's loudspeaker, before cancellation has learnt. */
const ECHO = [0.95, 1e-5, 0.05, 1e-4, 1e-3]

/** A listener and a hand-cranked page clock; batches reach it `late` ms after they were heard. */
const setUp = ({ muted = false, late = 0 } = {}) => {
  const told: {
    speaking: [number, boolean][]
    stretches: VoicedStretch[]
    levels: number[]
    reminders: number[]
  } = {
    speaking: [],
    stretches: [],
    levels: [],
    reminders: [],
  }
  let now = 10_000
  const listener = new VoiceListener(
    {
      speaking: (on) => told.speaking.push([now, on]),
      level: (level) => told.levels.push(level),
      voiced: (stretch) => told.stretches.push(stretch),
      talkingWhileMuted: () => told.reminders.push(now),
    },
    muted,
  )
  const hear = (ms: number, frame: readonly number[], told = () => now - late): void => {
    for (let end = now + ms; now < end; ) {
      now += BATCH_MS
      const numbers = Float32Array.from(Array.from({ length: FRAMES_A_BATCH }, () => frame).flat())
      listener.hear(told(), numbers)
    }
  }
  return {
    listener,
    told,
    hear,
    now: () => now,
    skip: (ms: number) => {
      now += ms
    },
  }
}
const ended = (stretches: readonly VoicedStretch[]) =>
  stretches.filter((stretch) => stretch.ended).map(({ from, until }) => [from, until])

it('tells stretches of speech in page time, growing, then ended', () => {
  const { told, hear } = setUp()
  hear(1_000, ROOM)
  hear(2_000, VOICE)
  hear(1_500, ROOM)
  expect(ended(told.stretches)).toEqual([[11_000, 13_000]])
  const growing = told.stretches.filter((stretch) => !stretch.ended)
  expect(growing[0]).toEqual({ id: 1, from: 11_000, until: 11_150, ended: false })
  expect(growing.at(-1)).toEqual({ id: 1, from: 11_000, until: 13_000, ended: false })
})

it('lights within 250 ms of a voice and goes out within 250 ms after it', () => {
  const { told, hear } = setUp()
  hear(1_000, ROOM)
  hear(1_500, VOICE)
  hear(1_000, ROOM)
  expect(told.speaking).toEqual([
    [11_150, true],
    [12_700, false],
  ])
})

it('[W10] goes on saying that it is lit, every two seconds, as long as it hears', () => {
  const { told, hear, skip } = setUp()
  hear(5_150, VOICE)
  expect(told.speaking).toEqual([
    [10_150, true],
    [12_150, true],
    [14_150, true],
  ])
  skip(10_000)
  expect(told.speaking).toHaveLength(3)
  hear(1_000, ROOM)
  expect(told.speaking.slice(3)).toEqual([[25_200, false]])
})

it('counts nothing from the instant of muting on, and nothing from before unmuting', () => {
  const { told, hear, listener, now } = setUp({ late: 43 })
  hear(1_000, VOICE)
  listener.setMuted(true, now())
  const mutedAt = now()
  expect(told.speaking.at(-1)).toEqual([mutedAt, false])
  hear(3_000, VOICE)
  listener.setMuted(false, now())
  const openAt = now()
  hear(1_000, VOICE)
  hear(1_500, ROOM)
  expect(ended(told.stretches)).toEqual([
    [9_957, mutedAt],
    [openAt + 7, openAt + 1_000 - 43],
  ])
  expect(told.stretches.every(({ from, until }) => until <= mutedAt || from >= openAt)).toBe(true)
  expect(told.levels.slice(20, 21)).toEqual([0])
})

it('clips a stretch that turns out to have begun just before muting', () => {
  const { told, hear, listener, now } = setUp({ late: 43 })
  hear(1_000, ROOM)
  hear(150, VOICE)
  listener.setMuted(true, now() - 5)
  const mutedAt = now() - 5
  hear(3_000, VOICE)
  for (const { from, until } of told.stretches) {
    expect(from).toBeLessThan(until)
    expect(until).toBeLessThanOrEqual(mutedAt)
  }
})

it('says once in a while that nobody hears them', () => {
  const { told, hear, now } = setUp({ muted: true })
  hear(5_000, ROOM)
  hear(1_000, ROOM)
  expect(told.reminders).toEqual([])
  const spoke = now()
  hear(20_000, VOICE)
  // after a second, known half a second later
  expect(told.reminders).toEqual([spoke + 1_500])
  hear(20_000, VOICE)
  expect(told.reminders).toHaveLength(2)
  expect(told.stretches).toEqual([])
  expect(told.speaking).toEqual([])
})

it('does not mind the end of a sentence after muting, nor a cough', () => {
  const { told, hear, listener, now } = setUp()
  hear(2_000, VOICE)
  listener.setMuted(true, now())
  hear(900, VOICE)
  hear(2_000, ROOM)
  hear(100, VOICE)
  hear(2_000, ROOM)
  expect(told.reminders).toEqual([])
})

it('does not bridge a time in which nothing was heard', () => {
  const { told, hear, skip } = setUp()
  hear(1_000, VOICE)
  skip(600_000)
  hear(1_000, VOICE)
  hear(1_500, ROOM)
  expect(ended(told.stretches)).toEqual([
    [10_000, 11_000],
    [611_000, 612_000],
  ])
})

it('[A7] what a busy computer tells late counts for as long as it was, where it was said', () => {
  const { told, hear, now } = setUp()
  hear(1_000, ROOM)
  for (let i = 0; i < 5; i++) {
    const heldUpUntil = now() + 1_500
    hear(1_500, VOICE, () => Math.max(now(), heldUpUntil))
    hear(500, VOICE)
  }
  hear(1_500, ROOM)
  expect(ended(told.stretches)).toEqual([[11_000, 21_000]])
})

it('[A7] what a busy computer lost of the sound is not counted, and nothing after it too early for long', () => {
  const { told, hear, skip } = setUp()
  hear(1_000, ROOM)
  hear(2_000, VOICE)
  skip(700)
  hear(5_000, VOICE)
  hear(1_500, ROOM)
  const stretches = ended(told.stretches)
  expect(stretches.reduce((sum, [from = 0, until = 0]) => sum + until - from, 0)).toBe(7_000)
  expect(stretches.at(-1)?.[1]).toBe(18_700)
})

it('[A1] counts nothing said after muting, though sound was lost just before', () => {
  const { told, hear, skip, listener, now } = setUp()
  hear(2_000, VOICE)
  skip(700)
  hear(200, VOICE)
  const mutedAt = now()
  listener.setMuted(true, mutedAt)
  hear(3_000, VOICE)
  listener.breakOff()
  const sum = ended(told.stretches).reduce((sum, [from = 0, until = 0]) => sum + until - from, 0)
  expect(sum).toBeLessThanOrEqual(2_200)
  expect(told.stretches.every(({ until }) => until <= mutedAt)).toBe(true)
})

it('ends the stretch when the microphone changes', () => {
  const { told, hear, listener } = setUp()
  hear(1_000, VOICE)
  listener.breakOff()
  expect(ended(told.stretches)).toEqual([[10_000, 11_000]])
  expect(told.speaking.at(-1)?.[1]).toBe(false)
})

it('counts nothing of a moment in which the microphone was closed and opened again', () => {
  const { told, hear, listener, now } = setUp()
  hear(2_000, VOICE)
  const mutedAt = now()
  listener.setMuted(true, mutedAt)
  hear(200, VOICE)
  const openAt = now()
  listener.setMuted(false, openAt)
  hear(2_000, VOICE)
  hear(1_500, ROOM)
  expect(ended(told.stretches)).toEqual([
    [10_000, mutedAt],
    [openAt, openAt + 2_000],
  ])
})

it('[A7] lights for no beep, though for its first 80 ms nobody can know that its tone is held', () => {
  const { told, hear } = setUp()
  hear(1_000, ROOM)
  for (const beep of [50, 100, 400, 1_000]) {
    hear(100, VOICE)
    hear(beep, TONE)
    hear(1_500, ROOM)
  }
  expect(told.speaking).toEqual([])
  hear(500, VOICE)
  expect(told.speaking).toHaveLength(1)
})

it('counts no music and no test tone, and leaves the ring dark', () => {
  const { told, hear } = setUp()
  hear(1_000, ROOM)
  hear(20_000, MUSIC)
  hear(1_500, ROOM)
  expect(told.stretches).toEqual([])
  expect(told.speaking).toEqual([])
  hear(3_000, VOICE)
  hear(1_500, ROOM)
  expect(ended(told.stretches)).toEqual([[32_500, 35_500]])
})

it('[A7] counts nothing of one’s own loudspeaker while cancellation settles, lights nothing, and counts who talks over it', () => {
  const { told, hear, listener } = setUp()
  hear(1_000, ROOM)
  hear(2_000, ECHO)
  hear(1_000, ROOM)
  expect(told.stretches).toEqual([])
  expect(told.speaking).toEqual([])
  hear(1_000, [...VOICE.slice(0, 4), 1e-3])
  hear(1_500, ROOM)
  expect(ended(told.stretches)).toEqual([[14_000, 15_000]])
  expect(listener.settled).toBe(false)
  hear(2_500, ECHO)
  expect(listener.settled).toBe(true)
  listener.breakOff()
  expect(listener.settled).toBe(true)
  // Another microphone, and cancellation learns anew.
  listener.another()
  expect(listener.settled).toBe(false)
})
