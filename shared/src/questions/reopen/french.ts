import type { Openers } from '../reopen.ts'

const formal = /\b(?:vous|votre|vos)\b/iu

/** French. */
export const openFrench: Openers = {
  turns: {
    advice: [
      {
        from: /^(.*)\b(?:essayé|essaye|essayer|tenté|tente|tenter)(?!\p{L})(.*)$/iu,
        to: ([all]) => (formal.test(all) ? 'qu’avez-vous déjà essayé' : 'qu’as-tu déjà essayé'),
      },
      {
        from: /^(.*)(?:pensé|pense|penser|songé|songe|envisagé|envisage|considéré|réfléchi)(?!\p{L})(.*)$/iu,
        to: ([all]) => (formal.test(all) ? 'qu’avez-vous déjà envisagé' : 'qu’as-tu déjà envisagé'),
      },
      {
        from: /^(.*)\b(?:aider|mieux|plus simple|préférable)(?!\p{L})(.*)$/iu,
        to: ([all]) => (formal.test(all) ? 'qu’est-ce qui vous aiderait' : 'qu’est-ce qui t’aiderait'),
      },
    ],
    closed: [
      { from: /^(?:est-ce qu[’']il y a|y a-t-il|il y a) quelqu[’']un qui (.+)$/iu, to: 'qui $1' },
      { from: /^(?:est-ce qu[’']il y a|y a-t-il|il y a) quelque chose qui (.+)$/iu, to: 'qu’est-ce qui $1' },
      { from: /^(?:as-tu|tu as|est-ce que tu as|t[’']as) un plan$/iu, to: 'quel est ton plan' },
      { from: /^(?:avez-vous|vous avez|est-ce que vous avez) un plan$/iu, to: 'quel est votre plan' },
      {
        from: /^(?:sais-tu|tu sais|est-ce que tu sais) ((?:pourquoi|comment|ce qu) ?.+)$/iu,
        to: 'que sais-tu de tout cela',
      },
      {
        from: /^(?:es-tu|tu es|est-ce que tu es) (?:content|contente|satisfait|satisfaite|d[’']accord)\b(.*)$/iu,
        to: 'comment vis-tu cela',
      },
      {
        from: /^(?:quand (?:est|a lieu)|c[’']est quand) ((?:la|le|ta|ton|votre|l[’'])\s?[\p{L}-]+)$/iu,
        to: ([, noun = '']) =>
          formal.test(noun) ? `que représente ${noun} pour vous` : `que représente ${noun} pour toi`,
      },
    ],
    leading: [
      {
        from: /^pourquoi\b(.*)$/iu,
        to: ([all]) =>
          formal.test(all)
            ? 'que s’est-il passé pour vous à ce moment-là'
            : 'que s’est-il passé pour toi à ce moment-là',
      },
    ],
  },
  plain: {
    statement: { familiar: 'Comment vis-tu cela ?', formal: 'Comment vivez-vous cela ?' },
    advice: {
      familiar: 'Quelles possibilités vois-tu, toi ?',
      formal: 'Quelles possibilités voyez-vous, vous-même ?',
    },
    multiple: {
      familiar: 'Qu’est-ce qui compte le plus pour toi là-dedans ?',
      formal: 'Qu’est-ce qui compte le plus pour vous là-dedans ?',
    },
    leading: { familiar: 'Comment vois-tu les choses, toi ?', formal: 'Comment voyez-vous les choses ?' },
    closed: { familiar: 'Comment vis-tu cela ?', formal: 'Comment vivez-vous cela ?' },
  },
  formal,
  joint:
    /(?<=[.?!…])\s+|(?:,\s*)?(?<!\p{L})(?:et|ou|mais)\s+(?=(?:si oui,? |alors )?(?:qu[’'e]|quoi|comment|pourquoi|qui|où|quand|quel|combien|est-ce|as-tu|avez-vous|à qui|à quoi|de quoi))|,\s+(?=(?:qu[’']|comment|pourquoi|où|quand|quel))/iu,
  telling: /^(?:raconte|parle|décri|decri|explique|dis|dites|aide)/iu,
  marks: ['', ' ?'],
}
