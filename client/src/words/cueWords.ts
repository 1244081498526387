import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Cue } from '@setroom/shared'

/** A quiet cue: what the facilitator picks, and what the one person reads. */
export const cueWords: Readonly<Record<Cue, MessageDescriptor>> = {
  adviceInDisguise: msg`Advice in disguise?`,
  oneAtATime: msg`One question at a time.`,
  letItLand: msg`Let it land.`,
  whatDoYouFeel: msg`What about the feelings?`,
  slower: msg`A little slower.`,
}
