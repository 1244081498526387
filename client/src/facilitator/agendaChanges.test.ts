import { type AgendaItem, agendaFrom, type MemberId, type PhaseId, templates } from '@setroom/shared'
import { describe, expect, it } from 'vitest'
import {
  added,
  mayAdd,
  moved,
  presentedBy,
  presenterOf,
  retimed,
  roundsOf,
  totalMs,
  without,
  withRound,
} from './agendaChanges.ts'

let made = 0
const newId = () => `p${++made}` as PhaseId
const one = agendaFrom(templates[0]!, newId)
const three = agendaFrom(templates[1]!, newId)
const ana = 'ana' as MemberId
const kinds = (agenda: readonly AgendaItem[]) => agenda.map(({ kind }) => kind)

describe('changing an agenda', () => {
  it('adds up to the template’s hour', () => {
    expect(totalMs(one)).toBe(60 * 60_000)
    expect(roundsOf(three)).toEqual([1, 2, 3])
  })

  it('retimes one phase, within reason', () => {
    const id = one[0]!.id
    expect(retimed(one, id, 7)[0]!.ms).toBe(7 * 60_000)
    expect(retimed(one, id, -3)[0]!.ms).toBe(30_000)
    expect(retimed(one, id, 1e9)[0]!.ms).toBe(480 * 60_000)
    expect(retimed(one, id, 7).slice(1)).toEqual(one.slice(1))
  })

  it('moves by one place and stops at either end', () => {
    const [first, second] = one
    expect(moved(one, first!.id, 1).slice(0, 2)).toEqual([second, first])
    expect(moved(one, first!.id, -1)).toBe(one)
    expect(moved(one, one.at(-1)!.id, 1)).toBe(one)
  })

  it('never becomes empty', () => {
    const single = one.slice(0, 1)
    expect(without(single, single[0]!.id)).toBe(single)
    expect(without(one, one[3]!.id)).toHaveLength(one.length - 1)
  })

  it('adds a break before the end, and offers to the round they belong to', () => {
    expect(kinds(added(one, 'break', newId()))).toEqual([
      ...kinds(one).slice(0, -2),
      'break',
      'processReflection',
      'close',
    ])
    const named = presentedBy(one, 1, ana)
    const offers = added(named, 'offers', newId()).find(({ kind }) => kind === 'offers')
    expect(offers).toMatchObject({ round: 1, presenter: ana })
  })

  it('adds a round as long as the others, without a presenter', () => {
    const more = withRound(three, newId)
    expect(roundsOf(more)).toEqual([1, 2, 3, 4])
    const length = (agenda: readonly AgendaItem[], round: number) =>
      totalMs(agenda.filter((item) => item.round === round))
    expect(length(more, 4)).toBe(length(three, 3))
    expect(presenterOf(more, 4)).toBeUndefined()
    expect(kinds(more).slice(-2)).toEqual(['processReflection', 'close'])
    expect(new Set(more.map(({ id }) => id)).size).toBe(more.length)
  })

  it('adds a coached round after a coached one, and no offers to it', () => {
    const coached = agendaFrom(templates.find(({ id }) => id === 'coached60')!, newId)
    const more = withRound(coached, newId)
    const [first, second] = [1, 2].map((round) => more.filter((item) => item.round === round))
    expect(second!.map(({ kind, style, holdMs }) => [kind, style, holdMs])).toEqual(
      first!.map(({ kind, style, holdMs }) => [kind, style, holdMs]),
    )
    expect(mayAdd(more, 'offers')).toBe(false)
    expect(mayAdd(one, 'offers')).toBe(true)
  })

  it('names and unnames a presenter in all of a round', () => {
    const named = presentedBy(three, 2, ana)
    expect(named.filter(({ presenter }) => presenter === ana)).toHaveLength(6)
    expect(presentedBy(named, 2, undefined)).toEqual(three)
  })
})
