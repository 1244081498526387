import { anywhere, first, type QuestionRules } from './rules.ts'

const asking =
  '(?:qué|cómo|por qué|quién|quiénes|dónde|cuándo|cuál|cuáles|cuánto|cuánta|cuántos|cuántas|para qué)'

/** Spanish. Opening marks are taken away before the patterns look. */
export const spanish: QuestionRules = {
  advice: [
    anywhere(
      '(?:has|habéis|ha|han) (?:ya )?(?:pensado|probado|intentado|considerado|contemplado|hablado)(?: en| con| a| de| \\p{L}+r| la| el)',
      '(?:deberías|debería|deberíais|tendrías que|tienes que|podrías (?:simplemente|probar|intentar|también)|podría (?:simplemente|probar|intentar))',
      '(?:no )?(?:podrías|deberías|podría|debería) (?:tú )?(?:no )?(?:simplemente|mejor)',
      'yo que tú',
      'en tu lugar',
      'si (?:yo )?fuera tú',
      '(?:mi|un) (?:consejo|sugerencia)',
      '(?:te|le|os) (?:aconsejo|sugiero|recomiendo)',
      'yo (?:hablaría|probaría|diría|haría|intentaría)',
      'por qué no (?:simplemente|pruebas|hablas|intentas|le dices|lo \\p{L}+s)',
      'y si (?:simplemente|le|lo|la|te|hablas|pruebas|intentas|delegas|\\p{L}+(?:aras|ieras|ases))',
      'qué te impide (?:simplemente|decirle|hablar con)',
      'no sería (?:mejor|más fácil|más sencillo|bueno)',
      'qué tal si',
    ),
    first('prueba (?:a|con)', 'intenta', 'habla con', 'dile'),
  ],
  whyNot: [anywhere('por qué no (?:\\p{L}+ ){0,2}\\p{L}+(?:ste|steis|ó|as|es|has|ías)')],
  leading: [
    anywhere(
      'no (?:crees|cree|creéis|piensas|piensa|te parece|le parece|es cierto|sería)',
      '(?:verdad|no|cierto|a que sí)(?= *\\?)',
      'no (?:es|fue|era|estás|está|será) (?:\\p{L}+ ){0,2}(?:demasiado|un poco|obvio|normal|mejor)',
      'parece que|me suena a',
      'obviamente|claramente|seguramente|por supuesto|en serio',
      'estarás de acuerdo',
    ),
  ],
  invites: [
    first(
      '(?:cuéntame|cuéntanos|cuenta|cuénteme|cuéntenos|dime|dinos|háblame|háblanos|descríbe(?:me|nos|lo)?|describe|explícame|explícanos|explica|imagina|ayúdame|ayúdanos)',
      'supongamos',
    ),
  ],
  polite: [
    first(
      '(?:puedes|puede|podrías|podría|podéis|podríais|quieres|quiere) (?:\\p{L}+ ){0,2}(?:contar|decir|describir|explicar|hablar|dar|compartir|contarnos|decirnos|contarme|decirme|explicarnos|explicarme|describirnos|darnos|darme|hablarnos|profundizar)',
    ),
  ],
  fact: [
    first(
      'cuánt[oa]s?',
      'cuándo',
      'desde (?:cuándo|hace cuánto)',
      'hasta cuándo',
      'quién es',
      'dónde (?:está|es|vive)',
      'a qué hora',
      'cuál es (?:el|la|tu|su) (?:nombre|fecha|plazo|presupuesto|cargo|edad|número|precio|puesto)',
      'en una escala',
      'del (?:1|uno) al',
    ),
  ],
  yesNo: first(
    '(?:es|está|estás|eres|son|fue|era|has|ha|han|habéis|hay|tienes|tiene|tenéis|puedes|puede|podrías|quieres|quiere|crees|cree|sabes|sabe|vas|va|te|le|os|lo|la|se|necesitas|hiciste|hablaste|conoces|piensas|sientes|estuviste|tuviste|hubo|será|sería)',
  ),
  openWord: first(
    'qué',
    'cómo',
    'por qué',
    'quién',
    'quiénes',
    'dónde',
    'cuál',
    'cuáles',
    '(?:de|a|en|con|para|por|desde|hacia|sobre) (?:qué|quién|quiénes|dónde|cuál|cuáles)',
  ),
  second: new RegExp(
    `(?:, | y | o |, y |; )(?:${asking}|(?:es|has|te|le|crees|quieres|puedes) \\p{L}+)(?![\\p{L}])`,
    'u',
  ),
  eitherOr: /\p{L} o \p{L}/u,
}
