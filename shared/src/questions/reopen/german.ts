import { german as grave } from './grave/german.ts'
import type { Openers, Topic, Word } from './openers.ts'
import { turn } from './turn.ts'

/** Asked what the asking does, nobody is told that it is no matter whether it is so, nor that it is. */
const whether = ['was löst die Frage bei {dir|Ihnen|euch} aus, ob $', 'was löst die Frage aus, ob $']

/** What a verb leaves at the end of its sentence: "rufst du ihn an" is "ob du ihn anrufst". */
const apart =
  /^(?:an|auf|aus|ab|ein|vor|zu|mit|nach|bei|weg|hin|her|los|fest|statt|teil|zurück|weiter|um|durch|raus|rein|hoch|klar)$/
/** No tags, no second part, no verbs whose order is another. */
const sure =
  /^(?!.*(?:[^\p{L}](?:oder(?: nicht| (?:ich|du|er|wir|ihr)(?: .*)?)?|lassen|können|wollen|müssen|dürfen|sollen|als (?:er|sie|du|das|die|der|ich)(?: .*)?|(?:was|wie|wo|wer|wann|warum|dass|wenn|weil|ob|damit|jemand(?:en)? d(?:er|ie))(?: .*)?|oder (?:ist|hast|hat|bist|willst|sind|war|waren|seid|wird|werden|haben|habt|was|\p{L}+t (?:sie|er|es|ihr|du|das)) ?.*))$)[\p{L}\d ’'-]+$/iu
const auxiliary =
  /^(?:ha[sbt]t?|haben|hatten?|hattest|hattet|bist|ist|sind|seid|war(?:en|st|t)?|wirst|wird|werden|wurden?|k[aö]nnt?e?n?(?:st|t)?|kannst|kann|willst?|wollen|soll(?:st|en|te|test|ten)?|muss(?:t|te)?|müss(?:en|t)|darf(?:st)?|dürfen|würden?|würde?st|wär(?:e|st|en))$/iu

/** A question or a sentence with its verb at the end, as after "ob". */
const ending = (verb: string, subject: string, rest: string): string | undefined => {
  // "Haben sie" may be they or you, "hast es ihm gesagt" leaves out who.
  if (subject === 'sie' ? /n$/.test(verb) : subject !== 'du' && /[^i]st$/.test(verb)) return undefined
  const words = rest.replaceAll(/ (?:denn|eigentlich|etwa|also|vielleicht|wirklich|überhaupt)(?= |$)/giu, '')
  if (words !== '' && !sure.test(words)) return undefined
  const last = /^(.*) (\S+)$/u.exec(words)
  const joined =
    !auxiliary.test(verb) && apart.test(last?.[2] ?? '') ? `${last?.[1]} ${last?.[2]}${verb}` : undefined
  return `${subject}${joined ?? `${words} ${verb}`}`
}
const small = (verb: string) => verb.toLowerCase()

const du = '(du|Sie|er|sie|es|das|man|ihr|der|die|dein|deine|euer|eure|jemand|alle|eine?)'
const finite =
  '(?:\\p{L}+st|\\p{L}+t(?= du)|hat|ist|war|sind|waren|haben|hatten?|habt|seid|wird|werden|kann|können|könnt|will|wollen|wollt|muss|müssen|müsst|soll|sollen|sollt|darf|dürfen|weiß|wissen|wisst|gibt|gab|geht|ging|kommt|kam|macht|arbeitet|arbeiten|lebt|wohnt|wohnen|läuft|liegt|steht|stimmt|hilft|zahlt|spielt|gehört|bekommt|kriegt|kennt|kennen|brauchen|braucht|machen|leben|spielen|treffen|trefft)'
const unit =
  '(?!Stunden|Tage|Wochen|Monate|Jahre|Minuten|Prozent|Euro|Mal|von|davon|andere|noch|wart|seid|sind|(?:haben|stehen|machen|kommen|arbeiten|fehlen|gehen|waren|wissen|bekommen|fahren|wohnen|leben|sitzen|gehören|werden|können|wollen|müssen|kriegen) )'

const after = /^(?:mit|von|bei|zu|aus|nach|seit|gegenueber|ausser)$/
/** Of what no kind is known, this can be looked at without a judgement. */
const neutral =
  /^(?:job|arbeit|firma|ehe|gesundheit|verwaltung|politik|kindheit|fuehrung|fusion|verband|pflege|inhaberin|schulleitung|werkstatt|karriere|sitzung|zahlen)$/
const noTopic =
  /^(?:art|bereich|titel|alter|rang|ende|name|nummer|namen|adresse|leute|uhr|woche|jahre?|tag|monat|stunde)$/

function topicAt(words: readonly Word[], at: number): Topic | undefined {
  const det = words[at]?.typed ?? ''
  const noun = words[at + 1]
  const before = words[at - 1]?.text ?? ''
  if (noun === undefined || !/^\p{Lu}\p{Ll}{2,}$/u.test(noun.typed) || noTopic.test(noun.text))
    return undefined
  if (noun.kinds.some((kind) => /^(?:judge|praise|time|vague|grade|tell|inner)$/.test(kind))) return undefined
  const { kinds } = noun
  const who =
    kinds.includes('person') && !kinds.includes('means')
      ? /^(?:dein|eur|ihr)/iu.test(det)
        ? 'who'
        : ''
      : kinds.length > 0 || neutral.test(noun.text)
        ? 'what'
        : ''
  if (who === '') return undefined
  const topic = (form: string, article = small(det) === det || /^Ihr/u.test(det) ? det : small(det)) => ({
    form: who + form,
    words: `${article} ${noun.typed}`,
  })
  if (before === ',' || /(?:isch|lich|ig)en?$/u.test(noun.text)) return undefined
  if (/^(?:dem|deinem|eurem|ihrem|Ihrem)$/u.test(det) && after.test(before)) return topic('Dative')
  if (/^(?:deiner|eurer|der|Ihrer)$/u.test(det))
    return after.test(before) && /in$|ion$|[^n]$/.test(noun.text) ? topic('Dative') : undefined
  if (/^(?:beim|vom|zum)$/.test(det)) return topic('Dative', 'dem')
  if (/^zur$/.test(det)) return topic('Dative', 'der')
  if (/^(?:den|deinen|euren|Ihren)$/u.test(det)) {
    if (after.test(before)) return noun.text.endsWith('n') ? topic('Dative') : undefined
    return noun.text.endsWith('n') ? undefined : topic('')
  }
  if (/^(?:die|deine|eure|Ihre|das|Die|Deine|Das)$/u.test(det)) return topic('')
  return undefined
}

const matters = [
  'was ist {dir|Ihnen|euch} wichtig, wenn es um $ geht',
  'was {beschäftigt dich|beschäftigt Sie|beschäftigt euch}, wenn es um $ geht',
]
const aboutIt = [
  'wie geht es {dir|Ihnen|euch} mit $',
  'was {verbindest du|verbinden Sie|verbindet ihr} mit $',
]
const closed = { what: matters, whatDative: aboutIt }
const options = 'welche Möglichkeiten {siehst du|sehen Sie|seht ihr}'

/** German. */
export const openGerman: Openers = {
  whom: (draft) =>
    /(?<!\p{L})(?:du|dir|dich|dein(?:e[mnrs]?)?)(?!\p{L})/iu.test(draft)
      ? 0
      : /(?<!^|[.?!…]\s)\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b|^Sie \p{L}+en\b|\b\p{L}+en sie\b/u.test(draft)
        ? 1
        : /\b(?:habt|seid|wollt|wisst|wart|hattet|könn?tet|könnt|müsst|sollt|dürft|würdet|solltet|macht|kennt) ihr\b|^(?!(?:hat|ist|hilft) )\p{L}+t ihr\b|\beuch\b|\beure?[mnrs]?\b|\beuer\b/iu.test(
              draft,
            )
          ? 2
          : 0,
  // "Denkst du er weiß es", "hast du vor … abzugeben", "bist du krank", "hast du Angst", "hast du geglaubt er hilft".
  plainly:
    /^(?:wie oft |wie lange? |seit wann )?(?:denk|glaub|mein|hoff|find|fürcht|wünsch|ahn|vermut|bereu|lieb|hass|vermiss|trink|rauch|leid|wein)\p{L}* (?:du|er|sie|ihr)(?!\p{L})|(?: zu \p{L}+|\p{L}zu\p{L}+en)$|^(?:bist|ist|seid|sind|war\p{L}*|w[iu]rd\p{L}*) (?:du|er|sie|ihr|dein\p{L}* \p{L}+) (?!(?:noch |schon |auch |gerade |heute |morgen )*(?:hier|da|dort|dabei|bereit|sicher|einverstanden|gut|besser|ok|okay|fit|(?:in|an|auf|bei|mit|für) (?:de[rmn]|die|das|dein)|im|am|beim|zu[mr])(?!\p{L}))|^(?:hast|hat|habt|haben) (?:du|er|sie|ihr|dein\p{L}* \p{L}+) (?!(?:.* )?(?:den|das|dein\p{L}*) )(?!(?:.* )?(?:\p{L}*ge(?!n)|be|ver|er|ent|zer|unter|über)\p{L}{2,}(?:t|en)$)|(?:^|[^\p{L}])(?:\p{L}*ge|be|ver|er)\p{L}{3,}(?:t|en) (?:oder|ich|du|er|sie|es|das|ihr|wir|dass) |^\p{L}+ (?:du|er) und |(?<!\p{L})(?:schwer|schlimm|weh|kinder)(?!\p{L})|verletzt|betrogen|gelogen|verlassen|geweint|gestohlen|getrunken/iu,
  turns: {
    closed: [
      turn(
        "(?:geht(?: es|’s|'s|s) (?:dir|Ihnen|euch)|bist du|sind Sie|seid ihr) (?:wieder |denn )?(?:gut|besser|ok|okay|fit)(?: \\p{L}+)?",
        'wie geht es {dir|Ihnen|euch} damit',
      ),
      turn('weißt du, ((?:was|warum|wie|wer|wo|wann) .+)', 'was weißt du darüber, $1'),
      turn('wissen Sie, ((?:was|warum|wie|wer|wo|wann) .+)', 'was wissen Sie darüber, $1'),
      turn(
        'wann (?:ist|war) ((?:die|das|deine|ihre|eure) [\\p{L}-]+)',
        'was bedeutet $1 für {dich|Sie|euch}',
      ),
      turn(
        '(?:(würdest|könntest) du|(würden|könnten) Sie|(würdet|könntet) ihr)(?! (?:sagen|uns|bitte|mir|lieber)| .* (?:sagen|nennen|bezeichnen|erzählen|beschreiben)$)( .*(?:n|tun))',
        (_, a = '', b = '', c = '', rest = '') =>
          sure.test(rest) ? `wenn ${a ? 'du' : b ? 'Sie' : 'ihr'}${rest} ${small(a || b || c)}` : undefined,
        ['wie wäre es für {dich|Sie|euch}, $', 'was wäre für {dich|Sie|euch} anders, $'],
      ),
      turn(
        '(?:(willst) du|(wollen) Sie|(wollt) ihr)( .*(?:n|tun))',
        (_, a = '', b = '', c = '', rest = '') =>
          sure.test(rest)
            ? `wenn ${a ? 'du' : b ? 'Sie' : 'ihr'}${rest} ${a ? 'würdest' : c ? 'würdet' : 'würden'}`
            : undefined,
        ['wie wäre es für {dich|Sie|euch}, $', 'was wäre für {dich|Sie|euch} anders, $'],
      ),
      turn(
        `(${finite}) ${du}((?: .*)?)`,
        (_, verb = '', who = '', rest = '') => ending(small(verb), who, rest),
        whether,
      ),
      turn(
        '(?:wie lange|wie lang|seit wann) (?!war|hat|hast|haben|habt|bist|ist|wird|will|soll|dauert|geht)(\\p{L}+) (du|Sie|ihr)((?: .+)?)',
        (_, verb = '', who = '', rest = '') => ending(small(verb), who, rest.replace(' schon', '')),
        ['wie ist es für {dich|Sie|euch}, dass $'],
      ),
      turn(
        '(?:wie oft|wann|an welchen tagen) (?!war|hat|hast|haben|habt|bist|seid|sind|wird|wirst|werd|wollte|konnte|soll)((?:\\p{L}+st|\\p{L}+t|\\p{L}+en)) (du|Sie|ihr)((?: .+)?)',
        (_, verb = '', who = '', rest = '') =>
          /te(?:st|t|n)$/.test(verb) && !/(?:arbei|tre|lei|rei|bie|bera)te/.test(verb)
            ? undefined
            : ending(small(verb), who, rest),
        ['wie ist es für {dich|Sie|euch}, wenn $'],
      ),
      turn(
        `wie viele ${unit}(?!\\p{L}*(?:[lg]iche|[iel][gln]te|lige|ende|nte|erte|lohn) )(\\p{L}{3,}(?:n|e|er|s))(?: .*)?`,
        'die $1',
        matters,
      ),
    ],
  },
  topicAt,
  about: {
    advice: {
      whoDative: [
        `${options} mit $`,
        'was {wünschst du dir|wünschen Sie sich|wünscht ihr euch} im Umgang mit $',
      ],
      who: [`${options}, wenn es um $ geht`],
    },
    closed,
    multiple: closed,
  },
  fixed: {
    advice: [
      {
        from: /(?:versucht|probiert)\b/iu,
        to: 'was {hast du|haben Sie|habt ihr} bisher versucht',
      },
      {
        from: /\b(?:gedacht|überlegt|ueberlegt|erwogen)\b/iu,
        to: 'was {hast du dir|haben Sie sich|habt ihr euch} schon überlegt',
      },
      {
        from: /\b(?:helfen|hilft|hilfreich|besser|einfacher|sinnvoll)/iu,
        to: 'was würde {dir|Ihnen|euch} helfen',
      },
    ],
    closed: [
      {
        from: /^(?:fühl|brauch|will|woll)/iu,
        to: 'was {brauchst du|brauchen Sie|braucht ihr} gerade',
      },
    ],
    leading: [
      {
        from: /^(?:warum|wieso|weshalb)\b.*\b(?:du|dich|dir|Sie|ihr|euch)\b/u,
        to: '{dir|Ihnen|euch}',
        in: ['was ist da in $ vorgegangen', 'was ist {dir|Ihnen|euch} dabei wichtig'],
      },
    ],
  },
  plain: {
    statement: ['wie ist das für {dich|Sie|euch}', 'was ist {dir|Ihnen|euch} daran am wichtigsten'],
    advice: [`${options} selbst`, 'was {möchtest du|möchten Sie|möchtet ihr} selbst'],
    multiple: ['was ist {dir|Ihnen|euch} daran am wichtigsten'],
    leading: [
      'wie {siehst du|sehen Sie|seht ihr} das selbst',
      'wie {geht es dir|geht es Ihnen|geht es euch} damit',
    ],
    closed: ['wie ist das für {dich|Sie|euch}', 'was ist {dir|Ihnen|euch} daran wichtig'],
  },
  own: /(?<!\p{L})(?:ich|mir|mich|mein\p{L}*|wir|uns|unser\p{L}*|lebt)(?!\p{L})/iu,
  grave,
  joint:
    /(?<=[.?!…])\s+|(?:,\s*)?\b(?:und|oder|aber)\s+(?=(?:wenn ja,? |auch )?(?:was|wie|warum|wieso|weshalb|wer|wem|wen|wo|wohin|wann|welche[rsnm]?|womit|wozu|worum|hast|haben|ist|sind|kannst|können|willst|wollen|gibt)\b)|,\s+(?=(?:was|wie|warum|wieso|wer|wo|wann|welche[rsnm]?)\b.*[?]?$)/iu,
  indirect:
    /^(?:was|wie|warum|wieso|weshalb|wer|wem|wen|wo|wohin|wann|womit|wozu|worum) [^,]+ (?:ist|sind|war|waren|hat|hast|habt|hatte|wird|wurde|wurden|kam|kamen|will|willst|wollt|soll|kann|geht|ging|lief|gibt|gab)[\s.?!…]*$/iu,
  telling: /^(?:erzähl|erzaehl|beschreib|schilder|erklär|erklaer|sag|nimm|hilf)/iu,
  marks: ['', '?'],
}
