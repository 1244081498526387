import { seeded } from './seeded.ts'

/** For tests: choices that a number settles for good. */
export class Dice {
  readonly roll: () => number

  constructor(seed: number) {
    this.roll = seeded(seed)
  }

  /** 0 … below `count`. */
  below(count: number): number {
    return Math.floor(this.roll() * count)
  }

  chance(part: number): boolean {
    return this.roll() < part
  }

  of<T>(choices: readonly T[]): T {
    const chosen = choices[this.below(choices.length)]
    if (choices.length === 0) throw new Error('nothing to choose from')
    return chosen as T
  }

  /** One of these by weight. */
  weighted<T>(choices: readonly (readonly [weight: number, value: T])[]): T {
    let at = this.roll() * choices.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, value] of choices) {
      at -= weight
      if (at < 0) return value
    }
    throw new Error('nothing to choose from')
  }
}
