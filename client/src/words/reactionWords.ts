import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Reaction } from '@setroom/shared'

/** A reaction: its sign, and what it is called. */
export const reactionWords: Readonly<Record<Reaction, { sign: string; name: MessageDescriptor }>> = {
  thanks: { sign: '🙏', name: msg`Thank you` },
  nod: { sign: '🙂', name: msg`A nod` },
  heart: { sign: '💛', name: msg`With you` },
  wow: { sign: '✨', name: msg`Wow` },
}
