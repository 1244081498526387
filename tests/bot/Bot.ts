import type { AgendaItem } from '@setroom/shared'
import type { MemberClient } from '../support/memberClient.ts'
import type { Voice } from './voice.ts'

/** A simulated member: acts at random, the same for the same seed. */
export type Bot = {
  readonly client: MemberClient
  readonly voice: Voice
  /** 0 ≤ x < 1. */
  random(): number
  /** True the first time this is asked in the phase that is on. */
  first(what: string): boolean
  /** True with this likelihood at each look, one look about every second. */
  sometimes(likelihood: number): boolean
  pick<T>(from: readonly T[]): T
  /** A line for whoever watches the terminal; says what the bot does, never a link. */
  say(line: string): void
}

/** What a member does in one kind of phase, once at each look. */
export type Habit = (bot: Bot, item: AgendaItem) => Promise<void>
