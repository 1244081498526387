import { anywhere, first, type QuestionRules } from './rules.ts'

const tu = '(?:tu|vous)'
const asking =
  "(?:que|qu'est-ce que|qu'est-ce qui|qu'|quoi|comment|pourquoi|qui|où|quand|quels?|quelles?|combien)"

/** French. */
export const french: QuestionRules = {
  advice: [
    anywhere(
      `(?:as-tu|avez-vous|tu as|vous avez|t'as) (?:déjà |bien )?(?:pensé|songé|essayé|envisagé|considéré|tenté|parlé)(?: d[e'u]| à| l| une?| avec)`,
      `${tu} (?:devrais|devriez|pourrais (?:juste|aussi|peut-être|essayer)|pourriez (?:juste|aussi|peut-être|essayer)|dois|devez|ferais mieux|feriez mieux)`,
      `(?:ne )?(?:pourrais-tu|pourriez-vous|devrais-tu|devriez-vous) pas`,
      'à (?:ta|votre) place',
      '(?:mon|un) (?:conseil|avis serait)',
      'je (?:te|vous) (?:conseille|suggère|recommande)',
      `pourquoi (?:ne )?(?:pas|simplement)`,
      `pourquoi (?:ne )?(?:\\p{L}+-(?:tu|vous)) pas (?:simplement|juste)`,
      `et si ${tu}`,
      `qu'est-ce qui (?:t'|vous )empêche de (?:simplement|juste|lui)`,
      'ce ne serait pas (?:mieux|plus simple)',
      'ne serait-il pas (?:mieux|plus simple|préférable)',
      'il (?:faut|faudrait|suffit)',
    ),
    first('essaie', 'essayez', 'parle-', 'parlez-', 'dis-lui', 'dites-lui'),
  ],
  whyNot: [
    anywhere(
      `pourquoi (?:n'|ne )?(?:\\p{L}+ )?(?:\\p{L}+-(?:tu|vous)|(?:tu|vous) (?:n'|ne )?\\p{L}+) (?:\\p{L}+ )?(?:pas|rien|jamais)`,
      `pourquoi (?:tu|vous) (?:n'|ne )`,
    ),
  ],
  leading: [
    anywhere(
      `(?:ne )?(?:penses-tu|pensez-vous|crois-tu|croyez-vous|trouves-tu|trouvez-vous) pas`,
      `${tu} ne (?:penses|pensez|crois|croyez|trouves|trouvez) pas`,
      "n'est-ce pas",
      'non(?= *\\?)',
      "(?:n'est-il|n'est-elle|n'est-ce|n'as-tu|n'avez-vous|ne serait-ce|ne serait-il) pas",
      'on dirait que',
      '(?:évidemment|clairement|bien sûr|sûrement|forcément|vraiment pas)',
      'avoue',
    ),
  ],
  invites: [
    first(
      '(?:raconte|racontez|parle|parlez|dis|dites|décris|décrivez|explique|expliquez|imagine|imaginez)',
      '(?:aide|aidez)-(?:moi|nous)',
      'supposons',
    ),
  ],
  polite: [
    first(
      `(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|veux-tu|voulez-vous|tu peux|vous pouvez|tu pourrais|vous pourriez|est-ce que (?:tu peux|vous pouvez|tu pourrais|vous pourriez)) (?:\\p{L}+ |m'|nous |en )*(?:dire|raconter|parler|décrire|expliquer|donner|partager|préciser)`,
    ),
  ],
  fact: [
    first(
      'combien',
      'quand',
      'depuis (?:quand|combien)',
      'qui est',
      'où (?:est|se|en)',
      'à quelle (?:heure|date)',
      'quelle? (?:est|âge|heure|date|jour)[^?]{0,12}(?:nom|date|budget|délai|échéance|heure|âge|poste|titre)',
      'sur une échelle',
      "c'est quand",
    ),
  ],
  yesNo: first(
    'est-ce (?:que|qu)',
    "est-ce qu'",
    '\\p{L}+-(?:tu|vous|il|elle|on|ils|elles|ce|t-il|t-elle|t-on)',
    "(?:tu|vous|c'est|il|elle|ça|cela|y a-t-il|on|t'as|t'es)",
  ),
  openWord: first(
    "qu'\\p{L}+",
    'que',
    'quoi',
    'comment',
    'pourquoi',
    'qui',
    'où',
    'quels?',
    'quelles?',
    '(?:de|à|en|par|pour|avec|sur|dans|vers) (?:quoi|qui|quels?|quelles?)',
    "d'où",
    "jusqu'où",
    "qu'est-ce",
  ),
  second: new RegExp(
    `(?:, | et | ou |, et |; )(?:${asking}|est-ce que|\\p{L}+-(?:tu|vous))(?![\\p{L}])`,
    'u',
  ),
  eitherOr: /\p{L} ou \p{L}/u,
}
