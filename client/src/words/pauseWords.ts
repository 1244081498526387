import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PauseNeed } from '@setroom/shared'

/** Answers to "What do you need now?" in a pause. */
export const pauseNeedWords: Readonly<Record<PauseNeed, MessageDescriptor>> = {
  goOn: msg`Go on`,
  break: msg`A break`,
  silence: msg`A minute of silence`,
  endRound: msg`End this round`,
}
