import { expect, it } from 'vitest'
import { vagueness } from './vague.ts'

const due = '2026-03-04'

it.each([
  'I will try to talk to Jo',
  'Hopefully speak with my manager',
  'Ich versuche, mit Jo zu reden',
  'J’essaie de parler à Jo',
  "Je tenterai d'appeler",
  'Intentaré hablar con Jo',
  'Quizá llamar a Jo',
])('asks what will be done where it is only tried: %s', (what) => {
  expect(vagueness({ what, due })).toBe('trying')
})

it.each([
  'Think about the budget',
  'Über das Budget nachdenken',
  'Réfléchir au budget',
  'Pensar en el presupuesto',
])('asks what will be there after thinking: %s', (what) => {
  expect(vagueness({ what, due })).toBe('thinking')
})

it.each(['Be more patient', 'An meiner Geduld: daran arbeiten', 'Améliorer mon écoute', 'Ser más paciente'])(
  'asks how it could be seen: %s',
  (what) => {
    expect(vagueness({ what, due })).toBe('noResult')
    expect(vagueness({ what, due, sign: 'Jo says so' })).toBeUndefined()
  },
)

it('asks for a day when that is all that is missing', () => {
  expect(vagueness({ what: 'Call Jo' })).toBe('noDate')
  expect(vagueness({ what: 'Call Jo', due })).toBeUndefined()
})

it('says nothing before anything is written', () => {
  expect(vagueness({ what: '  ' })).toBeUndefined()
})

it.each([
  'Send the industry report to Jo',
  'Call Mr. Considerate',
  'Hand over the trying-on room',
  'Die Versuchsreihe an Jo übergeben',
  'Rédiger l’essai et l’envoyer',
  'Mandar el intentario a Jo',
])('takes no part of a word for the word: %s', (what) => {
  expect(vagueness({ what, due })).toBeUndefined()
})
