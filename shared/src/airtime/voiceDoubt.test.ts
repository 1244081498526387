import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doubted, doubtFrame, drainDoubt, endDoubt, noDoubt } from './voiceDoubt.ts'
import { VOICED_RULES } from './voicedRules.ts'

type Frame = readonly [probability: number, energy: number, steadiness: number]
const through = (frames: readonly Frame[]): [number, number][] => {
  const doubt = noDoubt(VOICED_RULES)
  const out: [number, number][] = []
  for (const frame of frames) if (doubtFrame(doubt, ...frame)) out.push([doubt.probability, doubt.energy])
  while (drainDoubt(doubt)) out.push([doubt.probability, doubt.energy])
  expect(doubted(doubt)).toBe(0)
  return out
}
const run = (count: number, ...frame: Frame): Frame[] => Array.from({ length: count }, () => frame)
const voice = (count: number) => run(count, 0.9, 1, 0.05)
const music = (count: number) => run(count, 0.95, 1, 0.4)
const room = (count: number) => run(count, 0, 0, 0)
const heard = (frames: readonly Frame[]) => through(frames).filter(([probability]) => probability > 0).length

/** The same by looking around each frame anew. */
const slowly = (frames: readonly Frame[]): number[] => {
  const { around, alike, enough, on, sure, steadiest, voiceSteady, benefit, sureShare } = VOICED_RULES
  return frames.map(([probability, energy], at) => {
    const near = frames.slice(Math.max(0, at - around), at + around + 1).filter(([p]) => Math.fround(p) > on)
    const loudAs = near.filter(([, e]) => e >= energy / alike && e <= energy * alike)
    const asked = loudAs.length < enough ? near : loudAs
    const steady = asked.reduce((sum, [, , held]) => sum + Math.fround(held), 0)
    const surely = near.filter(([p]) => Math.fround(p) >= sure).length
    const isVoice =
      steady + voiceSteady * benefit <= steadiest * (asked.length + benefit) &&
      surely + benefit >= sureShare * (near.length + benefit)
    return isVoice ? Math.fround(probability) : 0
  })
}

describe('the doubt whether it is a voice', () => {
  it('lets voices through, long and short', () => {
    expect(heard([...room(100), ...voice(300), ...room(100), ...voice(20), ...room(60)])).toBe(320)
  })

  it('keeps back music from its first note to its last, single notes, and hiss that is never sure', () => {
    expect(heard([...room(100), ...music(1_000), ...room(100)])).toBe(0)
    expect(heard([...room(100), ...music(25), ...room(100)])).toBe(0)
    expect(heard([...room(100), ...run(500, 0.6, 1, 0), ...room(100)])).toBe(0)
  })

  it('hears a voice soon after music, and music soon after a voice', () => {
    const frames = [...music(300), ...voice(300), ...music(300)]
    expect(Math.abs(heard(frames) - 300)).toBeLessThan(60)
  })

  it('hears the pauses of a voice with soft music behind', () => {
    const behind = (count: number) => run(count, 0.95, 0.001, 0.4)
    const frames = [...behind(200), ...voice(200), ...behind(100), ...voice(100), ...behind(200)]
    expect(heard(frames)).toBe(300)
  })

  it('gives every frame once, in order, half a second late at most, by what is around it', () => {
    // thresholds apart from the steps, so that the order of adding does not matter
    const frame = fc.tuple(
      fc.constantFrom(0, 0.25, 0.625, 0.875, 1),
      fc.constantFrom(0.001, 0.01, 0.1, 1),
      fc.constantFrom(0, 0.125, 0.5, 1),
    )
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 400 }), (frames) => {
        const out = through(frames)
        expect(out.map(([, energy]) => energy)).toEqual(frames.map(([, energy]) => Math.fround(energy)))
        expect(out.map(([probability]) => probability)).toEqual(slowly(frames))
        const doubt = noDoubt(VOICED_RULES)
        for (const one of frames) {
          doubtFrame(doubt, ...one)
          expect(doubted(doubt)).toBeLessThanOrEqual(VOICED_RULES.around)
        }
      }),
    )
  })

  it('begins anew after its end', () => {
    const doubt = noDoubt(VOICED_RULES)
    for (const frame of music(200)) doubtFrame(doubt, ...frame)
    while (drainDoubt(doubt));
    endDoubt(doubt)
    let voiced = 0
    for (const frame of voice(100)) if (doubtFrame(doubt, ...frame) && doubt.probability > 0) voiced++
    expect(voiced).toBe(50)
  })
})
