import type { Openers } from '../reopen.ts'

const formal =
  /(?<!\p{L})(?:usted|ustedes)(?!\p{L})|^¿?(?:ha|podría|debería|tiene|quiere|puede|cree|sabe|está) /iu

/** Spanish. */
export const openSpanish: Openers = {
  turns: {
    advice: [
      {
        from: /^(.*)(?:intentado|probado|intentaste|probaste)(?!\p{L})(.*)$/iu,
        to: ([all]) => (formal.test(all) ? 'qué ha intentado hasta ahora' : 'qué has intentado hasta ahora'),
      },
      {
        from: /^(.*)(?:pensado|considerado|pensaste|consideraste|planteado|valorado)(?!\p{L})(.*)$/iu,
        to: ([all]) =>
          formal.test(all) ? 'qué ha considerado hasta ahora' : 'qué has considerado hasta ahora',
      },
      {
        from: /^(.*)(?:ayudaría|ayudaria|mejor|más fácil|mas facil)(?!\p{L})(.*)$/iu,
        to: ([all]) => (formal.test(all) ? 'qué le ayudaría' : 'qué te ayudaría'),
      },
    ],
    closed: [
      { from: /^hay alguien que (.+)$/iu, to: 'quién $1' },
      { from: /^hay algo que (te|le|os) (.+)$/iu, to: 'qué $1 $2' },
      { from: /^tienes (?:ya )?(?:un|algún|algun) plan$/iu, to: 'cuál es tu plan' },
      { from: /^tiene (?:ya )?(?:un|algún|algun) plan$/iu, to: 'cuál es su plan' },
      { from: /^sabes (?:por qué|cómo|qué|quién) .+$/iu, to: 'qué sabes de todo eso' },
      {
        from: /^est[aá]s (?:content[oa]|satisfech[oa]|de acuerdo) con ((?:el|la|tu|tus|los|las) [\p{L}-]+)$/iu,
        to: 'cómo te sientes con $1',
      },
      { from: /^cu[aá]ndo es ((?:el|la|tu) [\p{L}-]+)$/iu, to: 'qué significa para ti $1' },
    ],
    leading: [
      {
        from: /^por qu[eé]\b(.*)$/iu,
        to: ([all]) => (formal.test(all) ? 'qué le pasaba en ese momento' : 'qué te pasaba en ese momento'),
      },
    ],
  },
  plain: {
    statement: { familiar: '¿Cómo es eso para ti?', formal: '¿Cómo es eso para usted?' },
    advice: { familiar: '¿Qué posibilidades ves tú?', formal: '¿Qué posibilidades ve usted?' },
    multiple: {
      familiar: '¿Qué es lo que más te importa de todo esto?',
      formal: '¿Qué es lo que más le importa de todo esto?',
    },
    leading: { familiar: '¿Cómo lo ves tú?', formal: '¿Cómo lo ve usted?' },
    closed: { familiar: '¿Cómo es eso para ti?', formal: '¿Cómo es eso para usted?' },
  },
  formal,
  joint:
    /(?<=[.?!…])\s+|(?:,\s*)?(?<!\p{L})(?:y|o|pero|e)\s+(?=¿?(?:si es así,? |también )?(?:qué|cómo|por qué|quién|quiénes|dónde|cuándo|cuál|cuáles|cuánto|que|como|has|te|le|hay|crees|quieres|puedes)(?!\p{L}))|,\s+(?=¿?(?:qué|cómo|por qué|quién|dónde|cuándo|cuál))/iu,
  telling: /^(?:cuént|cuent|háblame|háblanos|descr|explíca|explica|dime|dinos|ayúda)/iu,
  marks: ['¿', '?'],
}
