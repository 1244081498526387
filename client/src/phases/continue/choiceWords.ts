import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { type ContinueChoice, continueChoices } from '@setroom/shared'

/** What each choice is called, and what it means. */
export const choiceWords: Readonly<
  Record<ContinueChoice, { name: MessageDescriptor; about: MessageDescriptor }>
> = {
  goOn: { name: msg`Go on`, about: msg`With this set, as it is.` },
  change: {
    name: msg`Change`,
    about: msg`Go on, if we change something. Say what when all choices are open.`,
  },
  notYet: { name: msg`Not yet`, about: msg`I cannot say today; I need time or something else first.` },
  stop: { name: msg`Stop`, about: msg`This was it for me. I leave freely and owe no reason.` },
}

/** What was sealed, if it is one of the choices. */
export function readChoice(plain: string): ContinueChoice | undefined {
  return continueChoices.find((choice) => choice === plain)
}
