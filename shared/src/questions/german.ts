import { anywhere, first, type QuestionRules } from './rules.ts'

const du = '(?:du|sie|ihr)'
const verb =
  '(?:ist|sind|bist|war|warst|waren|hast|haben|habt|hat|hatte|hattest|kannst|können|könnt|könnte|könntest|könnten|willst|wollen|wirst|werden|wird|würde|würdest|würden|darf|darfst|soll|sollte|muss|musst|müssen|magst|möchtest|möchten|gibt|geht|glaubst|glauben|denkst|denken|weißt|wissen|kennst|kennen|brauchst|brauchen|machst|fühlst|siehst|sehen|hilft|gab|ging|weiss|findest|finden)'
const asking =
  '(?:was|wie|warum|wieso|weshalb|wer|wem|wen|wo|wohin|woher|wann|welche[rsnm]?|womit|wofür|woran|wodurch|worum|worauf)'

/** German. */
export const german: QuestionRules = {
  advice: [
    anywhere(
      `(?:hast|haben) ${du} (?:schon |mal |schon mal |schon einmal |einmal )?(?:daran|darüber|dran) (?:nach)?gedacht`,
      `(?<!was |wie |wen |wo |womit )(?:hast|haben) ${du} (?:es )?(?:schon |mal |schon mal |schon einmal )?(?:mit [^?]+ )?(?:versucht|probiert|ausprobiert|überlegt|gesprochen|geredet)`,
      `${du} (?:solltest|sollten|solltet|könntest (?:doch|einfach|auch|mal)|könnten (?:doch|einfach|auch|mal)|müsstest|musst (?:einfach|nur))`,
      `(?:solltest|sollten|könntest|könnten) ${du} nicht(?: einfach| mal| besser)?`,
      'an (?:deiner|ihrer|eurer) stelle',
      'ich (?:würde|rate|empfehle|schlage)',
      'mein (?:rat|tipp|vorschlag)',
      'wie wäre es',
      "wie wär's",
      `warum (?:\\p{L}+ )?(?:${du} )?nicht (?:einfach|mal)`,
      `was (?:wäre|ist), wenn ${du} (?:einfach|mal|doch)`,
      `was hindert ${du} daran, (?:einfach|ihn|sie|es)`,
      'wäre es nicht (?:besser|einfacher|sinnvoll|sinnvoller|klüger|gut)',
      '(?:würde|könnte) es (?:nicht )?helfen, wenn',
    ),
    first('versuch(?:e|en)?', 'probier(?:e|en)?', 'sprich', 'sag (?:ihm|ihr|ihnen)', 'rede?'),
  ],
  whyNot: [
    anywhere(
      `(?:warum|wieso|weshalb) (?:hast|haben|hat|bist|machst|sagst|gehst|tust|willst|kannst) ${du}(?: \\p{L}+){0,3} nicht`,
    ),
  ],
  leading: [
    anywhere(
      `(?:findest|finden|meinst|meinen|glaubst|glauben|denkst|denken) ${du} nicht`,
      "(?:oder|nicht wahr|stimmt's|richtig|gell|ne)(?= *\\?)",
      'doch (?:sicher|bestimmt|wohl)',
      '(?:ist|wäre|war) (?:es|das) nicht',
      `${du} (?:willst|wollen|wirst|werden) doch`,
      'das klingt (?:für mich )?(?:nach|als|wie)',
      'offensichtlich|eigentlich klar|natürlich',
      `(?:willst|wollen|bist|sind|hast|haben) ${du} (?:etwa|wirklich|denn nicht)`,
      'fällt dir nicht auf',
    ),
  ],
  invites: [
    first(
      '(?:erzähl|erzähle|erzählen sie|beschreib|beschreibe|beschreiben sie|schilder|schildere)',
      '(?:sag|sagen sie|sage) (?:mir |uns )?(?:mehr|etwas|ein bisschen)',
      'nimm uns mit',
      'stell dir vor',
      'hilf (?:mir|uns)',
      'erklär',
      'angenommen',
    ),
  ],
  polite: [
    first(
      `(?:kannst|können|könntest|könnten|magst|mögen|möchtest|möchten|willst|würdest|würden) ${du} (?:\\p{L}+ ){0,4}(?:erzählen|sagen|beschreiben|schildern|erklären|mehr|teilen|genauer|beispiel|ausführen)`,
      `(?:kannst|können|könntest|könnten|magst|mögen) ${du} (?:mir|uns|bitte|mal|das|dazu|etwas|ein)[^?]*(?:erzählen|sagen|beschreiben|schildern|erklären|ausführen|geben)`,
      'darf ich (?:fragen|wissen), (?:was|wie|warum|wo|wer)',
    ),
  ],
  fact: [
    first(
      'wie ?(?:viele?|lange|oft|alt|groß|hoch|weit|spät)',
      'wann',
      'seit wann',
      'bis wann',
      'wer ist',
      'wo (?:ist|war|liegt|wohnst)',
      'welche[rsnm]?',
      'auf einer skala',
      'wie heißt',
      'was kostet',
    ),
  ],
  yesNo: first(verb, '\\p{L}+(?:st|en) (?:du|sie|ihr)', '\\p{L}+(?:st|t) (?:es|das|er|man)'),
  openWord: first(
    asking,
    '(?:in|mit|von|zu|aus|an|auf|für|bei|nach|über|unter) (?:was|wem|wen|welche[rsnm]?)',
  ),
  second: new RegExp(
    `(?:, | und | oder |, und |; )(?:${asking}|${verb} (?:du|sie|ihr|es|das|er))(?![\\p{L}])`,
    'u',
  ),
  eitherOr: /\p{L} oder \p{L}/u,
}
