import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doubted, doubtFrame, drainDoubt, endDoubt, hasSettled, noDoubt, unsettle } from './voiceDoubt.ts'
import { VOICED_RULES } from './voicedRules.ts'

type Frame = readonly [probability: number, energy: number, steadiness: number, played: number]
const through = (frames: readonly Frame[]): [number, number][] => {
  const doubt = noDoubt(VOICED_RULES)
  const out: [number, number][] = []
  for (const frame of frames) if (doubtFrame(doubt, ...frame)) out.push([doubt.probability, doubt.energy])
  while (drainDoubt(doubt)) out.push([doubt.probability, doubt.energy])
  expect(doubted(doubt)).toBe(0)
  return out
}
const run = (count: number, probability: number, energy: number, steadiness: number, played = 0): Frame[] =>
  Array.from({ length: count }, () => [probability, energy, steadiness, played])
const voice = (count: number) => run(count, 0.9, 1, 0.05)
const music = (count: number) => run(count, 0.95, 1, 0.4)
const room = (count: number) => run(count, 0, 0, 0)
const heard = (frames: readonly Frame[]) => through(frames).filter(([probability]) => probability > 0).length

/** The same by looking around each frame anew. */
const slowly = (frames: readonly Frame[]): number[] => {
  const { around, alike, enough, on, sure, steadiest, voiceSteady, benefit, sureShare } = VOICED_RULES
  const { residue, ahead, playing, settling } = VOICED_RULES
  return frames.map(([probability, energy], at) => {
    const about = frames.slice(Math.max(0, at - around), at + around + 1)
    const near = about.filter(([p]) => Math.fround(p) > on)
    const played = Math.max(
      ...frames.slice(Math.max(0, at - around), at + 1).map(([, , , played]) => Math.fround(played)),
    )
    const beside = frames.slice(Math.max(0, at - around), at + ahead + 1)
    const own = Math.max(0, ...beside.map(([p, e]) => (Math.fround(p) > on ? Math.fround(e) : 0)))
    const known = frames.slice(0, at + around + 1)
    const settled = known.filter(([, , , played]) => played > playing).length >= settling
    const loudAs = near.filter(([, e]) => e >= energy / alike && e <= energy * alike)
    const asked = loudAs.length < enough ? near : loudAs
    const steady = asked.reduce((sum, [, , held]) => sum + Math.fround(held), 0)
    const surely = near.filter(([p]) => Math.fround(p) >= sure).length
    const isVoice =
      (settled || own >= played * residue) &&
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

  it('[A7] holds back what is much softer than what is played, until cancellation has settled', () => {
    const residue = (count: number) => run(count, 0.9, 0.01, 0.05, 1)
    expect(heard([...room(100), ...residue(300), ...room(100)])).toBe(0)
    const { settling, around } = VOICED_RULES
    expect(heard([...room(100), ...residue(settling + 200)])).toBe(200 + around + 1)
    // As soft a voice while nothing is played.
    expect(heard([...residue(200), ...room(60), ...run(200, 0.9, 0.01, 0.05), ...room(60)])).toBe(200)
  })

  it('[A7] hears who talks over what is played from their first word', () => {
    const over = (count: number) => run(count, 0.9, 0.2, 0.05, 1)
    expect(heard([...run(100, 0, 0, 0, 1), ...over(200), ...run(100, 0, 0, 0, 1)])).toBe(200)
  })

  it('gives every frame once, in order, half a second late at most, by what is around it', () => {
    // thresholds apart from the steps, so that the order of adding does not matter
    const frame = fc.tuple(
      fc.constantFrom(0, 0.25, 0.625, 0.875, 1),
      fc.constantFrom(0.001, 0.01, 0.1, 1),
      fc.constantFrom(0, 0.125, 0.5, 1),
      fc.constantFrom(0, 0, 0.5, 2, 20),
    )
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 1_000 }), (frames) => {
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
    for (const frame of run(600, 0.95, 1, 0.4, 1)) doubtFrame(doubt, ...frame)
    expect(hasSettled(doubt)).toBe(true)
    while (drainDoubt(doubt));
    endDoubt(doubt)
    expect(hasSettled(doubt)).toBe(true)
    unsettle(doubt)
    expect(hasSettled(doubt)).toBe(false)
    let voiced = 0
    for (const frame of voice(100)) if (doubtFrame(doubt, ...frame) && doubt.probability > 0) voiced++
    expect(voiced).toBe(50)
  })
})
