import { performance } from 'node:perf_hooks'
import {
  type Actor,
  type Answer,
  type Command,
  type CommandId,
  type Decision,
  decide,
  evolve,
  isRejection,
  type Sealed,
  type SetId,
  type World,
} from '@setroom/shared'
import type { Clock } from '../clock.ts'
import type { Append, Journal } from '../journal/Journal.ts'
import { StorageUnavailable } from '../journal/StorageUnavailable.ts'
import { appendOf, heldAfter } from './appendOf.ts'
import { type HeldWorld, nothingHeld, refreshed } from './heldWorld.ts'
import type { Metrics } from './Metrics.ts'
import type { Along } from './Rooms.ts'

/** A command and who gives it; without an id it leaves no receipt (the server's own). */
export type Asking = { actor: Actor; id?: CommandId; command: Command; along?: Along }

/** The state of one set, changed by commands one at a time; whoever calls keeps them in order. */
export type WorldStore = {
  world(): World
  /** decide → append → evolve. Refusals are answers, storage that is away too; throws only for bugs. */
  settle(asking: Asking): Promise<Answer>
  /** Reads what another server has written meanwhile. Throws StorageUnavailable. */
  refresh(): Promise<void>
  /** Reads everything anew: what was erased underneath is gone from here, too. Throws StorageUnavailable. */
  reload(): Promise<void>
}

type Parts = {
  set: SetId
  held: HeldWorld
  journal: Journal
  clock: Clock
  random: () => number
  metrics: Metrics
  /** There is something to do at once. */
  wake: () => void
  /** What the state becomes if the append that is on its way is committed. */
  foresee(after: World): void
  /** Anonymous texts that belong into the same transaction, shuffled. */
  anonymous(decision: Decision): readonly Sealed[]
}

/** Another server that decides at the same moment wins at most this often before the command is given up. */
const mostTries = 5
/** Refusals remembered, so that a retry after a lost answer gets the first one. */
const refusalsKept = 64

const keyOf = (actor: Actor, id: CommandId) => `${actor} ${id}`
const ok: Answer = { ok: true }
const notSaved: Answer = { ok: false, reason: 'not-saved' }

/** A store that begins with what was loaded. */
export function createWorldStore(parts: Parts): WorldStore {
  const { set, journal, clock, random, metrics, wake, foresee } = parts
  let { held } = parts
  /** After a failed append nobody knows whether it was committed. */
  let doubtful = false
  const refusals = new Map<string, Answer>()

  async function refresh() {
    held = await refreshed(journal, set, held)
    doubtful = false
  }

  async function refuse({ actor, id }: Asking, answer: Answer): Promise<Answer> {
    if (id === undefined) return answer
    const receipt = await journal.receipt(`set:${set}`, actor, id)
    if (receipt !== null) return receipt.outcome as Answer
    refusals.set(keyOf(actor, id), answer)
    for (const oldest of refusals.keys()) {
      if (refusals.size <= refusalsKept) break
      refusals.delete(oldest)
    }
    return answer
  }

  async function attempt(asking: Asking): Promise<Answer | 'again'> {
    const { actor, id, command, along = {} } = asking
    const now = clock.now()
    const decision = decide(held.world, command, { actor, now, random })
    if (isRejection(decision)) {
      const { rejected, detail } = decision
      return refuse(asking, { ok: false, reason: rejected, ...(detail === undefined ? {} : { detail }) })
    }
    if (decision.set.length + decision.session.length === 0) return ok
    const decided = {
      set,
      held,
      decision,
      after: evolve(held.world, decision, now),
      actor,
      now,
      receipt: id === undefined ? undefined : { actor, commandId: id },
      along,
      anonymous: parts.anonymous(decision),
    }
    const began = performance.now()
    const append = appendOf(decided)
    const appended = journal.append(append)
    // After the append is on its way, while the disk is busy: what will be shown is worked out by the time it may be.
    queueMicrotask(() => foresee(decided.after))
    const result = await appended
    const tookMs = performance.now() - began
    // In a turn of its own: the answer and the views come first.
    setImmediate(() => metrics.appended(tookMs))
    if (result.ok) {
      held = heldAfter(decided)
      if (isDue(append, now)) wake()
      return ok
    }
    switch (result.reason) {
      case 'conflict':
        await refresh()
        return 'again'
      case 'duplicate':
        await refresh()
        return result.outcome as Answer
      case 'used':
        return { ok: false, reason: 'unknown', detail: 'link' }
      case 'taken':
        return { ok: false, reason: 'invalid', detail: 'taken' }
    }
  }

  return {
    world: () => held.world,
    refresh,
    async reload() {
      held = await refreshed(journal, set, nothingHeld)
      doubtful = false
    },
    async settle(asking) {
      const { actor, id } = asking
      const refused = id === undefined ? undefined : refusals.get(keyOf(actor, id))
      if (refused !== undefined) return refused
      try {
        if (doubtful) await refresh()
        for (let tries = 0; tries < mostTries; tries++) {
          const answer = await attempt(asking)
          if (answer !== 'again') return answer
        }
        return notSaved
      } catch (error) {
        doubtful = true
        if (error instanceof StorageUnavailable) return notSaved
        throw error
      }
    },
  }
}

/** Whether an append puts something that is due already. */
function isDue({ index = [] }: Append, now: number): boolean {
  return index.some((change) => change.table === 'jobs' && 'put' in change && change.put.dueAt <= now)
}
