import { fold } from './fold.ts'
import type { Grammar } from './grammar.ts'
import { type Reading, skipped } from './reading.ts'
import type { Openers, Reopen, Topic, Turn } from './reopen/openers.ts'

/** Two lines at 360 px: what is longer could not be read before it is taken. The shortest that took three had 76. */
const LONGEST = 75

const choice = /(?<!\p{L})(?:or|oder|ou|o)(?!\p{L})/iu

/** A reopener for one language: keeps the words where that is surely grammatical, and asks plainly where not. */
export function reopenWith(openers: Openers, grammar: Grammar): Reopen {
  return (draft, label, reading, labelOf) => {
    if (label === 'open') return draft
    if (openers.grave.words.test(draft.replace(openers.grave.idioms, ''))) return undefined
    const who = openers.whom?.(draft) ?? 0
    const dress = (words: string) => dressed(addressed(words, who), openers)
    const open = (suggestion: string) => suggestion.length <= LONGEST && labelOf(suggestion) === 'open'
    const { sentences, focus } = reading
    const typed = sentences.map(({ tokens }) => draft.slice(tokens[0]?.start, tokens.at(-1)?.end))
    if (label === 'multiple') {
      for (const asking of typed.flatMap((sentence) => sentence.split(openers.joint))) {
        const one = dress(asking)
        // What is asked by itself is less than all that is asked.
        const part = asking.trim().length < draft.trim().length - 3
        if (part && asking.trim().length > 5 && asks(asking, openers, grammar) && open(one)) return one
      }
    }
    const { tokens = [], begins = [], text = '' } = sentences[focus] ?? {}
    const skip = skipped(text, grammar)
    const asked = draft
      .slice(tokens[begins.findIndex((begin) => begin >= skip)]?.start, tokens.at(-1)?.end)
      .replace(/^(?!Sie )./u, (first) => first.toLowerCase())
    if (openers.plainly.test(asked)) return dress(openers.plain[label][0] ?? '')
    // Not everybody is told the same; what is typed after the first words changes nothing.
    const turn = [...text.slice(0, 20)].reduce((sum, char) => sum + char.charCodeAt(0), 0)
    const oneOf = (frames: readonly string[], words: string) => {
      for (let i = 0; i < frames.length; i += 1) {
        const frame = frames[(turn + i) % frames.length] ?? ''
        const suggestion = dress(frame.replace('$', () => words))
        if (open(suggestion)) return suggestion
      }
      return undefined
    }
    const turned = (turns: readonly Turn[] = []) => {
      for (const { from, to, in: frames = ['$'] } of turns) {
        const match = from.exec(asked)
        const words =
          match && (typeof to === 'string' ? fill(to, match) : to(...match.map((part = '') => part)))
        if (!words || openers.own.test(words)) continue
        const suggestion = oneOf(frames, words)
        if (suggestion !== undefined) return suggestion
      }
      return undefined
    }
    // Of a choice one half would be left.
    const about = label === 'closed' && choice.test(asked) ? undefined : openers.about[label]
    const topical = () => {
      if (about === undefined) return undefined
      for (const { form, words } of topicsOf(draft, reading, openers, grammar)) {
        const suggestion = oneOf(about[form] ?? [], words)
        if (suggestion !== undefined) return suggestion
      }
      return undefined
    }
    return (
      turned(openers.turns[label]) ??
      topical() ??
      turned(openers.fixed[label]) ??
      oneOf(openers.plain[label], '') ??
      dress(openers.plain[label][0] ?? '')
    )
  }
}

/**
 * Whether a part of a sentence asks by itself, and for more than a short fact: it begins with a word that does, at most
 * "with" or "in" before it.
 */
function asks(part: string, { telling, indirect }: Openers, { askers, cues }: Grammar): boolean {
  const words = part.match(/\p{L}+/gu)?.map((word) => [...word].map(fold).join('')) ?? []
  const asking = words.slice(0, 2).some((word) => askers.has(word))
  const fact = cues.some(({ name, pattern }) => name === 'fact' && pattern.test(words.join(' ')))
  return !fact && !/[:;]/u.test(part) && !indirect?.test(part) && (asking || telling.test(part))
}

/** What a draft is about. */
function topicsOf(
  draft: string,
  { sentences }: Reading,
  { topicAt }: Openers,
  { kindsOf }: Grammar,
): Topic[] {
  return sentences.flatMap(({ tokens }) => {
    const words = tokens.map(({ text, start, end }) => ({
      text,
      typed: draft.slice(start, end) + (/^[-’']/u.exec(draft.slice(end))?.[0] ?? ''),
      kinds: kindsOf(text),
    }))
    return words.flatMap((_, at) => topicAt(words, at) ?? [])
  })
}

/** Takes the words in braces for the one who is addressed; the first where there are none for them. */
function addressed(words: string, who: number): string {
  return words.replaceAll(/\{([^}]*)\}/gu, (_, words: string) => {
    const forms = words.split('|')
    return forms[who] ?? forms[0] ?? ''
  })
}

/** A sentence with a capital and its marks, without those it had. */
function dressed(words: string, { telling, marks: [before, after] }: Openers): string {
  const bare = words
    .replace(/^[¿¡\s]+/u, '')
    .replaceAll('  ', ' ')
    .replace(/[\s.?!…,;–—-]+$/u, '')
  const begun = `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`
  return telling.test(bare) ? `${begun}.` : `${before}${begun}${after}`
}

function fill(pattern: string, match: RegExpExecArray): string {
  return pattern.replaceAll(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '')
}
