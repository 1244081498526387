import { expect, it } from 'vitest'
import type { CommonView } from '../views/index.ts'
import { measured, phaseShares } from './phaseShares.ts'

const here = { present: true, since: 0 }
const seen = {
  agenda: [
    { id: 'talk', kind: 'presentation', ms: 1, presenter: 'ana' },
    { id: 'quiet', kind: 'silence', ms: 1 },
    { id: 'short', kind: 'checkIn', ms: 1 },
  ],
  people: {
    ana: here,
    ben: here,
    cleo: { ...here, listening: true },
    dan: { ...here, byTurns: true },
    obs: here,
    guest: here,
    kim: here,
  },
  members: {
    ana: { role: 'member' },
    ben: { role: 'member' },
    cleo: { role: 'member' },
    dan: { role: 'member' },
    obs: { role: 'observer' },
    guest: { role: 'guest' },
    kim: { role: 'facilitator' },
  },
  guests: { guest: 'waiting' },
  session: { facilitator: 'kim' },
  airtime: {
    talk: { ana: 90_000, ben: 10_000, kim: 20_000 },
    quiet: { ben: 70_000 },
    short: { ben: 10_000 },
  },
} as unknown as CommonView

it('measures nobody who observes, waits or is counted by turns', () => {
  expect(measured(seen)).toEqual(['ana', 'ben', 'cleo', 'kim'])
})

it('judges the phases that ask for something, once enough was said in them', () => {
  const phases = phaseShares(seen)
  expect(phases.map(({ item }) => item.id)).toEqual(['talk'])
  expect(phases[0]?.balance.find(({ person }) => person === 'ana')?.share).toBe(0.75)
})

it('[A9] counts whoever listens today as soon as they have spoken, and asks nothing of them', () => {
  const talk = (cleo: number) =>
    phaseShares({
      ...seen,
      agenda: [{ id: 'talk', kind: 'processReflection', ms: 1 }],
      airtime: { talk: { ana: 60_000, ben: 60_000, kim: 60_000, cleo } },
    } as unknown as CommonView)[0]?.balance ?? []
  const spoke = talk(1_000)
  expect(spoke.map(({ person, verdict }) => [person, verdict])).toEqual([
    ['ana', 'within'],
    ['ben', 'within'],
    ['cleo', 'within'],
    ['kim', 'within'],
  ])
  expect(spoke.find(({ person }) => person === 'cleo')?.expected[0]).toBe(0)
  expect(talk(0).map(({ person }) => person)).toEqual(['ana', 'ben', 'kim'])
  expect(talk(600_000).find(({ person }) => person === 'cleo')?.verdict).toBe('above')
})

it('[A11] asks nothing of whoever leads, unless they present, and counts them as soon as they have spoken', () => {
  const judged = (kim: number, session: object, presenter?: string) =>
    phaseShares({
      ...seen,
      agenda: [{ id: 'talk', kind: presenter ? 'openQuestions' : 'processReflection', ms: 1, presenter }],
      airtime: { talk: { ana: 60_000, ben: 60_000, kim } },
      session,
    } as unknown as CommonView)[0]?.balance.map(({ person, verdict }) => `${person} ${verdict}`)
  const kim = { facilitator: 'kim' }
  expect(judged(0, kim)).toEqual(['ana within', 'ben within'])
  expect(judged(1_000, kim)).toEqual(['ana within', 'ben within', 'kim within'])
  expect(judged(600_000, kim)).toContain('kim above')
  // Two facilitators lead together; of a facilitator who handed over nothing is asked, either.
  expect(judged(0, { facilitator: 'ana', second: 'kim' })).not.toContain('kim below')
  expect(judged(0, { facilitator: 'kim', led: { talk: ['ana'] } })).not.toContain('kim below')
  expect(judged(0, { facilitator: 'ana', led: { talk: ['kim'] } })).not.toContain('kim below')
  expect(judged(0, { facilitator: 'ana', led: { quiet: ['kim'] } })).toContain('kim below')
  expect(judged(0, { facilitator: 'kim', led: { talk: ['ana'] } }, 'kim')).toContain('kim below')
})

it('judges nothing where airtime is kept closed, or nothing was measured', () => {
  expect(phaseShares({ ...seen, airtime: null })).toEqual([])
  expect(phaseShares({ ...seen, airtime: {} })).toEqual([])
})
