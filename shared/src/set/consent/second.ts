import type { MemberId } from '../../ids.ts'

/** SPEC Y8: whether somebody facilitates too only with everybody's yes: there is anybody beside them to be asked. */
export function facilitatesByConsent(asked: readonly MemberId[], who: MemberId): boolean {
  return asked.some((member) => member !== who)
}
