import type { Decision, MemberId, PhaseId, Sealed, SessionId, SessionState } from '@setroom/shared'

/**
 * Answers to the pulse. They wait here, in memory alone, until the pulse closes; then they are written in one shuffled
 * batch, without anything that ties one to a person.
 */
export type PulseBox = {
  /** Keeps a person's answer; false when theirs is here already. */
  put(phase: PhaseId, member: MemberId, text: Sealed): boolean
  has(phase: PhaseId, member: MemberId): boolean
  /** The texts that belong into the transaction of a decision that closes a pulse. */
  closing(decision: Decision): readonly Sealed[]
  /** Takes the newest state: what is closed is moved to the results, what belongs to another session forgotten. */
  follow(session: SessionState | null): void
  /** Results of a closed pulse while its phase is on, once for each person: a second time there is nothing. */
  results(session: SessionState, phase: PhaseId, member: MemberId): Promise<readonly Sealed[]>
  /** Whether answers are here that would be lost with the memory. */
  holds(): boolean
}

type Parts = {
  random: () => number
  /** The session's anonymous texts as stored: for a restart between closing and showing. */
  stored(session: SessionId): Promise<readonly Sealed[]>
}

/** With fewer answers than this nothing is stored or shown: two people would know each other's. */
export const fewestAnswers = 3

/** An empty box. */
export function createPulseBox({ random, stored }: Parts): PulseBox {
  const open = new Map<PhaseId, Map<MemberId, Sealed>>()
  const closed = new Map<PhaseId, readonly Sealed[]>()
  const seen = new Set<string>()
  let session: SessionId | undefined

  function textsOf(phase: PhaseId): readonly Sealed[] {
    const texts = [...(open.get(phase)?.values() ?? [])]
    return texts.length < fewestAnswers ? [] : shuffled(texts, random)
  }

  async function closedTexts(state: SessionState, phase: PhaseId): Promise<readonly Sealed[]> {
    const known = closed.get(phase)
    if (known !== undefined) return known
    // Stored texts name their session only: where it had two pulses nobody can tell which is whose.
    const pulses = Object.values(state.phases).filter(({ kind }) => kind === 'processReflection')
    const texts = pulses.length === 1 ? await stored(state.id) : []
    closed.set(phase, texts)
    return texts
  }

  return {
    put(phase, member, text) {
      const texts = open.get(phase) ?? new Map<MemberId, Sealed>()
      if (texts.has(member)) return false
      open.set(phase, texts.set(member, text))
      return true
    },
    has: (phase, member) => open.get(phase)?.has(member) === true,
    closing: (decision) => closingPhases(decision).flatMap(textsOf),
    follow(state) {
      if (state?.id !== session) {
        session = state?.id
        for (const kept of [open, closed, seen]) kept.clear()
      }
      for (const phase of open.keys()) {
        if (isOpen(state, phase)) continue
        closed.set(phase, textsOf(phase))
        open.delete(phase)
      }
    },
    async results(state, phase, member) {
      const known = state.phases[phase]
      if (known?.kind !== 'processReflection' || known.data.pulse !== 'closed') return []
      // Whom it was shown to is known in memory alone; once the phase is left, no restart shows it again.
      if (state.current !== phase) return []
      const texts = await closedTexts(state, phase)
      const key = `${phase} ${member}`
      if (seen.has(key)) return []
      seen.add(key)
      return shuffled(texts, random)
    },
    holds: () => open.size > 0,
  }
}

function closingPhases(decision: Decision): PhaseId[] {
  return decision.session.flatMap((event) =>
    event.type === 'phaseMoved' &&
    event.change.kind === 'processReflection' &&
    event.change.event.type === 'pulseClosed'
      ? [event.phase]
      : [],
  )
}

function isOpen(session: SessionState | null, phase: PhaseId): boolean {
  const state = session?.phases[phase]
  return state?.kind === 'processReflection' && state.data.pulse === 'open'
}

/** Fisher–Yates: every order as likely as any other. */
function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const mixed = [...items]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [mixed[i], mixed[j]]
    if (a !== undefined && b !== undefined) [mixed[i], mixed[j]] = [b, a]
  }
  return mixed
}
