/** What the simple labeller knows of a language. Patterns see one lower-case sentence with straight apostrophes. */
export type QuestionRules = {
  /** The asker's own solution. */
  advice: readonly RegExp[]
  /** The answer, a judgement or an assumption is built in. */
  leading: readonly RegExp[]
  /** "Why didn't you": a reproach with a question mark. */
  whyNot: readonly RegExp[]
  /** "Tell me more": nothing is asked, and yet it is. */
  invites: readonly RegExp[]
  /** "Could you tell us what…": yes or no in form, open in fact. */
  polite: readonly RegExp[]
  /** A number, a name, a date. */
  fact: readonly RegExp[]
  /** Begins a question of yes or no. */
  yesNo: RegExp
  /** Begins a question that leaves room. */
  openWord: RegExp
  /** A second asking inside the same sentence. */
  second: RegExp
  eitherOr: RegExp
}

/** A pattern for whole words anywhere. */
export function anywhere(...words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, 'u')
}

/** A pattern for whole words at the beginning. */
export function first(...words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join('|')})(?![\\p{L}\\d])`, 'u')
}
