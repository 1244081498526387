import type { Command } from '../command.ts'
import type { PhaseId } from '../ids.ts'
import type { AgendaItem } from '../session/agenda.ts'
import { sessionCommandSchema } from '../session/commands.ts'
import { setCommandSchema } from '../set/commands.ts'
import { item, onePresenter, round } from './agendas.ts'
import { Dice } from './Dice.ts'
import { randomAsking } from './randomAsking.ts'
import { aLobby, aSession, aSet, type TestRoom } from './TestRoom.ts'

/** The first round's items named like their kinds, as in the template. */
const named = (items: readonly AgendaItem[]) => items.map((i) => ({ ...i, id: i.kind as string as PhaseId }))
const rounds = [
  item('checkIn', 4),
  item('bids', 3),
  ...named(round(1, 'ana')),
  item('break', 8),
  ...round(2, 'ben'),
]
const ends = [item('processReflection', 5), item('close', 2)]
const offers = item('offers', 4, { round: 1, presenter: 'ana' as never })
const coached = onePresenter('ana').map((i) =>
  i.kind === 'openQuestions' ? { ...i, style: 'coached' as const } : i,
)
const agendas = [
  onePresenter('ana'),
  coached,
  [...onePresenter('ana').slice(0, 6), offers, ...onePresenter('ana').slice(6)],
  [...rounds, ...ends],
  [
    item('checkIn', 4),
    item('contract', 20),
    item('continue', 9),
    ...onePresenter('ana').slice(2, 6),
    ...ends,
  ],
  [
    item('peerFeedback', 9),
    item('learningGoals', 9),
    item('knowledgeSharing', 9),
    item('repair', 9),
    ...ends,
  ],
  [
    item('peerFeedback', 9),
    ...onePresenter('ana').slice(1, 4),
    item('thinkingHats', 20, { round: 1, presenter: 'ana' as never }),
    item('designSteps', 20),
    ...ends,
  ],
]

/** For tests: somewhere in the life of a set of two to five members. */
export function begin(dice: Dice): TestRoom {
  const members = 2 + dice.below(4)
  const agenda = dice.of(agendas)
  const start = dice.below(8)
  if (start === 0) return aSet(members, agenda)
  if (start === 1) return withVisitors(aLobby(members, agenda), dice)
  const questions = agenda.find(({ id }) => id === 'openQuestions')?.id ?? dice.of(agenda).id
  const phase = dice.of([undefined, questions, questions, dice.of(agenda).id])
  return withVisitors(aSession(phase, members, agenda), dice)
}

/** Some sessions have people who come to them alone; by chance they would never be agreed to and find their way in. */
function withVisitors(room: TestRoom, dice: Dice): TestRoom {
  if (dice.chance(0.3)) room.guest('gia', dice.chance(0.5))
  if (dice.chance(0.2)) room.observer('olga')
  if (dice.chance(0.2)) room.support('sam', 'ana')
  return room
}

/** For tests: what came through the door: commands of people are parsed, the server's own are not. */
export function atTheDoor(command: unknown): Command | undefined {
  const { type } = command as { type: string }
  if (['person.arrived', 'person.left', 'tick', 'session.abandon', 'airtime.count'].includes(type))
    return command as Command
  if (type === 'device.add') return command as Command
  const one = setCommandSchema.safeParse(command)
  if (one.success) return one.data
  const other = sessionCommandSchema.safeParse(command)
  return other.success ? other.data : undefined
}

/** For tests: a set in which so many things were asked for, one after another, and some of them happened. */
export function randomLife(seed: number, steps: number): TestRoom {
  const room = begin(new Dice(seed))
  for (let step = 0; step < steps; step++) {
    const dice = new Dice(seed * 1_000 + step)
    room.wait(dice.of([0, 700, 15_000, 240_000]))
    const { actor, command } = randomAsking(dice, { ...room.world, set: room.set, now: room.now })
    const parsed = atTheDoor(command)
    if (parsed !== undefined) room.ask(actor, parsed)
  }
  return room
}
