import { expect, it } from 'vitest'
import { replaySession, replaySet } from './evolve.ts'
import type { PhaseEvent } from './phases/index.ts'
import type { SessionEvent } from './session/events.ts'
import { agendaItemSchema } from './set/agendaSchema.ts'
import type { SetEvent } from './set/events.ts'
import { settingsSchema } from './set/settings.ts'
import { goldenStory } from './test/goldenStory.ts'
import { env, files, sharedFolder } from './test/host.ts'
import { EVENT_VERSION, type WrittenEvent } from './upcast.ts'
import type { World } from './world.ts'

type Golden = { set: WrittenEvent[]; session: WrittenEvent[]; final: World }

const folder = `${sharedFolder}/golden`
/** This release's, which is written when SETROOM_GOLDEN says so; those of earlier releases are never written again. */
const current = '0.1.json'

const lines = (events: readonly unknown[]) => events.map((e) => `    ${JSON.stringify(e)}`).join(',\n')

function written(): string {
  const room = goldenStory()
  const session = room.sessionEvents.get('golden') ?? []
  return `{
  "set": [\n${lines(room.setEvents)}\n  ],
  "session": [\n${lines(session)}\n  ],
  "final": ${JSON.stringify(room.world, null, 1)}
}\n`
}

if (env('SETROOM_GOLDEN') === 'write') files.writeFileSync(`${folder}/${current}`, written())

const read = (name: string): Golden => JSON.parse(files.readFileSync(`${folder}/${name}`, 'utf8')) as Golden
const releases = files.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.json'))

it.each(releases)('[L2] The golden journal %s still means what it meant', (name) => {
  const golden = read(name)
  expect(replaySet(golden.set)).toEqual(golden.final.set)
  expect(replaySession(golden.session)).toEqual(golden.final.session)
})

it('[L2] The journal of this release is what its story gives: no event changed its shape unsaid', () => {
  expect(releases).toContain(current)
  const golden = read(current)
  expect(golden).toEqual(JSON.parse(written()))
  for (const event of [...golden.set, ...golden.session]) expect(event.v).toBe(EVENT_VERSION)
})

it('It has every field of settings and agendas, so that nobody forgets to account for one on the privacy page', () => {
  type With = { type: string; settings?: object; agenda?: object[]; session?: { agenda?: object[] } }
  const events = read(current).set as With[]
  const found = (things: readonly (object | undefined)[]) =>
    new Set(things.flatMap((one) => Object.keys(one ?? {})))
  const missing = (schema: { shape: object }, has: ReadonlySet<string>) =>
    Object.keys(schema.shape).filter((field) => !has.has(field))
  expect(missing(settingsSchema, found(events.map(({ settings }) => settings)))).toEqual([])
  for (const agendas of [events.map(({ agenda }) => agenda), events.map(({ session }) => session?.agenda)])
    expect(missing(agendaItemSchema, found(agendas.flat()))).toEqual([])
})

type Kinds<E extends { type: string }> = Record<E['type'], true>
/** Every kind of event there is: a new one without a line here does not compile, and without a place in the story fails. */
const kinds: { set: Kinds<SetEvent>; session: Kinds<SessionEvent>; phases: Kinds<PhaseEvent['event']> } = {
  set: {
    setCreated: true,
    setEdited: true,
    agendaChosen: true,
    memberAdded: true,
    memberEdited: true,
    memberJoined: true,
    memberRemoved: true,
    linkRevoked: true,
    linkRenewed: true,
    epochStarted: true,
    facilitatorNamed: true,
    secondNamed: true,
    wayBackKept: true,
    mailChosen: true,
    deviceAdded: true,
    deviceRemoved: true,
    commitmentMade: true,
    commitmentEdited: true,
    commitmentReported: true,
    commitmentCheckedIn: true,
    commitmentWithdrawn: true,
    questionsKept: true,
    questionsLetGo: true,
    sessionPlanned: true,
    sessionCancelled: true,
    sessionOpened: true,
    sessionEnded: true,
    presented: true,
    apologySent: true,
    apologyWithdrawn: true,
    attendanceTaken: true,
    datesAsked: true,
    datesAnswered: true,
    datesClosed: true,
    feedMade: true,
    feedEnded: true,
    goalSet: true,
    goalEdited: true,
    goalLookedAt: true,
    goalDropped: true,
    feedbackWritten: true,
    feedbackDeleted: true,
    learningWritten: true,
    learningEdited: true,
    learningDropped: true,
    learningAsked: true,
    learningTouched: true,
    learningAnswered: true,
    learningCarried: true,
    learningSettled: true,
    carriedBrought: true,
    carriedDropped: true,
    carriedSorted: true,
    carriedSettled: true,
    themeNamed: true,
    themeDropped: true,
    themeAnnounced: true,
    themeCalledOff: true,
    themeExported: true,
    templateSaved: true,
    templateDropped: true,
    balanceTaken: true,
    noteLeft: true,
    noteTakenBack: true,
    notesRead: true,
    shelfItemPut: true,
    shelfItemChanged: true,
    shelfItemRemoved: true,
    pulseKept: true,
    consentAsked: true,
    consentAnswered: true,
    consentSettled: true,
    consentDropped: true,
    contractBegun: true,
    contractChanged: true,
    contractAffirmed: true,
    contractAgreed: true,
    memberLeft: true,
    setDeleted: true,
    welcomeAccepted: true,
    memberDeclined: true,
    takeOverOffered: true,
    takeOverAgreed: true,
    takeOverEnded: true,
  },
  session: {
    sessionCreated: true,
    sessionStarted: true,
    phaseLeft: true,
    phaseEntered: true,
    phaseMoved: true,
    clockSet: true,
    clockWarned: true,
    pauseBegan: true,
    pauseNeedSaid: true,
    pauseEnded: true,
    agendaEdited: true,
    floorModeSet: true,
    controlsPassed: true,
    seatOffered: true,
    seatDeclined: true,
    arrived: true,
    left: true,
    muted: true,
    spotlightSet: true,
    guestKnocked: true,
    guestWentAway: true,
    guestAdmitted: true,
    guestRefused: true,
    handWentUp: true,
    handWentDown: true,
    listeningSet: true,
    byTurnsSet: true,
    chatSaid: true,
    airtimeCounted: true,
    callMoved: true,
    mediaRoomChanged: true,
    sessionClosed: true,
  },
  phases: {
    turnEnded: true,
    turnGiven: true,
    reportShown: true,
    bidMade: true,
    bidWithdrawn: true,
    bidsSettled: true,
    cardWritten: true,
    handRaised: true,
    handLowered: true,
    askerCalled: true,
    turnTaken: true,
    turnSkipped: true,
    questionWritten: true,
    questionPut: true,
    questionResumed: true,
    turnOver: true,
    questionMarked: true,
    questionUnmarked: true,
    questionDeclined: true,
    questionLabelled: true,
    sharesTold: true,
    offersAsked: true,
    offerMade: true,
    offerAnswered: true,
    noteWritten: true,
    pulseAnswered: true,
    pulseClosed: true,
    clauseShown: true,
    choiceMade: true,
    choicesOpened: true,
    feedbackDone: true,
    feedbackHandedOut: true,
    sharingBegun: true,
    sharingQuestions: true,
    takeawayWritten: true,
    stepBegun: true,
    stepNoted: true,
    repairPartBegun: true,
    agreementWritten: true,
    agreementTakenBack: true,
  },
}

it('The golden journal tells of every kind of event', () => {
  const { set, session } = read(current)
  const told = (events: readonly { type: string }[]) => [...new Set(events.map((e) => e.type))].sort()
  expect(told(set)).toEqual(Object.keys(kinds.set).sort())
  expect(told(session)).toEqual(Object.keys(kinds.session).sort())
  const moves = session.flatMap((e) => ('change' in e ? [(e.change as PhaseEvent).event] : []))
  expect(told(moves)).toEqual(Object.keys(kinds.phases).sort())
})
