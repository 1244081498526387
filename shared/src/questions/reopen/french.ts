import { french as grave } from './grave/french.ts'
import type { Openers } from './openers.ts'
import { turn } from './turn.ts'

const toi = '{toi|vous}'
/** Asked what the asking does, nobody is told that it is no matter whether it is so, nor that it is. */
const whether = [
  'que {ressens-tu|ressentez-vous} quand je demande $',
  `que se passe-t-il en ${toi} quand je demande $`,
]
/** After "si" stands no future and no conditional; no tags, no choice, nothing that asks by itself. */
const sure =
  /^(?!.*-(?:tu|vous|ils?|elles?|on|ce)(?!\p{L}))(?!(?:on|tu veux dire|vous voulez dire) |c[’']est (?:qui|quoi|quand|où)(?!\p{L})|tu t[’']as|.* quand )(?!.*(?:[^\p{L}](?:ou|qui|quoi|quand|combien|comment|où|quel\p{L}*|pourquoi|hein|non|ou pas|ou (?:tu|vous|il|elle|est-ce|c).*)$|[^\p{L}](?:combien|comment|quel\p{L}*|pourquoi|quoi|par qui|à qui|de qui|depuis quand)[^\p{L}]))[\p{L}\d ’'-]+$/iu
const later = /(?:r(?:ais?|ait|iez|ions|aient|as|a|ez|ons|ont))$/u
const present =
  /^(?:auras?|sera|as|a|veux|va|vas|adore|préfères?|espères?|assures?|gères?|dures?|rentres?|restes?|retrouves?|compares?)$/u

/** Both halves of a choice, neither with a verb or a pronoun that would need another form. */
const either =
  "(?!toi |vous |lui |elle |eux )(?!.*(?:[^\\p{L}](?:qui|que|quoi|quand|où|non|pas|toi|moi|lui|eux|elles?|ils?|tu|vous|ça|est|a|autre chose)(?!\\p{L})|,|qu[’']|c[’']|d[’']ici))[\\p{L}\\d ’'-]+ ou [\\p{L}\\d ’'-]+"

/** A statement as it stands after "si". */
const ifSo = (said: string): string | undefined => {
  const clause = said.replace(/ (?:donc|vraiment)(?= |$)/giu, '').trim()
  const words = clause.split(/[ ’'-]/u).slice(0, 6)
  if (!sure.test(clause) || words.length < 3) return undefined
  if (/ ou (?!pas)/u.test(clause) || /^(?:tu|vous) pr[ée]f[èé]r/iu.test(clause)) return undefined
  if (words.some((word) => later.test(word) && !present.test(word) && word.length > 3)) return undefined
  return clause
    .replace(/^t[’']as/iu, 'tu as')
    .replace(/^t[’']es(?!\p{L})/iu, 'tu es')
    .replace(/^y a(?!-)/iu, 'il y a')
}
const elided = (clause: string | undefined) =>
  clause && (/^ils?(?!\p{L})/iu.test(clause) ? `s’${clause}` : `si ${clause}`)

const since = [`comment ça se passe pour ${toi} depuis que $`]
const pronoun = 'tu|vous|il|elle|ils|elles|on'
const unit =
  '(?!temps|heures?|jours?|semaines?|mois|années?|ans|fois|minutes?|pour|km|kilomètres?|euros?|gens|tours|monde)'

const people = [`comment ça se passe pour ${toi} avec $`, `qu’est-ce qui est important pour ${toi} avec $`]
const things = [`qu’est-ce qui compte pour ${toi} avec $`, 'comment {vois-tu|voyez-vous} $']
const closed = { what: things }
/** Of what no kind is known, this can be looked at without a judgement. */
const neutral =
  /^(?:couple|asso|association|boite|cooperative|quartier|sante|entreprise|projet|caisse|carriere|metier|fusion|chantier|reforme)$/
const noTopic =
  /^(?:temps|nom|prenom|adresse|numero|age|place|fin|lieu|cent|sorte|type|gens|jours?|ans?|annee|mois|semaine|heures?|date|taille|poids|service|train|ex|nombre|retour)$/

/** French. */
export const openFrench: Openers = {
  whom: (draft) =>
    !/(?<!\p{L})(?:tu|toi|ton|ta|tes|te|t)(?!\p{L})/iu.test(draft) &&
    /(?<!\p{L}|rendez-)(?:vous|votre|vos)(?!\p{L})/iu.test(draft)
      ? 1
      : 0,
  // "Tu habites où", "es-tu enceinte", "as-tu des crises de panique", "est-ce parce que".
  plainly:
    /(?<!\p{L})(?:où|pourquoi|parce qu)(?!\p{L})|^(?:est[- ]ce qu(?:e |[’']))?(?:(?:tu|vous|ils?|elles?|(?:ton|ta|tes|votre|vos) \p{L}+|l[ea] (?:chef|cheffe|patron|direct|prof)\p{L}*) (?:ne |n[’'])?|t[’'])?(?:étai[st]|étiez|(?:as|a|avez) été|es|êtes|est|sont)(?!-ce)(?:-(?:tu|vous|ils?|elles?))? (?!(?:encore |toujours |déjà |bien |pas |aussi )*(?:là|prêt\p{L}*|sûre?s?|au courant|d[’']accord|seule? à|en (?:période|poste|charge|contact|retard)|au|aux|à (?:la|l|ta)|chez|dans|sur|avec|pour|le|la|les|il|elle|tu|vous)(?!\p{L}))|^(?:est[- ]ce qu(?:e |[’']))?(?:(?:tu|vous|ils?|elles?|(?:ton|ta|tes|votre|vos) \p{L}+) |t[’'])?(?:as|a|avez|ont|avais|avait|aviez)(?:-(?:tu|vous|t-il|t-elle))? (?:encore |déjà |souvent )?(?:des|du|de la|de l[’']\p{L}+|peur|honte|mal) ?|^(?:est[- ]ce qu(?:e |[’']))?(?:tu|vous|il|elle) (?:l[’']|la |le |les |te |t[’'])?(?:aim|détest|bois|boi|buv|fum|souffr|pleur|regrett|haï)|vi(?:s|t|vez) seule?|^ça va \p{L}+$|(?<!\p{L})(?:mal|dure?|difficile|enfants?|copain|copine)(?!\p{L})|addict|handicap|malad|trouble|phobi|dépress|panique|menti|volé|trompé|blessé|quittée?(?!\p{L})/iu,
  turns: {
    closed: [
      turn(`(?:est-ce que )?c[’'](?:est|etait|était) (?:plutôt )?(${either})`, 'si c’est $1', whether),
      turn("(?:est-ce qu[’']il y a|y a-t-il|il y a) quelqu[’']un qui (.+)", 'qui $1'),
      turn("(?:est-ce qu[’']il y a|y a-t-il|il y a) quelque chose qui (.+)", 'qu’est-ce qui $1'),
      turn("(?:as-tu|tu as|est-ce que tu as|t[’']as) un plan", 'quel est ton plan'),
      turn('(?:avez-vous|vous avez|est-ce que vous avez) un plan', 'quel est votre plan'),
      turn(
        "(?:quand (?:est|a lieu)|c[’']est quand) ((?:la|le|ta|ton|votre) [\\p{L}-]+|l[’'][\\p{L}-]+)",
        `que représente $1 pour ${toi}`,
      ),
      turn("est[- ]ce qu(?:e |[’'])(.+)", (_, said = '') => elided(ifSo(said)), whether),
      turn(
        '(?:ça|tu|vous|est-ce que tu|est-ce que vous) (?:va|vas|allez) (?:bien|mieux)(?: \\p{L}+)?|ça va',
        'comment {te sens-tu|vous sentez-vous} dans cette situation',
      ),
      turn(
        '(as|es|avez|êtes|veux|peux|vas|sais|fais|connais) (tu|vous) (.+)',
        (_, verb, who, more) => elided(ifSo(`${who} ${verb} ${more}`)),
        whether,
      ),
      turn(
        `depuis (?:quand|combien de temps) (?!es|êtes|as-|avez|bois|buv|fum|souffr|pleur)(\\p{L}+)-(tu|vous)( .+)`,
        (_, verb, who, more) => ifSo(`${who} ${verb}${more}`),
        since,
      ),
      turn(
        `((?:tu|vous) (?!es |êtes |as |avez |bois|buv|fum|souffr|pleur).+) depuis (?:quand|combien de temps)`,
        (_, said = '') => ifSo(said),
        since,
      ),
      turn('y a-t-il (.+)', (_, more = '') => elided(ifSo(`il y a ${more}`)), whether),
      turn(
        `((?:n[’'e] ?|t[’'e] ?|s[’'e] ?|l[’'ae]s? ?|lui |leur |vous |y |en |m[’'e] ?)*)(\\p{L}+)-(?:t-)?(${pronoun})((?: .+)?)`,
        (_, clitic = '', verb = '', who = '', more = '') => elided(ifSo(`${who} ${clitic}${verb}${more}`)),
        whether,
      ),
      turn(
        `(?:donc )?((?:(?:${pronoun}|ça|y a|c[’']est|c[’']était|t[’'](?:as|es|étais|avais)) ?|(?:(?:ton|ta|tes|votre|vos|le|la|les) |l[’'])\\p{L}+ (?=est|a|sont|ont|sait|travaille|savent|fait|peut|doit|vient|boit|va)).+)`,
        (_, said = '') => elided(ifSo(said)),
        whether,
      ),
      turn(`(?:.+ )?combien (?:de |d[’'])${unit}([\\p{L}-]+[sx])(?: .*)?`, 'ces $1', people),
    ],
  },
  topicAt(words, at) {
    const det = words[at]?.text ?? ''
    const noun = words[at + 1]
    const next = words[at + 2]
    const before = words[at - 1]?.text ?? ''
    if (!noun || !/^(?:ton|ta|tes|votre|vos|le|la|les|du|au|l)$/.test(det) || noTopic.test(noun.text))
      return undefined
    if (/[^\p{L}]/u.test(noun.typed) || noun.text.length < 4) return undefined
    const { kinds } = noun
    const person = kinds.includes('person') && !kinds.includes('means')
    if (kinds.some((kind) => /^(?:judge|praise|time|vague|grade|tell|inner|state)$/.test(kind)))
      return undefined
    const own = /^(?:ton|ta|tes|votre|vos|du|au)$/.test(det)
    // "tu la vois" has no noun.
    if (
      !own &&
      kinds.length === 0 &&
      !/^(?:avec|pour|sur|dans|de|a|par|contre|sans|chez|entre)$/.test(before)
    )
      return undefined
    if (!own && (kinds.includes('act') || (/(?:er|ir|re|ez|ons)$/.test(noun.text) && !person)))
      return undefined
    if (/^(?:de|d|des|du)$/.test(next?.text ?? '') && !person) return undefined
    const article = det === 'du' || det === 'au' ? 'le ' : det === 'l' ? 'l’' : `${det} `
    if (!own && !person && /^(?:dans|en|a|chez|depuis|pendant|de)$/.test(before)) return undefined
    if (next?.text === 'en' || /^\p{Lu}/u.test(next?.typed ?? '')) return undefined
    if (person ? !/^[tv]/.test(det) : kinds.length === 0 && !neutral.test(noun.text)) return undefined
    return { form: person ? 'who' : 'what', words: `${article}${noun.typed}` }
  },
  about: {
    advice: {
      who: [
        'quelles possibilités {vois-tu|voyez-vous} avec $',
        'qu’est-ce que {tu aimerais|vous aimeriez} changer avec $',
      ],
    },
    leading: { what: ['comment {vois-tu|voyez-vous} $'] },
    closed,
    multiple: closed,
  },
  fixed: {
    advice: [
      { from: /(?:essay|tent[eé])/iu, to: '{qu’as-tu|qu’avez-vous} déjà essayé' },
      {
        from: /(?:pens[eé]|song[eé]|envisag|considér|réfléchi)/iu,
        to: '{qu’as-tu|qu’avez-vous} déjà envisagé',
      },
      {
        from: /(?:aider|mieux|plus simple|préférable)(?!\p{L})/iu,
        to: 'qu’est-ce qui {t’aiderait|vous aiderait}',
      },
    ],
    leading: [
      {
        from: /^pourquoi\b.*[^\p{L}](?:tu|te|vous|t)(?!\p{L})/iu,
        to: `que s’est-il passé pour ${toi} à ce moment-là`,
      },
    ],
  },
  plain: {
    statement: ['comment {vis-tu|vivez-vous} cela', `qu’est-ce qui compte le plus pour ${toi} là-dedans`],
    advice: [
      'quelles possibilités {vois-tu, toi|voyez-vous, vous-même}',
      'qu’est-ce que {tu aimerais|vous aimeriez} faire',
    ],
    multiple: [`qu’est-ce qui compte le plus pour ${toi} là-dedans`],
    leading: [
      'comment {vois-tu les choses, toi|voyez-vous les choses}',
      'comment {vis-tu|vivez-vous} la situation',
    ],
    closed: ['comment {vis-tu|vivez-vous} cela', `qu’est-ce qui est important pour ${toi} là-dedans`],
  },
  own: /(?<!\p{L})(?:je|j|me|m|moi|mon|ma|mes|nous|notre|nos|vivante?s?)(?!\p{L})/iu,
  grave,
  joint:
    /(?<=[.?!…])\s+|(?:,\s*)?(?<!\p{L})(?:et|ou|mais)\s+(?=(?:si oui,? |alors )?(?:qu[’'e]|quoi|comment|pourquoi|qui|où|quand|quel|combien|est-ce|as-tu|avez-vous|à qui|à quoi|de quoi))|,\s+(?=(?:qu[’']|comment|pourquoi|où|quand|quel))/iu,
  telling: /^(?:raconte|parle|décri|decri|explique|dis|dites|aide)/iu,
  marks: ['', ' ?'],
}
