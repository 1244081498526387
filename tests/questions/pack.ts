import { type Decide, digits, FIRST_DIGITS, LOWEST, shares, WHOLE } from '@setroom/shared/questions/training'

/** Packs what `tell` decides, so that `unpacker` reads the same decisions in this order: the last goes first. */
export function packed(tell: (decide: Decide) => void): string {
  const { of, learn } = shares()
  const told: { is: boolean; share: number }[] = []
  tell((kind, is) => {
    told.push({ is, share: of(kind) })
    learn(kind, is)
    return is
  })
  const out: string[] = []
  let state = LOWEST
  const put = () => {
    out.push(digits.charAt(state % digits.length))
    state = Math.floor(state / digits.length)
  }
  for (const { is, share: yes } of told.toReversed()) {
    const share = is ? yes : WHOLE - yes
    while (state >= (LOWEST / WHOLE) * digits.length * share) put()
    state = Math.floor(state / share) * WHOLE + (state % share) + (is ? 0 : yes)
  }
  for (let i = 0; i < FIRST_DIGITS; i += 1) put()
  return out.reverse().join('')
}
