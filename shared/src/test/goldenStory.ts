import type { QuietAfterQuestions } from '../airtime/index.ts'
import type {
  ClauseId,
  CommitmentId,
  ConsentId,
  DeviceId,
  GoalId,
  MemberId,
  NoteId,
  PhaseId,
  PollId,
  SessionId,
  ShelfItemId,
  TemplateId,
} from '../ids.ts'
import { membersIn } from '../people/membersIn.ts'
import type { Sealed } from '../sealing/index.ts'
import type { AgendaItem } from '../session/agenda.ts'
import { TAKE_OVER_MS } from '../set/takeOver/state.ts'
import { item, minutes, onePresenter } from './agendas.ts'
import { key, link, place, rotationWithout, sealed, wraps } from './dummies.ts'
import { goldenLearnings } from './goldenLearnings.ts'
import { aSet, person, phase, type TestRoom } from './TestRoom.ts'

const id = (name: string) => name as CommitmentId
type Item = { item: ShelfItemId }
type Left = { note: NoteId }

/** The template with one presenter, and kinds of phases that it leaves out. */
const agenda = [
  ...onePresenter().slice(0, 2),
  item('contract', 20),
  item('bids', 3),
  ...onePresenter().slice(2, 6),
  item('offers', 4, { round: 1 }),
  ...onePresenter().slice(6, -1),
  item('continue', 8),
  item('peerFeedback', 12),
  item('knowledgeSharing', 15),
  item('thinkingHats', 32),
  item('repair', 30),
  ...onePresenter().slice(-1),
]

/** As a set may have it that is coached; ours is not. */
const coached = [
  item('checkIn', 4),
  item('presentation', 5, { round: 1, presenter: person('ana'), floorMode: 'strict' }),
  item('openQuestions', 30, { round: 1, presenter: person('ana'), style: 'coached', holdMs: 4_000 }),
]

/**
 * For tests: the story that a release's golden journal tells, step by step and without chance: a whole session with
 * one presenter, before and after it a set whose members come, renew, are removed and promise things.
 */
export function goldenStory(): TestRoom {
  const room = aSet(4, onePresenter())
  let texts = 0
  const words = () => sealed(room.set.epoch, '', `golden-${++texts}`)
  const turnsOver = (kind: 'checkIn' | 'appreciation', skip?: string) => {
    for (let name = room.data(kind).now; name !== null; name = room.data(kind).now) {
      room.wait(20_000)
      room.does(name, room.move(kind, { type: name === skip ? 'turn.skip' : 'turn.done' }))
    }
  }

  room.does('fay', {
    type: 'set.edit',
    purpose: words(),
    settings: {
      ...{ turnTo: words(), outside: words(), ownCall: words() },
      ...{ labelsToFacilitator: true, turnsFacilitating: true },
    },
  })
  room.does('fay', { type: 'set.edit', language: 'de' })
  room.does('ana', {
    type: 'member.edit',
    member: person('ana'),
    email: 'ana@set.example',
    zone: 'Europe/Berlin',
  })
  room.does('ana', { type: 'member.keepWayBack' })
  room.does('ana', { type: 'member.mail', member: person('ana'), on: false })
  room.does('ben', {
    type: 'commitment.make',
    commitment: id('b1'),
    text: words(),
    due: '2027-01-31',
    shown: true,
  })
  room.does('ana', { type: 'commitment.make', commitment: id('a1'), text: words(), shown: true })
  room.does('cem', { type: 'commitment.make', commitment: id('c1'), text: words(), shown: false })
  room.remove('dee')
  const rotation = rotationWithout(room.set, 'ben')
  const made = { key: key(rotation.epoch, 'b'.repeat(43)), wraps: wraps(rotation.epoch) }
  room.does('fay', {
    type: 'member.renew',
    member: person('ben'),
    link: link('link-ben-2'),
    ...made,
    rotation,
  })
  room.join('ben', 'ben-again').add('eli').join('eli')

  room.does('fay', { type: 'set.agenda', template: 'coached', agenda: coached })
  const off = { session: 'off' as SessionId }
  const dayAhead = (days: number) => room.now + days * 86_400_000
  room.does('fay', { type: 'session.plan', ...off, at: dayAhead(20), zone: 'Europe/Berlin' })
  room.does('ana', { type: 'apology.send', ...off, text: words() })
  room.does('ben', { type: 'apology.send', ...off })
  room.does('ben', { type: 'apology.withdraw', ...off })
  room.does('fay', { type: 'session.cancel', ...off })
  const dates = { poll: 'dates' as PollId }
  const slots = [dayAhead(30), dayAhead(31)]
  room.does('fay', { type: 'dates.ask', ...dates, zone: 'Europe/Berlin', ms: minutes(60), slots })
  room.does('ana', { type: 'dates.answer', ...dates, text: words() })
  const found = [{ session: 'found' as SessionId, at: slots[1] ?? 0, zone: 'Europe/Berlin' }]
  room.does('fay', { type: 'programme.plan', sessions: found, ...dates })
  for (const name of ['ana', 'cem']) {
    const text = { ...words(), to: person(name) }
    room.does(name, { type: 'feed.make', tokenHash: name.repeat(15).slice(0, 43), text })
  }
  room.does('cem', { type: 'feed.end' })
  room.join('cem', 'phone').does('cem', { type: 'device.remove', device: 'phone' as DeviceId })
  room.does('fay', { type: 'set.agenda', template: 'ours', agenda })
  const own = { ours: agenda, theirs: coached }
  for (const [template, agenda] of Object.entries(own) as [TemplateId, AgendaItem[]][])
    room.does('fay', { type: 'template.save', template, name: words(), agenda })
  room.does('fay', { type: 'template.drop', template: 'theirs' as TemplateId })
  const goal = 'g1' as GoalId
  room.does('ana', { type: 'goal.set', goal, text: words(), shown: true })
  room.does('ana', { type: 'goal.edit', goal, text: words(), shown: false })
  room.does('ana', { type: 'goal.look', goal, text: words(), closes: true })
  room.does('ben', { type: 'goal.set', goal: 'g2' as GoalId, text: words(), shown: true })
  room.does('ben', { type: 'goal.drop', goal: 'g2' as GoalId })

  const [kept, thrown] = ['kept', 'thrown'].map((name) => ({ item: name as ShelfItemId })) as [Item, Item]
  for (const item of [kept, thrown]) room.does('ben', { type: 'shelf.put', ...item, text: words() })
  room.does('ben', { type: 'shelf.change', ...kept, text: words() })
  room.does('fay', { type: 'shelf.remove', ...thrown })
  goldenLearnings(room, words)
  const [said, unsaid] = ['said', 'unsaid'].map((name) => ({ note: name as NoteId })) as [Left, Left]
  for (const note of [said, unsaid]) room.does('ana', { type: 'note.leave', ...note, text: words() })
  room.does('ana', { type: 'note.takeBack', ...unsaid })
  room.does('cem', { type: 'note.read', ...said })
  askedPrivately(room, words)
  room.add('hal').join('hal')
  allSayYes(room, 'may-olga', words)
  const fits = { kind: 'second', who: person('hal') } as const
  room.does('fay', { type: 'consent.ask', consent: 'may-hal' as ConsentId, ...fits, text: words() })
  allSayYes(room, 'may-hal', words)
  const consent = 'may-hal' as ConsentId
  room.does('fay', { type: 'member.second', member: person('hal'), consent })

  room.open('golden', agenda).arrive('fay', 'ana', 'ben', 'cem').wait(minutes(1)).start()
  room.guest('gia').support('sam', 'ana')
  room.does('gia', { type: 'chat.say', text: words() })
  room.wait(5_000).arrive('eli')
  room.does('ana', room.move('checkIn', { type: 'turn.give', to: person('cem') }))
  turnsOver('checkIn', 'cem')
  room.does('system', { type: 'tick' })

  twoFacilitators(room)

  room.advance()
  room.does('ana', { type: 'commitment.report', commitment: id('a1'), text: words(), closes: true })
  room.wait(minutes(3)).does('ana', room.move('reportBack', { type: 'report.next' }))
  room.does('ana', { type: 'commitment.checkIn', commitment: id('b1'), text: words() })
  room.does('ben', { type: 'commitment.report', commitment: id('b1'), text: words(), closes: false })
  room.does('ben', room.move('reportBack', { type: 'report.next' }))
  room.does('ben', { type: 'goal.set', goal: 'g3' as GoalId, text: words(), shown: false })

  room.advance()
  const clause = (name: string) => ({
    clause: name as ClauseId,
    seen: room.set.contract?.clauses[name as ClauseId]?.revision ?? 0,
  })
  const affirm = (name: string) =>
    room.does(name, { type: 'contract.affirm', revision: room.set.contract?.revision ?? 0 })
  room.does('fay', room.move('contract', { type: 'clause.show', clause: 'latecomers' as ClauseId }))
  room.does('ana', { type: 'contract.write', ...clause('latecomers'), text: words() })
  room.does('ben', { type: 'contract.write', ...clause('tea'), text: words() })
  room.does('cem', { type: 'contract.drop', ...clause('contact') })
  for (const name of ['fay', 'ana', 'ben']) affirm(name)
  room.does('ben', { type: 'contract.keep', ...clause('latecomers') })
  room.does('ana', { type: 'contract.settle', settings: { keepMonths: 24 } })
  for (const name of membersIn(room.set)) affirm(name)
  room.does('fay', room.move('contract', { type: 'clause.show', clause: null }))

  room.advance()
  for (const name of ['ana', 'ben']) room.does(name, room.move('bids', { type: 'bid.make', text: words() }))
  room.does('ben', room.move('bids', { type: 'bid.withdraw' }))
  room.does('fay', room.move('bids', { type: 'bid.settle', order: [person('ana')] }))

  room
    .wait(minutes(3))
    .advance()
    .does('ana', room.move('presentation', { type: 'card.write', card: words() }))
  room.does('fay', { type: 'floor.set', from: room.on, mode: 'strict' })
  room.wait(minutes(2)).leave('ana', room.now - 8_000)
  room.wait(minutes(1)).arrive('ana')
  room.wait(minutes(6)).does('system', { type: 'tick' })
  room.does('fay', { type: 'session.adjust', from: room.on, ms: minutes(1) })
  room.advance().wait(minutes(4)).advance().wait(minutes(1)).advance()

  const asks = room.move.bind(room, 'openQuestions')
  room.does('ben', asks({ type: 'question.raise', followUp: false }))
  room.wait(5_000).does('ben', asks({ type: 'question.ask', text: words(), label: words(), share: words() }))
  room.wait(4_000).does('cem', asks({ type: 'question.raise', followUp: false }))
  room.wait(1_000).does('ben', asks({ type: 'question.raise', followUp: true }))
  const [first] = Object.values(room.data('openQuestions').ledger)
  if (first === undefined) throw new Error('nobody asked')
  room.does('ana', asks({ type: 'question.mark', question: first.id, mark: words() }))
  room.does('ana', asks({ type: 'question.unmark', question: first.id }))
  room.does('ana', asks({ type: 'question.mark', question: first.id, mark: words() }))
  room.wait(minutes(2)).does('ana', asks({ type: 'question.next' }))
  room.does('ben', asks({ type: 'question.asked' }))
  room.does('ben', asks({ type: 'question.resume' }))
  room.does('ben', asks({ type: 'question.asked' }))
  const second = room.data('openQuestions').turn?.question
  if (second === undefined) throw new Error('nobody asks')
  for (const name of ['ben', 'fay'])
    room.does(name, asks({ type: 'question.label', question: second, label: words(), share: words() }))
  room.does('gia', asks({ type: 'question.raise', followUp: false }))
  room.does('gia', asks({ type: 'question.lower' }))
  room.does('fay', asks({ type: 'question.call', member: person('eli') }))
  room.wait(minutes(1)).does('ana', asks({ type: 'question.next' }))
  room.does('eli', asks({ type: 'question.lower' }))
  room.wait(20_000).does('eli', asks({ type: 'question.raise', followUp: false }))
  const third = room.data('openQuestions').turn?.question
  if (third === undefined) throw new Error('nobody is next')
  room.does('ana', asks({ type: 'question.decline', question: third }))
  room.does('cem', { type: 'pause' })
  room.does('cem', { type: 'pause.need', need: 'silence' })
  room.wait(30_000).does('fay', { type: 'pause.need', need: 'silence' })
  room.wait(minutes(1)).advance().wait(minutes(3))
  // With these two they are enough for something to be told of them.
  for (const name of ['eli', 'cem']) {
    room.does(name, asks({ type: 'question.ask', text: words(), label: words(), share: words() }))
    room.wait(minutes(1)).does('ana', asks({ type: 'question.next' }))
  }
  room.does('fay', { type: 'clock.stop' })
  room.wait(minutes(1)).does('fay', { type: 'clock.resume' })
  const airtime = { openQuestions: { ana: 240_000, ben: 40_000 }, checkIn: { cem: 9_500 } }
  const totals = airtime as unknown as Record<PhaseId, Record<MemberId, number>>
  const quiet = { openQuestions: { questions: 3, ms: 21_000 } } as unknown as Record<
    PhaseId,
    QuietAfterQuestions
  >
  room.does('system', { type: 'airtime.count', until: room.now, totals, quiet })

  room.does('fay', { type: 'call.move', to: 'own', address: words() })
  room.does('fay', { type: 'call.move', to: 'here' })

  room.advance().does('ana', room.move('offers', { type: 'offers.ask' }))
  const offer = words()
  room.does('gia', room.move('offers', { type: 'offer.make', text: offer }))
  room.does('ana', room.move('offers', { type: 'offer.answer', offer: offer.id, answer: 'taken' }))
  room.does('fay', { type: 'guest.refuse', member: person('gia') })

  room.leave('fay').wait(20_000).does('ben', { type: 'seat.take' })
  room.arrive('fay').does('fay', { type: 'seat.takeBack' })
  const session = room.session.id
  room.does('ana', { type: 'questions.keep', session, round: 1, text: words() })
  room.does('ana', { type: 'questions.letGo', session, round: 1 })
  room.does('ana', { type: 'questions.keep', session, round: 1, text: words() })
  room.does('ana', { type: 'round.end', from: room.on })
  room.does('ana', {
    type: 'commitment.make',
    commitment: id('a2'),
    text: words(),
    due: '2027-02-14',
    shown: true,
  })
  room.does('eli', { type: 'hand.raise' })
  room.does('eli', { type: 'hand.lower' })
  room.wait(minutes(4)).advance()
  turnsOver('appreciation')
  room.advance()
  room.add('gus').join('gus').arrive('gus')
  for (const name of ['eli', 'ana', 'cem', 'gus', 'ben']) {
    room.wait(9_000).does(name, room.move('processReflection', { type: 'pulse.answer' }))
  }
  room.does('fay', room.move('processReflection', { type: 'pulse.close' }))
  room.does('ben', { type: 'pulse.keep', phase: room.on, text: words() })
  room.does('cem', room.move('processReflection', { type: 'note.write', text: words() }))
  room.advance()
  for (const name of ['ana', 'cem', 'ana']) {
    room.wait(4_000).does(name, room.move('continue', { type: 'choice.make', choice: words() }))
  }
  room.does('fay', room.move('continue', { type: 'choices.open' }))
  morePhases(room, words)
  room.does('fay', { type: 'person.mute', member: person('cem') })
  room.does('fay', { type: 'spotlight.set', member: person('ana') })
  room.does('cem', { type: 'listening.set', on: true })
  room.does('cem', { type: 'byTurns.set', on: true })
  room.revoke('eli')
  room.goTo('close').wait(minutes(2))
  room.does('fay', { type: 'session.jump', from: room.on, to: phase('processReflection') })
  room.guest('hugo', false).leave('hugo')
  room.wait(10_000).does('fay', { type: 'session.close' })

  room.does('ana', { type: 'commitment.edit', commitment: id('a2'), due: null, text: words() })
  room.does('cem', { type: 'commitment.withdraw', commitment: id('c1') })
  room.does('ana', { type: 'welcome.accept' })
  room.add('ida').does('system', { type: 'welcome.decline', member: person('ida') })
  takesOver(room)
  // Nothing comes after these.
  room.does('cem', { type: 'set.leave', member: person('cem') })
  room.does('fay', { type: 'set.rotate', rotation: rotationWithout(room.set, 'cem') })
  room.does('ana', { type: 'set.delete' })
  return room
}

/** An offer to take over is ended; another one takes effect. */
function takesOver(room: TestRoom) {
  room.does('ana', { type: 'takeOver.offer' })
  room.does('fay', { type: 'takeOver.answer', by: person('ana'), yes: false })
  room.wait(TAKE_OVER_MS / 2).does('ana', { type: 'takeOver.offer' })
  for (const name of membersIn(room.set).filter((id) => id !== 'ana' && id !== 'fay'))
    room.does(name, { type: 'takeOver.answer', by: person('ana'), yes: true })
  room.wait(TAKE_OVER_MS).does('ana', { type: 'takeOver.complete' })
}

/** The controls are asked for, declined, offered and taken, and given back. */
function twoFacilitators(room: TestRoom) {
  room.arrive('hal')
  room.does('hal', { type: 'seat.ask' })
  room.does('fay', { type: 'seat.decline' })
  room.does('fay', { type: 'seat.handOver', member: person('hal') })
  room.does('hal', { type: 'seat.ask' })
  room.does('fay', { type: 'seat.ask' })
  room.does('hal', { type: 'seat.handOver', member: person('fay') })
  room.leave('hal')
}

/** Everybody says yes to one observer; another one is not for this time. */
function askedPrivately(room: TestRoom, words: () => Sealed) {
  const session = 'golden' as SessionId
  room.does('fay', { type: 'session.plan', session })
  for (const consent of ['may-olga', 'may-pia'] as ConsentId[]) {
    room.does('fay', { type: 'consent.ask', consent, kind: 'observer', session, text: words() })
    for (const name of room.set.consents?.[consent]?.asked ?? []) {
      const veil =
        consent === 'may-olga' ? 'A'.repeat(43) : `${name}${'n'.repeat(42)}`.slice(0, 42).concat('A')
      const text = { ...words(), to: person(name) }
      room.does(name, { type: 'consent.answer', consent, round: 1, veil, text })
    }
  }
  const otherwise = { consent: 'may-pia' as ConsentId, round: 2, veil: 'A'.repeat(43) }
  room.does('ana', { type: 'consent.answer', ...otherwise, text: { ...words(), to: person('ana') } })
  const { role: _, ...guest } = place('olga', 'observer', room.set.epoch)
  room.does('fay', { type: 'guest.invite', guest, session, consent: 'may-olga' as ConsentId })
  for (const _ of ['settles it', 'forgets it'])
    room.does('fay', { type: 'consent.end', consent: 'may-pia' as ConsentId })
}

/** Everybody says yes in the round that is on. */
function allSayYes(room: TestRoom, id: string, words: () => Sealed) {
  const consent = id as ConsentId
  const { asked = [], round = 1 } = room.set.consents?.[consent] ?? {}
  for (const to of asked) {
    const text = { ...words(), to }
    room.does(to, { type: 'consent.answer', consent, round, veil: 'A'.repeat(43), text })
  }
}

/** Peer feedback, something taught, two hats, a repair. */
function morePhases(room: TestRoom, words: () => Sealed) {
  room.goTo('peerFeedback')
  const at = { phase: room.on }
  for (const to of ['ben', 'cem'].map(person))
    room.does('ana', { type: 'feedback.write', ...at, to, text: { ...words(), to } })
  room.does('ana', { type: 'feedback.takeBack', ...at, to: person('cem') })
  room.does('ana', room.move('peerFeedback', { type: 'feedback.done', done: true }))
  room.does('fay', room.move('peerFeedback', { type: 'feedback.handOut' }))

  room.goTo('knowledgeSharing')
  room.does('cem', room.move('knowledgeSharing', { type: 'sharing.begin', teacher: person('cem') }))
  room.does('cem', room.move('knowledgeSharing', { type: 'sharing.questions', open: true }))
  room.does('ana', room.move('knowledgeSharing', { type: 'takeaway.write', text: words() }))

  room.goTo('thinkingHats').wait(minutes(3))
  room.does('fay', room.move('thinkingHats', { type: 'step.go', step: 1 }))
  room.does('ana', room.move('thinkingHats', { type: 'step.note', text: words() }))

  room.goTo('repair')
  room.does('fay', room.move('repair', { type: 'repair.part', part: 'agree' }))
  for (const text of [words(), words()]) {
    room.does('ana', room.move('repair', { type: 'agreement.write', text }))
    if (Object.keys(room.data('repair').agreements).length === 2)
      room.does('ana', room.move('repair', { type: 'agreement.takeBack', agreement: text.id }))
  }
}
