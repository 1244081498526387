import { describe, expect, it } from 'vitest'
import type { Language } from '../set/set.ts'
import type { Labeller, LabelReason } from './label.ts'
import { labelDraft as german } from './languages/de.ts'
import { labelDraft as english } from './languages/en.ts'
import { labelDraft as spanish } from './languages/es.ts'
import { labelDraft as french } from './languages/fr.ts'

const labellers: Readonly<Record<Language, Labeller>> = { en: english, de: german, fr: french, es: spanish }

/** Drafts with the reason that is told, and the words that it points at. */
const reasons: Readonly<
  Record<Language, readonly (readonly [draft: string, why: LabelReason, words: string])[]>
> = {
  en: [
    ['Is it the time or the money?', 'eitherOr', 'or the money'],
    ['Are you angry or sad?', 'eitherOr', 'or sad'],
    ['Do you prefer mornings or evenings?', 'eitherOr', 'or evenings'],
    ['Did you tell them?', 'yesOrNo', 'Did you'],
    ['Are you still on probation?', 'yesOrNo', 'Are you'],
    ['How many people report to you?', 'shortFact', 'How many'],
    ['When is the deadline?', 'shortFact', 'When is'],
    ['Have you thought about delegating?', 'yourSolution', 'Have you thought about'],
    ['You should talk to him.', 'yourSolution', 'You should'],
    ["Don't you think it is a little late?", 'answerInIt', "Don't you"],
    ['Why didn’t you tell her?', 'reproach', 'Why didn’t you'],
    ["Isn't she a bit lazy?", 'judgement', "Isn't she a bit"],
    ['What happened, and how did you feel?', 'severalAtOnce', 'and how did'],
    ['That must have been hard.', 'nothingAsked', ''],
    ['Tell us more.', 'invites', 'Tell us'],
    ['Whose turn is it to chair next?', 'shortFact', ''],
    ['did you get what you wanted out of it', 'yesOrNo', 'did you'],
    ['so what happened after she walked out', 'roomToAnswer', ''],
    ['What would happen if you did nothing for a month?', 'roomToAnswer', ''],
    ['what would happen if you said no', 'roomToAnswer', ''],
    ['what would happen if you just stopped?', 'roomToAnswer', ''],
  ],
  de: [
    ['Ist es die Zeit oder das Geld?', 'eitherOr', 'oder das Geld'],
    ['Bist du wütend oder traurig?', 'eitherOr', 'oder traurig'],
    ['Hast du es ihnen gesagt?', 'yesOrNo', 'Hast du'],
    ['Hast du die Unterlagen bekommen?', 'yesOrNo', 'Hast du'],
    ['Wie viele Leute berichten an dich?', 'shortFact', 'Wie viele'],
    ['Wann ist die Frist?', 'shortFact', 'Wann ist'],
    ['Hast du schon daran gedacht, es abzugeben?', 'yourSolution', 'Hast du schon daran'],
    ['Du solltest mit deiner Chefin reden.', 'yourSolution', 'Du solltest'],
    ['Findest du nicht, dass das zu weit geht?', 'judgement', 'Findest du nicht'],
    ['Warum hast du ihr nichts gesagt?', 'reproach', 'Warum hast du ihr nichts'],
    ['Was hast du versucht und wie ging es aus?', 'severalAtOnce', 'und wie ging'],
    ['Das ist schwierig.', 'nothingAsked', ''],
    ['Erzähl uns mehr.', 'invites', 'Erzähl uns'],
    ['und wer entscheidet das am ende', 'shortFact', ''],
    ['geht das schon länger so', 'yesOrNo', 'geht das'],
    ['läuft es gut', 'yesOrNo', 'läuft es'],
    ['Das macht dich krank, gell?', 'answerInIt', 'gell'],
  ],
  fr: [
    ['C’est le temps ou l’argent ?', 'eitherOr', 'ou l’argent'],
    ['Tu es triste ou en colère ?', 'eitherOr', 'ou en colère'],
    ['As-tu parlé du nouveau plan à ton équipe ?', 'yesOrNo', 'As-tu'],
    ['Tu es encore en période d’essai ?', 'yesOrNo', 'Tu es'],
    ['Combien de personnes travaillent avec toi ?', 'shortFact', 'Combien de'],
    ['C’est quand, l’échéance ?', 'shortFact', 'C’est quand'],
    ['As-tu déjà pensé à déléguer ?', 'yourSolution', 'As-tu déjà pensé à'],
    ['Tu devrais lui parler.', 'yourSolution', 'Tu devrais'],
    ['Tu ne penses pas que c’est un peu tard ?', 'answerInIt', 'Tu ne penses pas'],
    ['Pourquoi tu ne lui as rien dit ?', 'reproach', 'Pourquoi tu ne lui as rien'],
    ['Que veux-tu et qu’est-ce qui t’en empêche ?', 'severalAtOnce', 'et qu’est-ce qui'],
    ['C’est difficile.', 'nothingAsked', ''],
    ['Raconte-nous.', 'invites', 'Raconte-nous'],
    ['Qui anime la réunion du lundi ?', 'shortFact', ''],
    ['l’as-tu dit à quelqu’un', 'yesOrNo', 'l’as-tu dit à quelqu’un'],
    ['tu habites où maintenant', 'shortFact', ''],
    ['c’est prévu pour quand', 'shortFact', ''],
    ['tu gagnes combien', 'shortFact', ''],
    ['à qui appartient le projet', 'shortFact', ''],
    ['tu veux partir ou rester', 'eitherOr', 'ou rester'],
  ],
  es: [
    ['¿Es el tiempo o el dinero?', 'eitherOr', 'o el dinero'],
    ['¿Estás triste o enfadado?', 'eitherOr', 'o enfadado'],
    ['¿Han llegado ya las piezas nuevas?', 'yesOrNo', 'Han llegado'],
    ['¿Sigues en periodo de prueba?', 'yesOrNo', 'Sigues en'],
    ['¿Cuántas personas dependen de ti?', 'shortFact', 'Cuántas personas'],
    ['¿Cuándo es la entrega?', 'shortFact', 'Cuándo es'],
    ['¿Has pensado en delegarlo?', 'yourSolution', 'Has pensado en delegarlo'],
    ['Deberías hablar con él.', 'yourSolution', 'Deberías hablar'],
    ['¿No crees que es un poco tarde?', 'judgement', 'No crees'],
    ['¿Por qué no se lo dijiste?', 'reproach', 'Por qué no'],
    ['¿Qué has probado y cómo te fue?', 'severalAtOnce', 'y cómo te'],
    ['Es muy difícil.', 'nothingAsked', ''],
    ['Cuéntanos más.', 'invites', 'Cuéntanos más'],
    ['¿Quién convocó la asamblea?', 'shortFact', ''],
    ['Te da vergüenza por lo que digan, ¿verdad?', 'answerInIt', 'verdad'],
  ],
}

describe.each(Object.keys(reasons) as Language[])('%s', (language) => {
  it.each(reasons[language])('%s: %s, for “%s”', (draft, why, shown) => {
    const said = labellers[language](draft)
    const { start = 0, end = 0 } = said.words ?? {}
    expect([said.why, draft.slice(start, end)]).toEqual([why, shown])
  })
})
