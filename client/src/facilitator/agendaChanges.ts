import { type AgendaItem, type MemberId, type PhaseId, type PhaseKind, phaseOf } from '@setroom/shared'

type Agenda = readonly AgendaItem[]

/** The phases of a presenter's round, in order. */
const roundKinds = [
  'presentation',
  'clarifying',
  'silence',
  'openQuestions',
  'actionCommitment',
  'appreciation',
] as const satisfies readonly PhaseKind[]

/** The rounds of an agenda, each once, in the order in which they come. */
export function roundsOf(agenda: Agenda): readonly number[] {
  return [...new Set(agenda.flatMap(({ round }) => (round === undefined ? [] : [round])))]
}

/** The length of all of it, ms. */
export function totalMs(agenda: Agenda): number {
  return agenda.reduce((sum, { ms }) => sum + ms, 0)
}

/** Another length for one phase; nothing shorter than half a minute, nothing longer than eight hours. */
export function retimed(agenda: Agenda, id: PhaseId, minutes: number): Agenda {
  const ms = Math.min(480, Math.max(0.5, minutes)) * 60_000
  return agenda.map((item) => (item.id === id ? { ...item, ms: Math.round(ms) } : item))
}

/** Without one phase; the last one stays, for an agenda is never empty. */
export function without(agenda: Agenda, id: PhaseId): Agenda {
  const rest = agenda.filter((item) => item.id !== id)
  return rest.length === 0 ? agenda : rest
}

/** One phase earlier (-1) or later (1); at either end nothing changes. */
export function moved(agenda: Agenda, id: PhaseId, by: -1 | 1): Agenda {
  const at = agenda.findIndex((item) => item.id === id)
  const item = agenda[at]
  const to = at + by
  if (item === undefined || to < 0 || to >= agenda.length) return agenda
  return agenda.toSpliced(at, 1).toSpliced(to, 0, item)
}

/** One more phase at the end, before the closing where there is one. A phase of a round joins the last round. */
export function added(agenda: Agenda, kind: PhaseKind, id: PhaseId): Agenda {
  const rounds = roundsOf(agenda)
  const round = rounds.at(-1) ?? 1
  const presenter = presenterOf(agenda, round)
  const belongs = phaseOf(kind).inRound && kind !== 'silence'
  const item: AgendaItem = {
    id,
    kind,
    ms: phaseOf(kind).minutes * 60_000,
    ...(belongs ? { round, ...(presenter === undefined ? {} : { presenter }) } : {}),
  }
  const last = belongs ? agenda.findLastIndex((one) => one.round === round) : -1
  if (last >= 0) return agenda.toSpliced(last + 1, 0, item)
  return agenda.toSpliced(endOf(agenda), 0, item)
}

/** Whether a phase of this kind may be added: a coached round has no offers. */
export function mayAdd(agenda: Agenda, kind: PhaseKind): boolean {
  if (kind !== 'offers') return true
  const round = roundsOf(agenda).at(-1)
  return !agenda.some((item) => item.round === round && item.style === 'coached')
}

/** One more whole round, like the one before it, before what ends the session. `newId` makes an id for each phase. */
export function withRound(agenda: Agenda, newId: () => PhaseId): Agenda {
  const rounds = roundsOf(agenda)
  const round = Math.max(0, ...rounds) + 1
  const before = agenda.filter((item) => item.round !== undefined && item.round === rounds.at(-1))
  const first = roundKinds.map((kind) => ({ kind, ms: phaseOf(kind).minutes * 60_000 }))
  const items = (before.length === 0 ? first : before).map((like): AgendaItem => {
    const { presenter: _, ...rest } = { presenter: undefined, ...like }
    return { ...rest, id: newId(), round }
  })
  return agenda.toSpliced(endOf(agenda), 0, ...items)
}

/** Another presenter for one round, or none yet. */
export function presentedBy(agenda: Agenda, round: number, presenter: MemberId | undefined): Agenda {
  return agenda.map((item) => {
    if (item.round !== round) return item
    const { presenter: _, ...rest } = item
    return presenter === undefined ? rest : { ...rest, presenter }
  })
}

/** Who presents in a round, if anybody has been named. */
export function presenterOf(agenda: Agenda, round: number): MemberId | undefined {
  return agenda.find((item) => item.round === round)?.presenter
}

/** Where the ending begins: reflection and close stay last. */
function endOf(agenda: Agenda): number {
  const at = agenda.findIndex(({ kind }) => kind === 'processReflection' || kind === 'close')
  return at < 0 ? agenda.length : at
}
