import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decide } from './decide.ts'
import { evolve, replaySession, replaySet } from './evolve.ts'
import { isRejection } from './rejection.ts'
import { textsGone } from './set/deleting/textsGone.ts'
import { standingOffer, TAKE_OVER_BY_MOST_MS, TAKE_OVER_MS } from './set/takeOver/state.ts'
import { blanked } from './test/blanked.ts'
import { Dice } from './test/Dice.ts'
import { deepEqual } from './test/deepEqual.ts'
import { env, say } from './test/host.ts'
import { learningInvariants } from './test/learningInvariants.ts'
import { programmeInvariants } from './test/programmeInvariants.ts'
import { randomAsking } from './test/randomAsking.ts'
import { atTheDoor, begin } from './test/randomBeginning.ts'
import { everybody } from './test/randomSetSteps.ts'
import { seeded } from './test/seeded.ts'
import { sessionInvariants } from './test/sessionInvariants.ts'
import { setInvariants } from './test/setInvariants.ts'
import type { Step } from './test/step.ts'
import { Timekeeper } from './test/timekeeper.ts'
import { ViewWatch } from './test/ViewWatch.ts'
import type { Actor } from './world.ts'

const RUNS = Number(env('SETROOM_RUNS') ?? 2_000)

const invariants = Object.entries({
  ...setInvariants,
  ...learningInvariants,
  ...programmeInvariants,
  ...sessionInvariants,
})

/** Lives through one random sequence; throws at the first thing that does not hold. Counts what passed. */
function live(start: number, steps: readonly number[], passed: Map<string, number>) {
  const room = begin(new Dice(start))
  const views = new ViewWatch(everybody)
  const time = new Timekeeper()
  time.see(null, room.world.session, room.now, 0)
  const told: string[] = []
  const fail = (what: string) => {
    throw new Error(`${what}\n${told.slice(-12).join('\n')}`)
  }
  const seen = (fault: string | undefined) => (fault === undefined ? undefined : fail(fault))
  seen(views.fault(room.world))

  for (const seed of steps) {
    const dice = new Dice(seed)
    const offered = standingOffer(room.set.takeOver) !== undefined && room.set.open === undefined
    // The longer at first: from one to two thousand million would be taken for airtime (marks.ts).
    const first = room.now < TAKE_OVER_BY_MOST_MS
    if (offered && dice.chance(0.2))
      room.wait(first || dice.chance(0.5) ? TAKE_OVER_BY_MOST_MS : TAKE_OVER_MS)
    room.wait(dice.of([0, 1, 700, 1_000, 15_000, 20_000, 61_000, 240_000]))
    const asking = randomAsking(dice, { set: room.set, session: room.world.session, now: room.now })
    const command = atTheDoor(asking.command)
    if (command === undefined) continue
    const { actor } = asking
    told.push(`${room.now} ${actor} ${JSON.stringify(command)}`)
    // Names are made of it, so that no two steps share it, whatever a shrunk sequence looks like.
    const chance = seed + told.length
    const before = room.world
    const events = room.setEvents.length + [...room.sessionEvents.values()].flat().length
    const context = { actor: actor as Actor, now: room.now, random: seeded(chance) }
    const twin = decide(before, command, context)
    room.random = seeded(chance)
    const outcome = room.ask(actor, command)
    if (!deepEqual(outcome, twin)) fail('[L1] decided otherwise the second time')
    if (isRejection(outcome)) {
      const now = room.setEvents.length + [...room.sessionEvents.values()].flat().length
      if (room.world !== before || now !== events) fail('[L4] a refused command changed something')
      told.push(`  ${outcome.rejected}`)
      time.see(before.session, before.session, room.now, 0)
      continue
    }
    const name = command.type === 'phase.move' ? command.move.move.type : command.type
    passed.set(name, (passed.get(name) ?? 0) + 1)
    const after = room.world
    if (!deepEqual(evolve(before, outcome, room.now), after)) fail('[L2] evolved otherwise the second time')

    const pausing = outcome.session.find((e) => e.type === 'pauseBegan' && e.pause.kind === 'presenterGone')
    const gone = pausing !== undefined && command.type === 'person.left' ? command.since : undefined
    const adjusted = command.type === 'session.adjust' ? command.ms : 0
    time.see(before.session, after.session, room.now, adjusted, gone)
    if (after.session?.status === 'running') seen(time.fault(after.session, room.now))

    const step: Step = {
      before,
      after,
      set: room.set,
      session: after.session,
      actor,
      command,
      decision: outcome,
      now: room.now,
    }
    for (const [rule, check] of invariants) {
      const held = check(step)
      if (held !== true) fail(`${rule}${typeof held === 'string' ? `: ${held}` : ''}`)
    }
    seen(views.fault(after))
  }

  const read = <T>(journal: T): T => JSON.parse(JSON.stringify(journal)) as T
  if (!deepEqual(replaySet(read(room.setEvents)), room.set)) fail('[L2] the replayed set is another')
  const gone = textsGone(room.setEvents, [...room.sessionEvents.values()])
  if (!deepEqual(replaySet(blanked(room.setEvents, gone)), room.set))
    fail('[DT1] a text that the set refers to would be erased')
  const { session } = room.world
  const stream = session === null ? [] : (room.sessionEvents.get(session.id) ?? [])
  if (!deepEqual(replaySession(read(stream)), session)) fail('[L2] the replayed session is another')
  if (!deepEqual(replaySession(blanked(stream, gone)), session))
    fail('[DT1] a text that the session refers to would be erased')
}

const seed = fc.noBias(fc.integer({ min: 0, max: 0x7fffffff }))

it(`Whatever is asked, by whomever, in whatever order: the invariants hold (${RUNS} sequences)`, {
  timeout: 600_000,
}, () => {
  const passed = new Map<string, number>()
  const sequence = fc.array(seed, { minLength: 20, maxLength: 100, size: 'max' })
  fc.assert(
    fc.property(seed, sequence, (start, steps) => live(start, steps, passed)),
    { numRuns: RUNS, ...(env('SETROOM_SEED') === undefined ? {} : { seed: Number(env('SETROOM_SEED')) }) },
  )
  if (env('SETROOM_TELL') !== undefined) {
    for (const [name, times] of [...passed].sort(([, a], [, b]) => a - b)) say(`${times} ${name}`)
  }
  // A walk that hardly gets anywhere would prove nothing: every command has passed somewhere.
  if (RUNS >= 500) expect([...passed.keys()].length).toBeGreaterThan(60)
})
