import type { SessionState } from '../session/session.ts'
import type { SetState } from '../set/set.ts'

/** What is one person's and shows it: e-mail, zone and wrapped keys by owner, texts of commitments by their id, choices by a word of theirs. */
export type Mark = { kind: 'mail' | 'zone' | 'wrap' | 'commitment' | 'choice' | 'airtime'; of: string }

/** For tests: a word (base64url) that is found again wherever it leaks to. */
export const marked = (kind: Exclude<Mark['kind'], 'airtime'>, of: string) => `MARK-${kind}-${of}-END`

/** For tests: airtime of ten digits that tells whose it is; no other number is as long. `index` 0–99, `ms` below a million. */
export const markedMs = (index: number, ms: number) => 1_000_000_000 + index * 1_000_000 + ms

const found = new WeakMap<object, readonly Mark[]>()
const pattern = /MARK-(mail|zone|wrap|commitment|choice)-(\w+)-END|\b(1\d{9})\b/g

/** For tests: every mark in a value, told once for each object. `names` are the owners of airtime by index. */
export function marksIn(value: unknown, names: readonly string[]): readonly Mark[] {
  if (typeof value !== 'object' || value === null) return []
  const known = found.get(value)
  if (known !== undefined) return known
  const marks = [...JSON.stringify(value).matchAll(pattern)].map(
    ([, kind, of, ms]): Mark =>
      ms === undefined
        ? { kind: kind as Mark['kind'], of: of ?? '' }
        : { kind: 'airtime', of: names[Math.floor((Number(ms) - 1_000_000_000) / 1_000_000)] ?? '?' },
  )
  found.set(value, marks)
  return marks
}

/** For tests: whether the commitment whose text this is may be seen by this person. */
export function maySee(set: SetState, commitment: string, person: string): boolean {
  const one = Object.values(set.commitments).find((c) => c.id === commitment)
  return one !== undefined && (one.shown || one.owner === person)
}

/** For tests: whether the choice to continue with this mark may be seen by this person, or by everybody (''). */
export function maySeeChoice(session: SessionState | null, mark: string, person: string): boolean {
  return Object.values(session?.phases ?? {}).some(
    (state) =>
      state.kind === 'continue' &&
      Object.entries(state.data.choices).some(
        ([member, choice]) =>
          'ct' in choice &&
          choice.ct.startsWith(marked('choice', mark)) &&
          (state.data.opened || member === person),
      ),
  )
}
