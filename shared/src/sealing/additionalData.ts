import type { MemberId, SetId } from '../ids.ts'
import { canonicalJson } from './canonicalJson.ts'
import type { Bytes } from './cryptoPort.ts'
import type { Purpose, Sealed } from './sealed.ts'
import { toUtf8 } from './utf8.ts'

/** Purposes whose author nobody learns: it is neither sent nor authenticated. */
const anonymous: ReadonlySet<Purpose> = new Set<Purpose>(['pulse', 'question.share'])

/** Whether texts of this purpose have no author. */
export function isAnonymous(purpose: Purpose): boolean {
  return anonymous.has(purpose)
}

/** What is authenticated beside the text: moved to another place, it no longer opens. */
export function additionalData(
  head: Omit<Sealed, 'iv' | 'ct'>,
  place: { set: SetId; purpose: Purpose; author?: MemberId | undefined },
): Bytes {
  const { v, id, epoch, scope, to } = head
  const { set, purpose } = place
  const author = isAnonymous(purpose) ? undefined : place.author
  return toUtf8(canonicalJson({ v, set, epoch, scope, purpose, author, to, id }))
}
