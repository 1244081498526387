import { describe, expect, it } from 'vitest'
import type { Language } from '../set/set.ts'
import { labelQuestion, type QuestionLabel, questionLabelOf } from './label.ts'

const drafts: Readonly<Record<Language, readonly (readonly [string, QuestionLabel])[]>> = {
  en: [
    ['How do you know?', 'open'],
    ['Could you say a little more about that evening?', 'open'],
    ['Tell us more.', 'open'],
    ['If you look back in a year, what will have changed?', 'open'],
    ['what do u want to happen', 'open'],
    ['Have you thought about delegating?', 'advice'],
    ['I think you should talk to him.', 'advice'],
    ['What if you just told her?', 'advice'],
    ["Don't you think it is a little late?", 'leading'],
    ["You won't let that pass, will you?", 'leading'],
    ["Why didn't you say so?", 'leading'],
    ['What happened, and how did you feel?', 'multiple'],
    ['What is going on? Who else is in it?', 'multiple'],
    ['When is it due?', 'closed'],
    ['Is it the time or the money?', 'closed'],
    ['Did you tell them?', 'closed'],
    ['That must have been hard.', 'statement'],
  ],
  de: [
    ['Was wünschst du dir für das nächste Gespräch?', 'open'],
    ['Kannst du uns mehr dazu erzählen?', 'open'],
    ['Wenn du zurückblickst, was hat dir geholfen?', 'open'],
    ['Hast du schon daran gedacht, es abzugeben?', 'advice'],
    ['Du solltest mit deiner Chefin reden.', 'advice'],
    ['Findest du nicht, dass das zu weit geht?', 'leading'],
    ['Warum hast du es ihr nicht gesagt?', 'leading'],
    ['Was hast du versucht und wie ging es aus?', 'multiple'],
    ['Wann ist die Frist?', 'closed'],
    ['Hast du einen Plan?', 'closed'],
    ['Das ist schwierig.', 'statement'],
  ],
  fr: [
    ['Qu’est-ce qui te retient ?', 'open'],
    ['Qu’aimerais-tu qu’il se passe ensuite ?', 'open'],
    ['Peux-tu nous en dire plus ?', 'open'],
    ['As-tu déjà pensé à déléguer ?', 'advice'],
    ['Tu devrais lui parler.', 'advice'],
    ['Tu ne penses pas que c’est un peu tard ?', 'leading'],
    ['Pourquoi ne lui as-tu rien dit ?', 'leading'],
    ['Que veux-tu et qu’est-ce qui t’en empêche ?', 'multiple'],
    ['Combien de personnes ?', 'closed'],
    ['As-tu un plan ?', 'closed'],
    ['C’est difficile.', 'statement'],
  ],
  es: [
    ['¿Qué te gustaría que pasara?', 'open'],
    ['¿Puedes contarnos más?', 'open'],
    ['¿De qué tienes miedo?', 'open'],
    ['¿Has pensado en delegarlo?', 'advice'],
    ['¿Y si simplemente te vas?', 'advice'],
    ['¿No crees que es un poco tarde?', 'leading'],
    ['¿Por qué no se lo dijiste?', 'leading'],
    ['¿Qué has probado y cómo te fue?', 'multiple'],
    ['¿Cuántas personas son?', 'closed'],
    ['¿Tienes un plan?', 'closed'],
    ['Es muy difícil.', 'statement'],
  ],
}

describe('labelQuestion', () => {
  for (const [language, list] of Object.entries(drafts) as [Language, (typeof drafts)[Language]][]) {
    it.each(list)(`${language}: %s → %s`, (text, label) => {
      expect(labelQuestion(text, language)?.label).toBe(label)
    })
  }

  it('says nothing while there is nothing to say anything about', () => {
    for (const draft of ['', '  ', 'so', 'I was']) expect(labelQuestion(draft, 'en')).toBeNull()
  })

  it('offers a way to open whatever is not open, and leaves open questions alone', () => {
    for (const [language, list] of Object.entries(drafts) as [Language, (typeof drafts)[Language]][]) {
      for (const [text, label] of list) {
        const labelled = labelQuestion(text, language)
        expect(labelled?.reopen === undefined, text).toBe(label === 'open')
      }
    }
  })

  it('is quick with what nobody would type', { timeout: 1_000 }, () => {
    const hostile = [
      '?'.repeat(5_000),
      'why '.repeat(3_000),
      'a or '.repeat(3_000),
      `${'if x'.repeat(2_000)}, what`,
    ]
    for (const draft of hostile) expect(labelQuestion(draft, 'en')?.label).not.toBe('advice')
  })

  it('reads back a label and nothing else', () => {
    expect(questionLabelOf('open')).toBe('open')
    expect(questionLabelOf('constructor')).toBeUndefined()
  })
})
