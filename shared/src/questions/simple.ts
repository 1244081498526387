import type { Language } from '../set/set.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import type { Labelled } from './label.ts'
import type { QuestionRules } from './rules.ts'
import { spanish } from './spanish.ts'

const rulesOf: Readonly<Record<Language, QuestionRules>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
}

/** What people put before a question without meaning anything by it. */
const filler =
  /^(?:and|so|well|ok|okay|but|then|now|hmm|und|also|na|aber|nun|et|alors|donc|mais|eh bien|bon|y|pues|entonces|pero|bueno)[,.]? (?!si )/u

/** "If you were the director, would you…": the asking is in the second half. */
const clause =
  /^(?:if|when|wenn|falls|si|cuando|quand|suppose|imagine|angenommen|imagina|supposons|stell dir vor)[^,]*, (?=\p{L})/u

const scale = /^(?:on a scale|auf einer skala|sur une échelle|en una escala)/u

const matches = (patterns: readonly RegExp[], text: string) => patterns.some((pattern) => pattern.test(text))

function sentences(draft: string): string[] {
  const text = draft
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[‘’´`]/gu, "'")
    .replaceAll(/[¿¡"“”„«»…]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return text.match(/[^.?!]+[.?!]*/gu)?.map((s) => s.trim().replace(filler, '')) ?? []
}

function asks(sentence: string, rules: QuestionRules): boolean {
  if (matches(rules.invites, sentence)) return true
  // "How awful." is no question.
  if (/[.!]$/u.test(sentence) && (sentence.match(/\p{L}+/gu)?.length ?? 0) < 4) return false
  const main = sentence.replace(clause, '')
  return (
    sentence.endsWith('?') ||
    rules.openWord.test(main) ||
    matches(rules.fact, main) ||
    (rules.yesNo.test(main) && !sentence.endsWith('.'))
  )
}

/** A small set of patterns a language, in the order in which the labels are to be decided. */
export function simpleLabel(draft: string, language: Language): Labelled | null {
  const rules = rulesOf[language]
  const all = sentences(draft)
  if ((draft.match(/\p{L}+/gu)?.length ?? 0) < 3 && !draft.includes('?') && !asks(all[0] ?? '', rules))
    return null
  if (all.some((s) => matches(rules.advice, s)))
    return { label: 'advice', why: 'yourSolution', reopen: 'askTheirIdea' }
  const asking = all.filter((s) => asks(s, rules))
  const [question] = asking.toReversed()
  if (question === undefined) return { label: 'statement', why: 'nothingAsked', reopen: 'askSomething' }
  if (scale.test(question)) return { label: 'closed', why: 'shortFact', reopen: 'whatOrHow' }
  const main = question.replace(clause, '')
  if (asking.length > 1 || rules.second.test(main))
    return { label: 'multiple', why: 'severalAtOnce', reopen: 'chooseOne' }
  if (all.some((s) => matches(rules.whyNot, s)))
    return { label: 'leading', why: 'whyNot', reopen: 'whatOrHow' }
  if (all.some((s) => matches(rules.leading, s)))
    return { label: 'leading', why: 'answerInIt', reopen: 'leaveOutTheAnswer' }
  return closedOrOpen(question, main, rules)
}

function closedOrOpen(question: string, main: string, rules: QuestionRules): Labelled {
  if (matches(rules.invites, question)) return { label: 'open', why: 'invites' }
  if (matches(rules.polite, main)) return { label: 'open', why: 'roomToAnswer' }
  if (matches(rules.fact, main)) return { label: 'closed', why: 'shortFact', reopen: 'whatOrHow' }
  if (rules.openWord.test(main)) return { label: 'open', why: 'roomToAnswer' }
  if (rules.eitherOr.test(main)) return { label: 'closed', why: 'eitherOr', reopen: 'whatOrHow' }
  if (rules.yesNo.test(main)) return { label: 'closed', why: 'yesOrNo', reopen: 'whatOrHow' }
  // "You were there for ten years?", or a question that begins with its circumstances.
  const later = main.search(new RegExp(`(?:, | )(?=(?:${rules.openWord.source.slice(1)}))`, 'u'))
  return later > 0
    ? { label: 'open', why: 'roomToAnswer' }
    : { label: 'closed', why: 'yesOrNo', reopen: 'whatOrHow' }
}
