import { expect, it } from 'vitest'
import { usualRhythm } from '../../set/programme/seriesDraft.ts'
import { checkDraft, isSound } from './checkDraft.ts'
import { emptyDraft, emptyPerson, type SetDraft } from './setDraft.ts'

const now = Date.parse('2026-03-04T12:00:00Z')
const sound: SetDraft = {
  ...emptyDraft('en'),
  name: 'Leading through change',
  me: { name: 'Kim', email: '', language: 'en', zone: 'Europe/Berlin' },
}

it('wants names of the set and of oneself, and nothing else', () => {
  expect(checkDraft(emptyDraft('en'), now)).toEqual({ name: true, myName: true, people: {} })
  expect(isSound(checkDraft(sound, now))).toBe(true)
})

it('wants a purpose of a sentence’s length, and cuts nothing', () => {
  expect(checkDraft({ ...sound, purpose: 'a'.repeat(401) }, now)).toEqual({ purpose: true, people: {} })
  expect(isSound(checkDraft({ ...sound, purpose: '\u{1F331}'.repeat(400) }, now))).toBe(true)
})

it('wants an address of one’s own only to look like one', () => {
  const withEmail = (email: string) => ({ ...sound, me: { ...sound.me, email } })
  expect(checkDraft(withEmail('kim'), now)).toEqual({ myEmail: true, people: {} })
  expect(isSound(checkDraft(withEmail(' kim@example.org '), now))).toBe(true)
})

it('leaves empty rows out, and says which of the others is not whole', () => {
  const nameless = { ...emptyPerson('en'), email: 'ana@example.org' }
  const misspelt = { ...emptyPerson('en'), name: 'Jonas', email: 'jonas' }
  const people = [emptyPerson('en'), nameless, misspelt]
  expect(checkDraft({ ...sound, people }, now).people).toEqual({
    [nameless.key]: 'name',
    [misspelt.key]: 'email',
  })
})

it('[M11] wants one address for one person, however it is written', () => {
  const [ana, ben, cleo] = ['Ana@set.example', ' ana@set.example', 'kim@set.example'].map((email) => ({
    ...emptyPerson('en'),
    name: 'Somebody',
    email,
  }))
  const me = { ...sound.me, email: 'Kim@set.example' }
  const people = [ana!, ben!, cleo!]
  expect(checkDraft({ ...sound, me, people }, now).people).toEqual({
    [ben!.key]: 'taken',
    [cleo!.key]: 'taken',
  })
})

it.each([
  ['', '', undefined],
  ['2026-03-05', '', 'half'],
  ['', '09:00', 'half'],
  ['2026-03-04', '12:59', 'past'],
  ['2026-03-04', '13:01', undefined],
  ['2028-03-04', '13:00', undefined],
  ['2028-03-04', '13:01', 'far'],
])('judges the date %s %s as %s', (date, time, problem) => {
  const first = { date, time, zone: 'Europe/Berlin' }
  expect(checkDraft({ ...sound, first }, now).first).toBe(problem)
})

it('judges a series as a whole: it needs a first date, a pattern that can be read, and no day that is over', () => {
  const first = { date: '2026-03-05', time: '18:00', zone: 'Europe/Berlin' }
  const problem = (draft: Partial<SetDraft>) => checkDraft({ ...sound, first, ...draft }, now).first
  expect(problem({ rhythm: usualRhythm })).toBeUndefined()
  expect(problem({ rhythm: usualRhythm, first: emptyDraft('en').first })).toBe('half')
  expect(problem({ rhythm: { ...usualRhythm, weeks: 'now and then' } })).toBe('half')
  const own = { ...usualRhythm, kind: 'dates', more: ['2026-03-03'] } as const
  expect(problem({ rhythm: own })).toBe('past')
  expect(problem({ rhythm: { ...usualRhythm, kind: 'every', weeks: '', every: '26', times: '6' } })).toBe(
    'far',
  )
})
