import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** One to twelve minutes, as somebody would say them: the first is one minute. */
export const minutesInWords: readonly MessageDescriptor[] = [
  msg`a minute`,
  msg`two minutes`,
  msg`three minutes`,
  msg`four minutes`,
  msg`five minutes`,
  msg`six minutes`,
  msg`seven minutes`,
  msg`eight minutes`,
  msg`nine minutes`,
  msg`ten minutes`,
  msg`eleven minutes`,
  msg`twelve minutes`,
]
