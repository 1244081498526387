import { spanish as grave } from './grave/spanish.ts'
import type { Openers } from './openers.ts'
import { turn } from './turn.ts'

const ti = '{ti|usted|vos|vosotros|ustedes}'
const te = '{te|le|te|os|les}'
/** Asked what the asking does, nobody is told that it is no matter whether it is so, nor that it is. */
const whether = [`qué ${te} surge cuando pregunto si $`, `qué ${te} pasa por dentro cuando pregunto si $`]
/** After "si" stands no future and no conditional; no tags, no choice, nothing that asks by itself. */
const sure =
  /^(?!.*(?:r[ií]a(?:s|n|mos|is)?|r[áé](?:s|is|n)?|\p{L}{2}[aei]r(?:as?|an))(?!\p{L}))(?!.* [ou] )(?!prefier|prefer)(?!.*[^\p{L}](?:qu[eé]|cómo|cu[aá]l(?:es)?|qui[eé]n(?:es)?|d[oó]nde|cu[aá]nd?[oa]s?|por qué|o no|o|no)$)(?!.*[^\p{L}](?:cómo|cuál|cuánt[oa]s?|dónde|cuándo|quién|o (?:te|le|lo|no|qu[eé]|es|has))(?!\p{L}))[\p{L}\d «»’'-]+$/iu
const unit =
  '(?!puntos|cabezas|veces|horas|d[ií]as|semanas|meses|a[ñn]os|minutos|kil[oó]metros|euros|quedan|son|sois|hay|est)'
const clitics = '(?:(?:ya|todav[ií]a|a[uú]n|también|lo|la|los|las|le|les|te|se|os) )*'
const verbs =
  'has|ha|han|hab[ée]is|hab[ií]as?|est[áa]s?|est[áa]n|est[áa]is|estabas?|es|eres|sos|son|sois|eras?|fue|fuiste|hay|hubo|hab[ií]a|ten[ií]as?|tienes|tiene|ten[ée]s|tienen|ten[ée]is|sab[eé]s?|saben|vas|va|van|vais|quieres|quer[ée]s|quiere|puedes|pod[ée]s|puede|vives|vive|trabajas?|sigues?|siguen|conf[íi]as|prefieres|necesitas?|llevas?|cobras?|pagan?|fumas?|duermes|vuelves|tocas?|gust[aó]n?|importa|debes?|hablas?|conoces?|depende|dan|dieron|dijo|llam[óo]|cuenta|cuentas|funciona|funcionó|pas[óo]|\\p{L}+[ai]ste(?:is)?|(?<=(?:^|¿| )(?:te|se|le|os) )(?!de|del|que|lo|la)\\p{L}+'

/** Of what no kind is known, this can be looked at without a judgement. */
const neutral =
  /^(?:negocio|tema|tramite|salud|trabajo|carrera|fusion|obra|reforma|tienda|empresa|proyecto|matrimonio)$/
const noTopic =
  /^(?:final|nombre|apellido|numero|direccion|edad|primer[oa]?|dias?|anos?|mes|meses|semanas?|horas?|gente|fecha|cuenta|telefono|puesto|servicio)$/

const things = ['qué {piensas|piensa|pensás|pensáis|piensan} sobre $', `cómo ${te} va con $`]
const closed = { what: things }

/** Both halves of a choice, neither with a verb or a pronoun that would need another form. */
const either =
  '(?!.*(?:[^\\p{L}](?:que|qué|quien|quién|cuando|no|sí|tú|yo|usted|él|ella|es|son|fue|está|hay|otra cosa|algo)(?!\\p{L})|,))[\\p{L}\\dº% -]+ o [\\p{L}\\dº% -]+'

/** Spanish. */
export const openSpanish: Openers = {
  whom: (draft) =>
    /(?<!\p{L})ustedes(?!\p{L})/iu.test(draft)
      ? 4
      : /(?<!\p{L})(?:vos|tenés|querés|podés|sabés|sos|venís|hacés|creés)(?!\p{L})/iu.test(draft)
        ? 2
        : /(?<!\p{L})(?:vosotr[oa]s|vuestr[oa]s?|os|\p{L}+[áé]is|sois|\p{L}+steis)(?!\p{L})/iu.test(draft)
          ? 3
          : /(?<!\p{L})(?:tú|te|ti|contigo|tus?|eres|\p{L}+[ai]ste|has|estás|tienes)(?!\p{L})/iu.test(draft)
            ? 0
            : /(?<!\p{L})usted(?!\p{L})|^¿?(?:ha (?:\p{L}+ )?(?:pensado|considerado|intentado|probado|hablado|valorado|dicho)|podría|debería|quiere|puede|cree|sabe) /iu.test(
                  draft,
                )
              ? 1
              : 0,
  // "Te noto cansado", "eres alcohólico", "tienes ataques de pánico".
  plainly:
    /^(?:te|os|le|les|lo|la) \p{L}+o(?!\p{L})|^(?:(?:tú|vos|usted|él|ella|(?:tus?|su|el|la) \p{L}+) )?(?:ya |aún |todavía |también )?(?:e?res|es|sos|sois|son|est[aá](?:s|n|is)?|estabas?|eras?|fuiste|fue|has sido|ha sido) (?!(?:tú |vos |usted |ya |aún |todavía |también |tu \p{L}+ )*(?:el|la|lo|los|las|más|un problema|posible|urgente|obligatori|importante|necesari|oficial|seguro|segura|listo|lista|al|a|de (?:acuerdo|vuelta|viaje)|en (?:el|la|los|las|tu|contacto|contra|periodo|casa)|con|por|para|aquí|ahí|allí)(?!\p{L}))|^(?:(?:tú|vos|usted|él|ella|(?:tus?|su|el|la) \p{L}+) )?(?:ya |aún |todavía |también )?(?:tienes?|tenés|tenéis|tienen|tenías?|has tenido|sufr\p{L}+|padec\p{L}+|tom\p{L}+|beb\p{L}+|fum\p{L}+|llor\p{L}+|odi\p{L}+|am[ao]s?|extrañ\p{L}+|echas de menos|arrepient\p{L}+) (?!que|el|la|los|las|tu|un plan|tiempo)|^quier\p{L}+ a (?:tu|su|él|ella)|^(?:te|lo|la|le) (?:am|odi|quier|duel)|(?:sol[oa]|casad[oa])(?!\p{L})|cu[aá]nt[oa]s (?:hij|ni[ñn])|lloras|herist|porque|mentiste|mentid|enga[ñn]|robaste|negr[oa]|gord[oa]|dej(?:ó|aste)/iu,
  turns: {
    closed: [
      turn(`es (?:más bien )?(${either})`, '$1', [`qué ${te} surge cuando pregunto si es $`]),
      turn(`son (?:más bien )?(${either})`, '$1', [`qué ${te} surge cuando pregunto si son $`]),
      turn(
        '(?:ya )?(?:te sientes|se siente|estás|estáis) (?:bien|mejor)',
        'cómo {te sientes|se siente|te sentís|os sentís|se sienten} con todo esto',
      ),
      turn('(?:tú )?crees que (.+)', (_, said = '') => (sure.test(said) ? said : undefined), whether),
      turn(
        'desde cu[aá]ndo (?!est\\p{L}* (?!en|de|con|al?)|eres|sos|ten|tien|beb|tom[aá]s|fum|sufr|llor)(.+)',
        (_, said = '') => (sure.test(said) ? said : undefined),
        [`cómo ${te} va desde que $`],
      ),
      turn('cu[aá]nto (?:tiempo )?llevas (\\p{L}+ndo(?: .+)?)', '$1', [
        `cómo es para ${ti} llevar este tiempo $`,
      ]),
      turn('cada cu[aá]nto (.+)', (_, said = '') => (sure.test(said) ? said : undefined), [
        `cómo es para ${ti} cuando $`,
      ]),
      turn('hay algo que (te|le|os) (.+)', 'qué $1 $2'),
      turn('cu[aá]ndo es ((?:el|la|tu) [\\p{L}-]+)', `qué significa para ${ti} $1`),
      turn(
        `(?!(?:puede|pod[ée]s|quiere)s? (?:que|decir|contar|repetir|explicar)|sabe |te parece|te importa|has dicho)(${clitics}(?:${verbs})(?!\\p{L})(?: .+)?)`,
        (_, said = '') => (sure.test(said) && said.includes(' ') ? said : undefined),
        whether,
      ),
      turn(
        `((?:tus?|el|la|los|las) \\p{L}+ (?:ya )?(?:es|está|están|sabe|saben|son|tiene|tienen|ha|han|va|vive|trabaja|trabajan|fue|\\p{L}+ó)(?!\\p{L}).*|(?:eso|esto|usted|ella|él|ellos|tú|vos) .+)`,
        (_, said = '') => (sure.test(said) ? said : undefined),
        whether,
      ),
      turn(
        `cu[aá]nt([oa]s) ${unit}(\\p{L}+s)(?: .*)?`,
        (_, kind, noun = '') => `${kind === 'as' ? 'las' : 'los'} ${noun}`,
        [`qué es importante para ${ti} en cuanto a $`, `cómo ${te} va con $`],
      ),
    ],
  },
  topicAt(words, at) {
    const { text: det, typed } = words[at] ?? { text: '', typed: '' }
    const noun = words[at + 1]
    const next = words[at + 2]?.text ?? ''
    const before = words[at - 1]?.text ?? ''
    if (!noun || !/^(?:tus?|vuestr[oa]s?|el|la|los|las|del|al)$/.test(det) || noTopic.test(noun.text))
      return undefined
    if (/[úé]/u.test(typed) || /[^\p{L}]/u.test(noun.typed) || noun.text.length < 4) return undefined
    const { kinds } = noun
    const person = kinds.includes('person') && !kinds.includes('means')
    if (kinds.some((kind) => /^(?:judge|praise|time|vague|grade|tell|inner|state)$/.test(kind)))
      return undefined
    const own = /^(?:tu|vues)/.test(det)
    // "lo / la ves" and "tu crees" have no noun.
    if (
      !person &&
      (kinds.includes('act') || (kinds.length === 0 && !/^(?:tus|vuestr.*|del|al|el)$/.test(det)))
    )
      return undefined
    if (
      !person &&
      (/(?:[aei]r|[aeiáé]is|[aei]mos|ndo|ste|ado|ido)$/.test(noun.text) || next === 'de' || next === 'del')
    )
      return undefined
    if (!own && !person && /^(?:en|de|a|desde|durante|por|hasta|)$/.test(before)) return undefined
    if (/^(?:al|del)$/.test(det) && !person) return undefined
    const article = det === 'del' || det === 'al' ? 'el' : det
    if (person ? !own : kinds.length === 0 && !neutral.test(noun.text)) return undefined
    return { form: person ? 'who' : 'what', words: `${article} ${noun.typed}` }
  },
  about: {
    advice: { who: ['qué posibilidades {ves|ve|ves|veis|ven} con $', `qué ${te} gustaría cambiar con $`] },
    leading: { what: things },
    closed,
    multiple: closed,
  },
  fixed: {
    advice: [
      {
        from: /(?:intenta|proba|intentaste|probaste)/iu,
        to: 'qué {has|ha|has|habéis|han} intentado hasta ahora',
      },
      {
        from: /(?:pensad|considerad|pensaste|consideraste|plantead|valorad)/iu,
        to: 'qué {has|ha|has|habéis|han} considerado hasta ahora',
      },
      { from: /(?:ayudar[ií]a|mejor|m[aá]s f[aá]cil)(?!\p{L})/iu, to: `qué ${te} ayudaría` },
    ],
    leading: [
      {
        from: /^¿?por qu[eé] .*(?:[ai]ste(?:is)?|has|habéis|fue)(?!\p{L})/iu,
        to: `qué ${te} pasaba en ese momento`,
      },
    ],
  },
  plain: {
    statement: [`cómo es eso para ${ti}`, `qué es lo que más ${te} importa de todo esto`],
    advice: [
      'qué posibilidades {ves tú|ve usted|ves vos|veis vosotros|ven ustedes}',
      `qué ${te} gustaría hacer`,
    ],
    multiple: [`qué es lo que más ${te} importa de todo esto`],
    leading: [
      'cómo lo {ves tú|ve usted|ves vos|veis vosotros|ven ustedes}',
      'cómo {vives|vive|vivís|vivís|viven} la situación',
    ],
    closed: [`cómo es eso para ${ti}`, `qué es importante para ${ti} en esto`],
  },
  own: /(?<!\p{L})(?:yo|me|mí|mis?|conmigo|nos|nosotr[oa]s|nuestr[oa]s?|viv[oa]s?|\p{L}{2,}[aeé]mos)(?!\p{L})/iu,
  grave,
  joint:
    /(?<=[.?!…])\s+|(?:,\s*)?(?<!\p{L})(?:y|o|pero|e)\s+(?=¿?(?:si es así,? |también )?(?:qué|cómo|por qué|quién|quiénes|dónde|cuándo|cuál|cuáles|cuánto|que|como|has|te|le|hay|crees|quieres|puedes)(?!\p{L}))|,\s+(?=¿?(?:qué|cómo|por qué|quién|dónde|cuándo|cuál))/iu,
  telling: /^(?:cuént|cuent|háblame|háblanos|descr|explíca|explica|dime|dinos|ayúda)/iu,
  marks: ['¿', '?'],
}
