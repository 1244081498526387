import {
  comparable,
  currentItem,
  type Hint,
  judgedWhileOn,
  type MemberId,
  phaseOf,
  type SessionState,
  saidMuch,
  takingPart,
  unasked,
  type World,
} from '@setroom/shared'
import type { AirtimeTotals } from './AirtimeTally.ts'

/** The one gentle hint a phase to somebody who has said far more than their share (SPEC A6); kept nowhere. */
export type Hints = {
  /** Looks whether somebody is to be told; call it when totals changed and when somebody has finished speaking. */
  look(): void
  /** Forgets who has been told what. */
  clear(): void
}

type Parts = {
  world(): World
  live(): AirtimeTotals | undefined
  speaks(member: MemberId): boolean
  deliver(to: MemberId, hint: Hint): void
}

/**
 * Nobody has been told anything. Who had been told in the phase that was on when this began (a server that starts
 * again) nobody knows any more: in that one nobody is told.
 */
export function createHints({ world, live, speaks, deliver }: Parts): Hints {
  const told = new Set<string>()
  const passed = placeOf(world().session)
  return {
    look() {
      const { set, session } = world()
      if (set === null || session?.status !== 'running' || session.pause !== undefined) return
      const item = currentItem(session)
      if (item === undefined || placeOf(session) === passed) return
      if (!judgedWhileOn(item.kind)) return
      const said = live()?.[item.id]
      if (said === undefined) return
      const here = takingPart(set, session)
      // A presenter who has lost the connection still has most of what was said.
      const all = item.presenter === undefined ? here : [...new Set([item.presenter, ...here])]
      const totals = Object.fromEntries(
        all.flatMap((member) => {
          const ms = said[member] ?? 0
          return comparable(session.people[member], ms) ? [[member, ms]] : []
        }),
      )
      const free = unasked({ people: session.people, session }, item)
      const much = saidMuch(totals, phaseOf(item.kind).expectation, item.presenter ?? null, free)
      for (const member of much as MemberId[]) {
        const key = `${placeOf(session)} ${member}`
        if (told.has(key) || speaks(member)) continue
        told.add(key)
        deliver(member, { phase: item.id, kind: 'muchSaid' })
      }
    },
    clear: () => told.clear(),
  }
}

/** Which phase of which session; undefined where none is on. */
function placeOf(session: SessionState | null): string | undefined {
  return session?.current === undefined ? undefined : `${session.id} ${session.current}`
}
