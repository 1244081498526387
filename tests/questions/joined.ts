import type { Language } from '@setroom/shared'
import type { Labelling } from './corpus.ts'

/** For every so many drafts of the corpus one round of joining. */
const SHARE = 0.1
const and: Readonly<Record<Language, string>> = { en: 'and', de: 'und', fr: 'et', es: 'y' }

/** A draft made of others; `parts` are their places in the corpus. */
export type Joined = Labelling & { parts: readonly number[] }

/**
 * Drafts made of two of the corpus: a lead-in before a question, one question after another. So the learner sees that
 * the first sentence does not decide, and that two questions are two.
 */
export function joined(drafts: readonly Labelling[], language: Language, random: () => number): Joined[] {
  const single = drafts.flatMap((draft, place) =>
    draft.also !== undefined || /[.!?…]\s+\S/u.test(draft.text) ? [] : [{ ...draft, place }],
  )
  const of = (...labels: readonly string[]) => single.filter(({ label }) => labels.includes(label))
  const leadIns = of('statement').filter(({ text }) => text.length > 20)
  const questions = of('open', 'closed').filter(({ text }) => text.length < 110)
  const [leading, advice] = [of('leading'), of('advice')]
  type One = (typeof single)[number]
  const pick = (list: readonly One[]) => list[Math.floor(random() * list.length)]!
  if ([leadIns, questions, leading, advice].some((list) => list.length === 0)) return []
  const made: Joined[] = []
  const make = (a: One, b: One, text: string, label: Labelling['label']) =>
    made.push({ text, label, parts: [a.place, b.place] })
  const lead = (b: One) => {
    const a = pick(leadIns)
    make(a, b, `${ended(a.text, '.')} ${b.text}`, b.label)
  }
  for (let i = 0; i < drafts.length * SHARE; i += 1) {
    const [a, b] = [pick(questions), pick(questions)]
    lead(a)
    if (i % 2 === 0 && a !== b) {
      make(a, b, `${ended(a.text, '?')} ${ended(b.text, '?')}`, 'multiple')
      const second = b.text.replace(/^[¿\s]*(\p{Lu})(?=\p{Ll})/u, (first) => first.toLowerCase())
      const comma = random() < 0.5 ? ',' : ''
      make(a, b, `${a.text.replace(/[\s?.!]+$/u, '')}${comma} ${and[language]} ${second}`, 'multiple')
    }
    if (i % 4 === 0) for (const list of [leading, advice, leadIns]) lead(pick(list))
  }
  // As they would look without marks.
  const bare = made.filter(() => random() < 0.5)
  return [...made, ...bare.map((one) => ({ ...one, text: one.text.replaceAll(/[?.!,¿¡]/gu, '') }))]
}

const ended = (text: string, mark: string) =>
  /[.?!…]\s*$/u.test(text) ? text.trim() : `${text.trim()}${mark}`
