import type { Openers } from '../reopen.ts'

const du = '(?:du|Sie|sie|ihr)'
const verbIn = (text: string) => /\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b/u.test(text)

/** German. */
export const openGerman: Openers = {
  turns: {
    advice: [
      {
        from: /^(.*)\b(?:versucht|probiert|ausprobiert)\b/iu,
        to: ([all]) => (verbIn(all) ? 'was haben Sie bisher versucht' : 'was hast du bisher versucht'),
      },
      {
        from: /^(.*)\b(?:gedacht|überlegt|ueberlegt|erwogen)\b/iu,
        to: ([all]) => (verbIn(all) ? 'was haben Sie sich schon überlegt' : 'was hast du dir schon überlegt'),
      },
      {
        from: /^(.*)\b(?:helfen|hilfreich|besser|einfacher|sinnvoll)/iu,
        to: ([all]) => (verbIn(all) ? 'was würde Ihnen helfen' : 'was würde dir helfen'),
      },
    ],
    closed: [
      { from: /^gibt es (?:jemanden|jemand|irgendjemanden), der (.+)$/iu, to: 'wer $1' },
      {
        from: /^hast du (?:schon |denn |eigentlich )?einen plan$/iu,
        to: 'wie sieht dein Plan aus',
      },
      { from: /^haben Sie (?:schon |denn |eigentlich )?einen plan$/iu, to: 'wie sieht Ihr Plan aus' },
      {
        from: /^bist du (?:zufrieden|glücklich|einverstanden) mit ((?!dem|allem)(?:deine[mr]|der|ihr(?:er|em)?|seine[mr]) [\p{L}-]+)$/iu,
        to: 'wie geht es dir mit $1',
      },
      { from: /^weißt du, ((?:was|warum|wie|wer|wo|wann) .+)$/iu, to: 'was weißt du darüber, $1' },
      { from: /^wissen Sie, ((?:was|warum|wie|wer|wo|wann) .+)$/iu, to: 'was wissen Sie darüber, $1' },
      {
        from: /^wann (?:ist|war) ((?:die|das) [\p{L}-]+|(?:deine|ihre|eure) [\p{L}-]+)$/iu,
        to: ([, noun = '']) =>
          verbIn(noun) ? `was bedeutet ${noun} für Sie` : `was bedeutet ${noun} für dich`,
      },
      {
        from: new RegExp(`^(?:fühlst|fühlen|brauchst|brauchen|willst|wollen) ${du}\\b`, 'iu'),
        to: ([all]) => (/n (?:sie|ihr)$/iu.test(all) ? 'was brauchen Sie gerade' : 'was brauchst du gerade'),
      },
    ],
    leading: [
      {
        from: /^(?:warum|wieso|weshalb)\b(.*)$/iu,
        to: ([all]) => (verbIn(all) ? 'was ist da in Ihnen vorgegangen' : 'was ist da in dir vorgegangen'),
      },
    ],
  },
  plain: {
    statement: { familiar: 'Wie ist das für dich?', formal: 'Wie ist das für Sie?' },
    advice: {
      familiar: 'Welche Möglichkeiten siehst du selbst?',
      formal: 'Welche Möglichkeiten sehen Sie selbst?',
    },
    multiple: {
      familiar: 'Was ist dir daran am wichtigsten?',
      formal: 'Was ist Ihnen daran am wichtigsten?',
    },
    leading: { familiar: 'Wie siehst du das selbst?', formal: 'Wie sehen Sie das selbst?' },
    closed: { familiar: 'Wie ist das für dich?', formal: 'Wie ist das für Sie?' },
  },
  formal: /(?<!^|[.?!…]\s)\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b|\b\p{L}+en sie\b/u,
  joint:
    /(?<=[.?!…])\s+|(?:,\s*)?\b(?:und|oder|aber)\s+(?=(?:wenn ja,? |auch )?(?:was|wie|warum|wieso|weshalb|wer|wem|wen|wo|wohin|wann|welche[rsnm]?|womit|wozu|worum|hast|haben|ist|sind|kannst|können|willst|wollen|gibt)\b)|,\s+(?=(?:was|wie|warum|wieso|wer|wo|wann|welche[rsnm]?)\b.*[?]?$)/iu,
  telling: /^(?:erzähl|erzaehl|beschreib|schilder|erklär|erklaer|sag|nimm|hilf)/iu,
  marks: ['', '?'],
}
