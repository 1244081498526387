import { expect, it } from 'vitest'
import type { Command } from './command.ts'
import { decide } from './decide.ts'
import { type Role, roles } from './people/roles.ts'
import { rolesOf } from './people/rolesOf.ts'
import { may, policy } from './policy.ts'
import { isRejection, type RejectionCode } from './rejection.ts'
import type { SystemCommand } from './session/commands.ts'
import { onePresenter } from './test/agendas.ts'
import { moveTypes, sentTypes } from './test/commandTypes.ts'
import { place } from './test/dummies.ts'
import { aSession, aSet, person, phase, type TestRoom } from './test/TestRoom.ts'
import type { Actor } from './world.ts'

/** From PRODUCT.md's table of roles, written down here by hand and not derived from the policy. */
const columns = {
  F: 'facilitator',
  A: 'acting',
  Z: 'second',
  P: 'presenter',
  M: 'member',
  O: 'observer',
  B: 'support',
  G: 'guest',
  S: 'system',
} as const satisfies Record<string, Role>

const matrix: Record<string, string> = {
  // "change phase, time, presenter, agenda, floor; mute; admit; stop the clock": facilitator, acting facilitator
  'session.start': 'FA',
  'session.advance': 'FA',
  'session.back': 'FA',
  'session.jump': 'FA',
  'session.adjust': 'FA',
  'session.close': 'FA',
  'agenda.edit': 'FA',
  'presenter.set': 'FA',
  'floor.set': 'FA',
  'call.move': 'FA',
  'person.mute': 'FA',
  'spotlight.set': 'FA',
  'guest.admit': 'FA',
  'guest.refuse': 'FA',
  'clock.stop': 'FA',
  'round.postpone': 'FA',
  'bids/bid.settle': 'FA',
  'openQuestions/question.call': 'FA',
  'openQuestions/question.skip': 'FA',
  'processReflection/pulse.close': 'FA',
  // "hand the facilitation over": facilitator; acting facilitator back only. "After 20 s a member may take the
  // controls … on return they are offered back": whoever does not hold them just then is presenter or member.
  'peerFeedback/feedback.handOut': 'FA',
  'thinkingHats/step.go': 'FA',
  'designSteps/step.go': 'FA',
  'repair/repair.part': 'FA',
  'seat.handOver': 'FA',
  'seat.take': 'PM',
  'seat.takeBack': 'PM',
  // "With two facilitators one holds the controls; the other takes over when both agree"
  'seat.ask': 'Z',
  'seat.decline': 'FAZ',
  // "pause: freezes at once, no reason asked": all four, and a guest who was let in; going on is judged further on
  pause: 'FAPMG',
  'pause.need': 'FAPMG',
  'clock.resume': 'FAPMG',
  // "ask a question, raise a hand, chat, react, … commit": all four; guests take part, but promise the set nothing
  'hand.raise': 'FAPMG',
  'hand.lower': 'FAPMG',
  'listening.set': 'FAPMG',
  'byTurns.set': 'FAPMG',
  'chat.say': 'FAPMG',
  'openQuestions/question.raise': 'FAPMG',
  'openQuestions/question.lower': 'FAPMG',
  'openQuestions/question.ask': 'FAPMG',
  // A question asked aloud has been put once it is being answered, as the server hears.
  'openQuestions/question.asked': 'FAPMGS',
  'openQuestions/question.resume': 'FAPMG',
  'openQuestions/question.label': 'FAPMG',
  'offers/offer.make': 'FAPMG',
  'processReflection/note.write': 'FAPMG',
  'checkIn/turn.done': 'FAPMG',
  'checkIn/turn.skip': 'FAPMG',
  'checkIn/turn.give': 'FAPMG',
  'appreciation/turn.done': 'FAPMG',
  'appreciation/turn.skip': 'FAPMG',
  'appreciation/turn.give': 'FAPMG',
  ...Object.fromEntries(
    ['learningGoals', 'repair'].flatMap((kind) =>
      ['done', 'skip', 'give'].map((turn) => [`${kind}/turn.${turn}`, 'FAPMG']),
    ),
  ),
  'repair/agreement.write': 'FAPMG',
  'repair/agreement.takeBack': 'FAPMG',
  'thinkingHats/step.note': 'FAPMG',
  'designSteps/step.note': 'FAPMG',
  'knowledgeSharing/takeaway.write': 'FAPMG',
  // "a member teaches the set something"; who does, and when questions are open, the phase decides.
  'knowledgeSharing/sharing.begin': 'FAPM',
  'knowledgeSharing/sharing.questions': 'FAPM',
  // "written feedback to one member": guests cannot check whose key it is sealed for
  'peerFeedback/feedback.done': 'FAPM',
  'feedback.write': 'FAPM',
  'feedback.takeBack': 'FAPM',
  'feedback.letGo': 'FAPM',
  // Whoever's browser is first to show what came out.
  'pulse.keep': 'FAPM',
  'note.leave': 'FAPM',
  'note.takeBack': 'FAPM',
  'note.read': 'FAPM',
  'shelf.put': 'FAPM',
  'shelf.change': 'FAPM',
  'shelf.remove': 'FAPM',
  'goal.set': 'FAPM',
  'goal.edit': 'FAPM',
  'goal.look': 'FAPM',
  'goal.drop': 'FAPM',
  // "release a learning to supervision": members their own; the facilitator with consent, which is decided further on
  'learning.write': 'FAPM',
  'learning.edit': 'FAPM',
  'learning.drop': 'FAPM',
  'learning.ask': 'F',
  'learning.touchesMe': 'FAPM',
  'learning.answer': 'FAPM',
  'learning.carry': 'F',
  'learning.settle': 'S',
  // What an older copy of a set does not know any more.
  'member.shutOut': 'S',
  // A supervision set's members are facilitators; what leaves it is its own facilitator's to announce
  'carried.bring': 'FAPM',
  'carried.drop': 'FAPM',
  'carried.sort': 'FAPM',
  'carried.settle': 'S',
  'theme.name': 'FAPM',
  'theme.drop': 'FAPM',
  'theme.announce': 'F',
  'theme.callOff': 'F',
  'theme.export': 'F',
  'commitment.make': 'FAPM',
  'commitment.edit': 'FAPM',
  'commitment.report': 'FAPM',
  'commitment.checkIn': 'FAPM',
  'commitment.withdraw': 'FAPM',
  // The presenter's, and theirs when the round is long over; that it was their round is decided further on.
  'questions.keep': 'FAPM',
  'questions.letGo': 'FAPM',
  'reportBack/report.show': 'FAPM',
  'reportBack/report.next': 'FAPM',
  'bids/bid.make': 'FAPM',
  'bids/bid.withdraw': 'FAPM',
  // The presenter's own things; that it is them is decided by the phase, for a round knows its presenter.
  'presentation/card.write': 'FAPM',
  'offers/offers.ask': 'FAPM',
  'offers/offer.answer': 'FAPM',
  // "answer the pulse": presenter, member
  'processReflection/pulse.answer': 'PM',
  // "mark a question; decline a question; end their own round": presenter; the next one is for the controls too, and
  // comes by itself after "a few quiet seconds". In a coached round whoever is asked answers, may decline and say when
  // the answer is over: whose it is the phase decides.
  'openQuestions/question.mark': 'P',
  'openQuestions/question.unmark': 'P',
  'openQuestions/question.decline': 'FAPMG',
  'openQuestions/question.next': 'FAPMGS',
  'round.end': 'P',
  // "edit members, invitations, programme, retention": facilitator; own details: everybody who has a place
  'set.edit': 'F',
  'set.agenda': 'F',
  'member.add': 'F',
  'member.remove': 'F',
  'member.revoke': 'F',
  'member.renew': 'F',
  'member.facilitate': 'F',
  'member.second': 'F',
  'template.save': 'F',
  'template.drop': 'F',
  'guest.invite': 'F',
  // "invited by the one they support or the facilitator": for whom is judged further on
  'support.invite': 'FAPM',
  // "each member is asked privately beforehand": who may ask about whom, and who was asked, is judged further on
  'consent.ask': 'FAPM',
  'consent.answer': 'FAPM',
  'consent.end': 'FAPM',
  'session.plan': 'F',
  'programme.plan': 'F',
  'dates.ask': 'F',
  'dates.close': 'F',
  'dates.answer': 'FAPM',
  'apology.send': 'FAPM',
  'apology.withdraw': 'FAPM',
  'feed.make': 'FAPM',
  'feed.end': 'FAPM',
  'session.cancel': 'F',
  // Whoever is not a facilitator only once those are late: judged further on
  'session.open': 'FAPM',
  'member.edit': 'FAPMOBG',
  'member.keepWayBack': 'FAPMOBG',
  // Reminders by mail are one's own to stop, also by the link in a mail; whoever comes to one session gets none.
  'member.mail': 'FAPMS',
  // "leave with their texts deleted"; the server for whoever an older copy of the set still holds
  'welcome.accept': 'FAPM',
  'welcome.decline': 'FAPMS',
  'set.leave': 'FAPMS',
  'set.rotate': 'FAPM',
  // "Deleting a set": the facilitator, and the server when its time is over
  'set.delete': 'FS',
  'device.remove': 'FAPMOBG',
  // "affirm the contract": all four; changing it is judged further on: the facilitator's, and everybody's in its phase
  'contract.write': 'FAPM',
  'contract.keep': 'FAPM',
  'contract.drop': 'FAPM',
  'contract.settle': 'FAPM',
  // "A support person is bound by the contract": they affirm it, too.
  'contract.affirm': 'FAPMB',
  'contract/clause.show': 'FA',
  'continue/choice.make': 'FAPM',
  'continue/choices.open': 'FA',
  // From a facilitator who is gone, to a member: who offers, answers and completes it is judged further on
  'takeOver.offer': 'FAPM',
  'takeOver.answer': 'FAPM',
  'takeOver.complete': 'FAPM',
  // Nobody's to ask for: the server says what happened.
  'set.create': 'S',
  'device.add': 'S',
  'person.arrived': 'S',
  'person.left': 'S',
  tick: 'S',
  'session.abandon': 'S',
  'airtime.count': 'S',
}

/** Said by the server alone, so that no schema knows them; whoever adds one without a line here does not compile. */
const systemTypes: Record<SystemCommand['type'], true> = {
  'person.arrived': true,
  'person.left': true,
  tick: true,
  'session.abandon': true,
  'airtime.count': true,
}
const all = [...sentTypes.filter((t) => t !== 'phase.move'), ...moveTypes, ...Object.keys(systemTypes)]

const allowed = (command: string): Role[] =>
  (Object.keys(columns) as (keyof typeof columns)[])
    .filter((letter) => matrix[command]?.includes(letter))
    .map((letter) => columns[letter])

it('[L3] Every command there is has an expectation, and every expectation a command', () => {
  expect(all.length).toBeGreaterThan(70)
  expect(Object.keys(matrix).sort()).toEqual([...all].sort())
  expect(Object.keys(policy).sort()).toEqual([...all].sort())
})

const pairs = all.flatMap((command) => roles.map((role) => ({ command, role })))

it.each(pairs)('[L3] $command by $role', ({ command, role }) => {
  expect(may([role], command)).toBe(allowed(command).includes(role))
})

it('[L3] What is not in the table is nobody’s; who has no role may nothing; one role of several is enough', () => {
  for (const name of ['', 'constructor', 'toString', 'phase.move', 'checkIn/turn.steal', 'session.delete']) {
    expect(may(roles, name)).toBe(false)
  }
  for (const command of all) expect(may([], command)).toBe(false)
  expect(may(['member', 'presenter'], 'round.end')).toBe(true)
})

/** ana presents, ben acts for fay, cem is a member, olga observes, sam supports ana, gia was let in, hugo waits, dee was removed. */
function everyRole(): TestRoom {
  const room = aSession('checkIn', 4, onePresenter('ana')).guest('gia').guest('hugo', false)
  room.observer('olga').support('sam', 'ana').remove('dee')
  room.does('fay', { type: 'seat.handOver', member: person('ben') })
  return room.goTo('openQuestions')
}

const people: [string, Role[], Role[]][] = [
  ['fay', ['facilitator'], ['member']],
  ['ben', ['acting'], ['acting']],
  ['ana', ['member', 'presenter'], ['member', 'presenter']],
  ['cem', ['member'], ['member']],
  ['olga', ['observer'], ['observer']],
  ['sam', ['support'], ['support']],
  ['gia', ['guest'], ['guest']],
  ['hugo', ['waiting'], ['waiting']],
  ['dee', [], []],
  ['eve', [], []],
  ['system', ['system'], ['system']],
]

it.each(people)('[S1] [L6] What %s is, for the set and for the session', (name, set, session) => {
  const { world } = everyRole()
  expect(rolesOf(world, name as Actor, 'set')).toEqual(set)
  expect(rolesOf(world, name as Actor, 'session')).toEqual(session)
})

it('[S1] Without a session the facilitator is the facilitator, and the others are members', () => {
  const { world } = aSet()
  for (const about of ['set', 'session'] as const) {
    expect(rolesOf(world, person('fay'), about)).toEqual(['facilitator'])
    expect(rolesOf(world, person('ana'), about)).toEqual(['member'])
  }
})

it('[S1] A second facilitator is a member until the controls are theirs', () => {
  const room = aSession().add('flo', 'facilitator').join('flo').arrive('flo')
  expect(rolesOf(room.world, person('flo'), 'session')).toEqual(['member'])
  room.does('fay', { type: 'seat.handOver', member: person('flo') })
  expect(rolesOf(room.world, person('flo'), 'session')).toEqual(['acting'])
})

/** A refusal by the table, before the state is asked: a bare command of that type, nothing in it. */
function refusal(room: TestRoom, actor: string, key: string): RejectionCode | undefined {
  const [kind, move] = key.split('/')
  const command =
    move === undefined
      ? { type: key }
      : { type: 'phase.move', from: 'x', move: { kind, move: { type: move } } }
  try {
    const context = { actor: actor as Actor, now: room.now, random: room.random }
    const outcome = decide(room.world, command as unknown as Command, context)
    return isRejection(outcome) ? outcome.rejected : undefined
  } catch {
    // Past the table, and then stumbling over what a bare command lacks.
    return undefined
  }
}

it('[L3] decide asks the table first: who has no right hears so, a guest at the door hears waiting', () => {
  const room = everyRole()
  const aboutSet = new Set(
    all.filter((key) => /^(set|member|device|commitment|consent|contract)\./.test(key)),
  )
  for (const key of ['guest.invite', 'support.invite', 'session.plan', 'session.cancel', 'session.open'])
    aboutSet.add(key)
  for (const key of all)
    if (/^(programme|dates|apology|feed|goal|feedback|template|learning|carried|theme)\./.test(key))
      aboutSet.add(key)
  for (const key of all) {
    for (const [name, set, session] of people) {
      const held = aboutSet.has(key) ? set : session
      if (held.some((role) => allowed(key).includes(role))) continue
      expect([key, name, refusal(room, name, key)]).toEqual([
        key,
        name,
        name === 'hugo' ? 'waiting' : 'not-allowed',
      ])
    }
  }
  expect(refusal(room, 'fay', 'session.advance')).toBe('not-allowed')
  expect(room.refusal('ben', { type: 'session.advance', from: phase('x') })).toBe('stale')
  expect(room.refusal('ben', { type: 'member.add', member: place('x', 'member', 2) })).toBe('not-allowed')
})
