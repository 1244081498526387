/** What makes a promise hard to keep: only trying, only thinking, nothing to be seen, no day. */
export type Vagueness = 'trying' | 'thinking' | 'noResult' | 'noDate'

// Whatever language the page is in, people write in theirs: all four are looked for.
const trying = [
  // English
  "try to|trying to|try and|i'll try|attempt to|do my best|hope to|hopefully|maybe|perhaps",
  // German
  'versuch(?:e|en)|probier(?:e|en)|bemühe mich|mir mühe geben|gebe mir mühe|hoffe|vielleicht|eventuell|nach möglichkeit',
  // French
  'essa(?:ie|ye|yer|ierai|yerai)|je tente|tenter|tenterai|tâche(?:r|rai)|faire de mon mieux|espère|peut-être',
  // Spanish
  'intentar(?:é)?|intento|tratar(?:é)? de|trato de|procurar(?:é)?|procuro|haré lo posible|espero|quizás?|tal vez',
]
const thinking = [
  'think about|think it over|reflect on|consider|look into|keep in mind|be aware of|be mindful',
  'nachdenken|überleg(?:e|en)|mir gedanken|darüber denken|erwäg(?:e|en)|im blick behalten|im hinterkopf',
  "réfléchir|réfléchirai|penser à|penserai à|songer à|envisager|garder à l'esprit",
  'pensar en|pensaré en|reflexionar|reflexionaré|considerar|consideraré|tener en cuenta',
]
const noResult = [
  'work on|improve|be more|be less|be better|get better at|more often|less often|focus on|pay attention',
  'arbeiten an|daran arbeiten|verbesser(?:e|n)|besser werden|mehr auf|öfter|weniger oft|achten auf|darauf achten|mich kümmern',
  "travailler sur|travaillerai sur|améliorer|améliorerai|être plus|être moins|m'améliorer|plus souvent|moins souvent|faire attention",
  'trabajar en|trabajaré en|mejorar|mejoraré|ser más|ser menos|estar más|más a menudo|menos a menudo|prestar atención',
]

// \b knows only ASCII letters, so "é" would end a word.
const anyOf = (...sources: string[]) => new RegExp(`(?<![\\p{L}])(?:${sources.join('|')})(?![\\p{L}])`, 'iu')
const patterns = { trying: anyOf(...trying), thinking: anyOf(...thinking), noResult: anyOf(...noResult) }

/**
 * The first thing to ask about a promise, or undefined if it stands. A guess by a few words, so it is asked quietly
 * and never in the way. A sign by which its owner will know makes up for words that show no result.
 */
export function vagueness(promise: {
  what: string
  due?: string | undefined
  sign?: string | undefined
}): Vagueness | undefined {
  const { what, due = '', sign = '' } = promise
  const said = what.normalize('NFC').replaceAll('’', "'")
  if (said.trim() === '') return undefined
  if (patterns.trying.test(said)) return 'trying'
  if (sign.trim() === '') {
    if (patterns.thinking.test(said)) return 'thinking'
    if (patterns.noResult.test(said)) return 'noResult'
  }
  return due === '' ? 'noDate' : undefined
}
