import {
  type Answer,
  type ConnectionId,
  isSecond,
  type MemberId,
  newId,
  type OpenQuestionsMove,
  otherFacilitator,
  type PhaseId,
  type SetId,
  type World,
} from '@setroom/shared'
import { createAirtimeCounter } from './AirtimeCounter.ts'
import { createAnswerHold } from './AnswerHold.ts'
import { createCall } from './Call.ts'
import { type Connected, freshConnection, isConnectedHere, speakersAmong } from './Connected.ts'
import { createCues } from './Cues.ts'
import { awaitReturn, fallSilent } from './comingAndGoing.ts'
import { createVisit } from './createVisit.ts'
import { createDeadlines } from './deadlines.ts'
import { faultOf } from './Fault.ts'
import { createFinished } from './Finished.ts'
import { followChange } from './followChange.ts'
import { createHeard } from './Heard.ts'
import { createHints } from './Hints.ts'
import type { HeldWorld } from './heldWorld.ts'
import { keepRenewer } from './keepRenewer.ts'
import type { Outlet } from './Outlet.ts'
import { createPresence } from './Presence.ts'
import { createPulseBox } from './PulseBox.ts'
import { createQuestionQuiet } from './QuestionQuiet.ts'
import type { Room, Visitor } from './Room.ts'
import type { RoomDeps } from './RoomDeps.ts'
import type { Asked, RoomInside } from './RoomInside.ts'
import { createSideRoom } from './SideRoom.ts'
import { createSerialQueue } from './serialQueue.ts'
import { shutOutReason } from './shutOut.ts'
import { createViews } from './Views.ts'
import { createWorldStore } from './WorldStore.ts'

/** More commands than this wait only while the storage hangs. */
const mostQueued = 500
const notSaved: Answer = { ok: false, reason: 'not-saved' }

/** A room as it was loaded. Whoever the state says is here gets a fresh grace to come back in. */
export function createRoom(
  set: SetId,
  held: HeldWorld,
  deps: Required<RoomDeps>,
  outlet: () => Outlet,
): Room {
  const { clock, journal, media, metrics, random, report, wake } = deps
  const queue = createSerialQueue()
  const connections = new Map<ConnectionId, Connected>()
  let idle = clock.now()
  let closed = false

  const pulse = createPulseBox({ random, stored: (session) => journal.anonymous(session) })
  const store = createWorldStore({
    set,
    held,
    journal,
    clock,
    random,
    metrics,
    wake,
    foresee(after) {
      try {
        views.foresee(after)
      } catch {
        // Publishing meets the same fault, and tells of it.
      }
    },
    anonymous: pulse.closing,
  })
  const { world } = store
  const say: RoomInside['say'] = (command) => execute({ actor: 'system', command })
  const questionQuiet = createQuestionQuiet(clock)
  const airtime = createAirtimeCounter({
    clock,
    count: say,
    quiet: questionQuiet.sums,
    shown: () => showLive(world()),
  })
  const sideRoom = createSideRoom({
    world,
    call: () => call,
    entered: (them) => them.forEach((member) => void fallSilent(inside, member)),
    changed: () => views.publish(),
  })
  const heard = createHeard(clock.now, held.world)
  const views = createViews({
    set,
    outlet,
    world,
    now: clock.now,
    worldFor,
    sideRoom: sideRoom.now,
    heard: heard.now,
  })
  const presence = createPresence({ clock, world, connections, say })
  const deadlines = createDeadlines(clock, async () => {
    const answer = await say({ type: 'tick' })
    return answer.ok || answer.reason !== 'not-saved'
  })
  const speaks = (member: MemberId) => speakersAmong(connections).includes(member)
  const connected = (member: MemberId) => isConnectedHere(connections, member)
  const finished = createFinished({
    clock,
    connected,
    finished(member) {
      cues.quiet(member)
      hints.look()
    },
  })
  const cues = createCues({
    speaks: finished.midThought,
    connected,
    missed: (from, to) => outlet().person(set, from, 'cueMissed', to),
    deliver: (to, cue) => outlet().person(set, to, 'cue', cue),
  })
  const hints = createHints({
    world,
    live: airtime.live,
    speaks: finished.midThought,
    deliver: (to, hint) => outlet().person(set, to, 'hint', hint),
  })
  const answers = createAnswerHold({
    clock,
    speaks: () => speakersAmong(connections),
    connected,
    asked: (phase, to) => asks(phase, { type: 'question.asked', ...(to === undefined ? {} : { to }) }),
    next: (phase) => asks(phase, { type: 'question.next' }),
    show: (answer) => outlet().everyone(set, 'held', answer),
  })
  function asks(phase: PhaseId, move: OpenQuestionsMove) {
    const command = { type: 'phase.move', from: phase, move: { kind: 'openQuestions', move } } as const
    void execute({ actor: 'system', command })
  }
  const background = (task: Promise<unknown>) => {
    task.catch((error: unknown) => report(faultOf('media', error)))
  }
  const call = createCall({
    media,
    outlet,
    world,
    connections,
    asideBroken: sideRoom.broken,
    background,
  })
  const inside: RoomInside = {
    set,
    clock,
    graceMs: deps.graceMs,
    outlet,
    world,
    execute,
    say,
    connections,
    views,
    call,
    sideRoom,
    airtime,
    heard,
    presence,
    finished,
    cues,
    hints,
    answers,
    questionQuiet,
    pulse,
    speaks,
  }
  const current = new Map<ConnectionId, symbol>()

  /** Whoever holds the controls, or is second of two, sees airtime live; everybody else what is journalled. */
  function worldFor(member: MemberId, seen: World = world()): World {
    const { set: state, session } = seen
    if (session === null || session.status === 'closed') return seen
    if (session.controls !== member && !isSecond(session, member)) return seen
    const live = airtime.live()
    return live === undefined ? seen : { set: state, session: { ...session, airtime: live } }
  }

  function showLive({ session }: World) {
    hints.look()
    if (session === null || session.status === 'closed') return
    views.publishOwn(session.controls)
    const beside = otherFacilitator(session)
    if (beside !== undefined) views.publishOwn(beside)
  }

  async function execute(
    asked: Asked,
    answered: (answer: Answer) => Answer = (answer) => answer,
  ): Promise<Answer> {
    if (closed) return answered(notSaved)
    if (queue.size() >= mostQueued && asked.actor !== 'system')
      return answered({ ok: false, reason: 'slow-down' })
    return queue.run(async () => {
      if (asked.command.type === 'session.close') await countBeforeClosing()
      return settle(asked, answered)
    })
  }

  /** The last words count too: nothing can be counted in a session that is over. */
  async function countBeforeClosing() {
    const count = airtime.due()
    if (count === undefined) return
    const answer = await settle({ actor: 'system', command: count }, (each) => each)
    airtime.counted(count, answer.ok)
  }

  async function settle(asked: Asked, answered: (answer: Answer) => Answer): Promise<Answer> {
    const before = world()
    let answer: Answer
    try {
      answer = await store.settle(asked)
    } catch (error) {
      report(faultOf('command', error))
      answer = notSaved
    }
    const after = world()
    try {
      if (answer.ok) keepRenewer(connections, asked, after)
      answer = answered(answer)
    } catch (error) {
      report(faultOf('answer', error))
    }
    if (asked.actor !== 'system') metrics.command(answer.ok ? 'ok' : answer.reason)
    follow(before)
    return answer
  }

  function follow(before: World) {
    const after = world()
    if (after !== before && !closed) followChange(inside, { before, after, deadlines, report })
  }

  const readAnew = (read: () => Promise<void>) =>
    queue.run(async () => {
      const before = world()
      await read()
      follow(before)
    })

  function visit({ member, device, connection: wish }: Visitor): ReturnType<Room['visit']> {
    const link = world().set?.members[member]?.link.id
    const reason = shutOutReason(world(), { member, device, link })
    if (reason !== undefined) return reason
    const known = wish === undefined ? undefined : connections.get(wish)
    const resumed = known !== undefined && known.member === member ? known : undefined
    // An id that nobody has is taken as it is wished for: after a restart a call goes on under its old name.
    const id = resumed?.id ?? (wish !== undefined && known === undefined ? wish : newId<ConnectionId>(random))
    const connection = resumed ?? freshConnection(id, member)
    Object.assign(connection, { device, link })
    if (connection.brokenAt === null && resumed !== undefined) {
      // The old socket has not noticed yet that it is dead.
      views.leave(id)
      outlet().end(id)
    }
    connection.endGrace?.()
    connection.endGrace = undefined
    connection.brokenAt = null
    connections.set(id, connection)
    const mine = Symbol('visit')
    current.set(id, mine)
    return createVisit(inside, connection, () => current.get(id) === mine && connections.has(id))
  }

  airtime.follow(held.world.session)
  pulse.follow(held.world.session)
  answers.follow(held.world)
  cues.follow(held.world.session)
  questionQuiet.follow(held.world.session)
  awaitReturn(inside, random)
  deadlines.follow(held.world.session)

  return {
    world,
    execute,
    visit,
    idleSince() {
      const busy = connections.size > 0 || queue.size() > 0 || pulse.holds()
      if (busy) idle = clock.now()
      return busy ? undefined : idle
    },
    catchUp: () => readAnew(store.refresh),
    reload: () => readAnew(store.reload),
    endAll() {
      for (const id of connections.keys()) outlet().end(id)
    },
    async close() {
      if (closed) return
      await queue.run(countBeforeClosing)
      closed = true
      await queue.drained()
      deadlines.stop()
      airtime.stop()
      presence.stop()
      answers.stop()
      for (const connection of connections.values()) {
        connection.endGrace?.()
        connection.endSpeaking?.()
      }
    },
  }
}
