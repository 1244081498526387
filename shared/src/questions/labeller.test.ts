import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../set/set.ts'
import { type Labeller, type QuestionLabel, questionLabels } from './label.ts'
import { labelDraft as german } from './languages/de.ts'
import { labelDraft as english } from './languages/en.ts'
import { labelDraft as spanish } from './languages/es.ts'
import { labelDraft as french } from './languages/fr.ts'

const labellers: Readonly<Record<Language, Labeller>> = { en: english, de: german, fr: french, es: spanish }
const languages = Object.keys(labellers) as Language[]

const drafts: Readonly<Record<Language, readonly (readonly [string, QuestionLabel])[]>> = {
  en: [
    ['How do you know?', 'open'],
    ['Could you say a little more about that evening?', 'open'],
    ['Tell us more.', 'open'],
    ['what do u want to happen', 'open'],
    ['And what does your brother make of it?', 'open'],
    ['If he leaves, what would you like to happen?', 'open'],
    ['Have you thought about delegating?', 'advice'],
    ['I think you should talk to him.', 'advice'],
    ['What if you just told her?', 'advice'],
    ["Don't you think it is a little late?", 'leading'],
    ['What happened, and how did you feel?', 'multiple'],
    ['Is it the time or the money?', 'closed'],
    ['Did you tell them?', 'closed'],
    ['That must have been hard.', 'statement'],
  ],
  de: [
    ['Was wünschst du dir für das nächste Gespräch?', 'open'],
    ['Kannst du uns mehr dazu erzählen?', 'open'],
    ['Wenn du zurückblickst, was hat dir geholfen?', 'open'],
    ['Und was hält dein Bruder davon?', 'open'],
    ['Hast du schon daran gedacht, es abzugeben?', 'advice'],
    ['Du solltest mit deiner Chefin reden.', 'advice'],
    ['Findest du nicht, dass das zu weit geht?', 'leading'],
    ['Was hast du versucht und wie ging es aus?', 'multiple'],
    ['Wann ist die Frist?', 'closed'],
    ['Das ist schwierig.', 'statement'],
  ],
  fr: [
    ['Qu’est-ce qui te retient ?', 'open'],
    ['Qu’aimerais-tu qu’il se passe ensuite ?', 'open'],
    ['Peux-tu nous en dire plus ?', 'open'],
    ['As-tu déjà pensé à déléguer ?', 'advice'],
    ['Tu devrais lui parler.', 'advice'],
    ['Tu ne penses pas que c’est un peu tard ?', 'leading'],
    ['Que veux-tu et qu’est-ce qui t’en empêche ?', 'multiple'],
    ['Combien de personnes ?', 'closed'],
    ['C’est difficile.', 'statement'],
  ],
  es: [
    ['¿Qué te gustaría que pasara?', 'open'],
    ['¿Puedes contarnos más?', 'open'],
    ['¿Qué es lo que más te preocupa?', 'open'],
    ['¿Has pensado en delegarlo?', 'advice'],
    ['¿No crees que es un poco tarde?', 'leading'],
    ['¿Qué has probado y cómo te fue?', 'multiple'],
    ['¿Cuántas personas son?', 'closed'],
    ['Es muy difícil.', 'statement'],
  ],
}

/** What somebody feels or suffers is no judgement, a fact about help no advice, thanks no question. */
const felt: Readonly<Record<Language, readonly (readonly [string, QuestionLabel])[]>> = {
  en: [
    ['What makes you ashamed of it?', 'open'],
    ['what are you proud of in that', 'open'],
    ['How did the burnout begin?', 'open'],
    ['Are you still ashamed?', 'closed'],
    ['Did you ask for help?', 'closed'],
    ['Thank you for telling us about your brother.', 'statement'],
  ],
  de: [
    ['Wofür schämst du dich da?', 'open'],
    ['worauf bist du stolz dabei', 'open'],
    ['Was hat dich so erschöpft?', 'open'],
    ['Bist du noch eifersüchtig?', 'closed'],
    ['Hast du um Hilfe gebeten?', 'closed'],
    ['Danke, dass du uns von deinem Bruder erzählt hast.', 'statement'],
  ],
  fr: [
    ['De quoi as-tu honte là-dedans ?', 'open'],
    ['de quoi es-tu fier dans tout ça', 'open'],
    ['Comment a commencé le burn-out ?', 'open'],
    ['As-tu honte de lui ?', 'closed'],
    ['As-tu demandé de l’aide ?', 'closed'],
    ['Merci de nous avoir raconté ta journée.', 'statement'],
  ],
  es: [
    ['¿De qué tienes vergüenza ahí?', 'open'],
    ['de que estas orgulloso en eso', 'open'],
    ['que te da miedo a vos', 'open'],
    ['¿Sigues celosa?', 'closed'],
    ['¿Pediste ayuda?', 'closed'],
    ['Gracias por contarnos lo de tu hermano.', 'statement'],
  ],
}

describe.each(languages)('%s', (language) => {
  const labelDraft = labellers[language]

  it.each(felt[language])('%s → %s', (draft, label) => {
    expect(labelDraft(draft).label).toBe(label)
  })

  it.each(drafts[language])('%s → %s', (draft, label) => {
    expect(labelDraft(draft).label).toBe(label)
  })

  it('hears the same without capitals and question marks', () => {
    const same = drafts[language].filter(
      ([draft, label]) => labelDraft(draft.toLowerCase().replaceAll(/[?¿]/g, '')).label === label,
    )
    expect(same.length).toBeGreaterThanOrEqual(drafts[language].length - 1)
  })

  it('points at words of the draft wherever it does not let it be, and gives a way to open it that is open', () => {
    for (const [draft] of drafts[language]) {
      const { label, words, suggestion } = labelDraft(draft)
      if (label !== 'open' && label !== 'statement') expect(words, draft).toBeDefined()
      if (words !== undefined) {
        const shown = draft.slice(words.start, words.end)
        expect(shown, draft).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u)
      }
      expect(suggestion === undefined, draft).toBe(label === 'open')
      if (suggestion !== undefined) expect(labelDraft(suggestion).label, suggestion).toBe('open')
    }
  })

  it('takes anything that can be typed, always with the same answer', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(
        fc.constantFrom('what', 'you', 'Sie', 'et', '¿', '?', '.', ',', '’', '\n', '😀', 'oder', 'x'),
        {
          maxLength: 60,
        },
      ),
    )
    fc.assert(
      fc.property(typed, (typed) => {
        const draft = typeof typed === 'string' ? typed : typed.join(' ')
        const labelled = labelDraft(draft)
        expect(questionLabels).toContain(labelled.label)
        expect(labelDraft(draft)).toEqual(labelled)
        const { words, suggestion } = labelled
        if (words !== undefined) {
          expect(words.start).toBeGreaterThanOrEqual(0)
          expect(words.end).toBeGreaterThan(words.start)
          expect(words.end).toBeLessThanOrEqual(draft.length)
        }
        if (suggestion !== undefined) expect(labelDraft(suggestion).label).toBe('open')
      }),
      { numRuns: 300 },
    )
  })

  it('calls nothing a statement', () => {
    for (const draft of ['', '  ', '?!', '🙂']) expect(labelDraft(draft).label).toBe('statement')
  })
})
