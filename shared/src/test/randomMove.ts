import { type PhaseKind, phaseKinds } from '../phases/index.ts'
import { currentItem } from '../session/current.ts'
import type { SessionState } from '../session/session.ts'
import type { Dice } from './Dice.ts'
import { sealed } from './dummies.ts'
import { marked } from './marks.ts'

/** Who asks, and what; unparsed. */
export type Asking = { actor: string; command: unknown }
export type Cast = {
  /** Everybody who ever had a place, and some who never had. */
  people: readonly string[]
  session: SessionState
  epoch: number
}

const words = (dice: Dice, epoch: number, mark?: string) =>
  sealed(dice.chance(0.03) ? epoch + dice.of([-1, 1]) : epoch, mark)
const idIn = (dice: Dice, record: object) => dice.of([...Object.keys(record), 'unknown'])

type Maker = (dice: Dice, cast: Cast, data: never) => { by?: string | null; move: unknown }
type Data = {
  now: string | null
  order: readonly { id: string; owner: string }[]
  offers: object
  ledger: Record<string, { asker: string }>
  turn: { asker: string; question: string; to?: string | null } | null
  coached: boolean
  turns: { now: string | null }
  agreements: object
  lengths: readonly number[]
}

const turns: Maker = (dice, { people }, { now }: Data) => ({
  by: now,
  move: dice.weighted([
    [6, { type: 'turn.done' }],
    [2, { type: 'turn.skip' }],
    [2, { type: 'turn.give', to: dice.of(people) }],
  ]),
})

const steps: Maker = (dice, { session, epoch }, { lengths }: Data) =>
  dice.chance(0.5)
    ? { by: session.controls, move: { type: 'step.go', step: dice.below(lengths.length + 1) } }
    : { move: { type: 'step.note', text: words(dice, epoch) } }

/** `by` is who has most business to; otherwise anybody. */
const makers: Partial<Record<PhaseKind, Maker>> = {
  checkIn: turns,
  appreciation: turns,
  learningGoals: turns,
  thinkingHats: steps,
  designSteps: steps,
  peerFeedback: (dice, { people, session }) =>
    dice.weighted([
      [6, { by: dice.of(people), move: { type: 'feedback.done', done: dice.chance(0.8) } }],
      [1, { by: session.controls, move: { type: 'feedback.handOut' } }],
    ]),
  knowledgeSharing: (dice, { people, epoch, session }) => {
    const by = dice.of([...people, session.controls])
    return dice.weighted([
      [4, { by, move: { type: 'sharing.begin', teacher: dice.chance(0.7) ? by : dice.of(people) } }],
      [2, { by, move: { type: 'sharing.questions', open: dice.chance(0.5) } }],
      [4, { move: { type: 'takeaway.write', text: words(dice, epoch) } }],
    ])
  },
  repair: (dice, cast, data: Data) =>
    dice.weighted([
      [8, turns(dice, cast, { ...data, now: data.turns.now } as never)],
      [
        2,
        {
          by: cast.session.controls,
          move: { type: 'repair.part', part: dice.of(['happened', 'needs', 'agree']) },
        },
      ],
      [3, { move: { type: 'agreement.write', text: words(dice, cast.epoch) } }],
      [1, { move: { type: 'agreement.takeBack', agreement: idIn(dice, data.agreements) } }],
    ]),
  reportBack: (dice, _, { order, now }: Data) => ({
    by: order.find((c) => c.id === now)?.owner ?? null,
    move: dice.chance(0.6)
      ? { type: 'report.next' }
      : { type: 'report.show', commitment: dice.of([...order.map((c) => c.id), 'unknown']) },
  }),
  bids: (dice, { people, session, epoch }) =>
    dice.weighted([
      [4, { move: { type: 'bid.make', text: words(dice, epoch) } }],
      [1, { move: { type: 'bid.withdraw' } }],
      [2, { by: session.controls, move: { type: 'bid.settle', order: [dice.of(people), dice.of(people)] } }],
      [2, { by: session.controls, move: { type: 'bid.settle', order: [dice.of(people)] } }],
    ]),
  presentation: (dice, { session, epoch }) => ({
    by: currentItem(session)?.presenter ?? null,
    move: { type: 'card.write', card: words(dice, epoch) },
  }),
  offers: (dice, { session, epoch }, { offers }: Data) => {
    const presenter = currentItem(session)?.presenter ?? null
    return dice.weighted([
      [3, { by: presenter, move: { type: 'offers.ask' } }],
      [4, { move: { type: 'offer.make', text: words(dice, epoch) } }],
      [2, { by: presenter, move: { type: 'offer.answer', offer: idIn(dice, offers), answer: 'left' } }],
    ])
  },
  processReflection: (dice, { session, epoch }) =>
    dice.weighted([
      [3, { move: { type: 'note.write', text: words(dice, epoch) } }],
      [6, { move: { type: 'pulse.answer' } }],
      [1, { by: session.controls, move: { type: 'pulse.close' } }],
    ]),
  contract: (dice, { session }) => ({
    by: session.controls,
    move: { type: 'clause.show', clause: dice.of(['place', 'listening', 'own1', null]) },
  }),
  continue: (dice, { people, session, epoch }) => {
    const by = dice.of(people)
    const mark = marked('choice', `c${dice.below(1_000_000_000)}`)
    const choice = sealed(dice.chance(0.03) ? epoch + 1 : epoch, mark)
    return dice.chance(0.8)
      ? { by, move: { type: 'choice.make', choice } }
      : { by: session.controls, move: { type: 'choices.open' } }
  },
  openQuestions: (dice, { people, session, epoch }, { turn, ledger, coached }: Data) => {
    const presenter = currentItem(session)?.presenter ?? null
    const question = dice.chance(0.5) && turn !== null ? turn.question : idIn(dice, ledger)
    const sealedWords = words(dice, epoch)
    const to = dice.chance(coached ? 0.6 : 0.03) ? { to: dice.of([...people, null]) } : {}
    const given = () => ({
      label: words(dice, epoch, marked('label', `l${dice.below(1_000_000_000)}`)),
      ...(dice.chance(0.9)
        ? { share: words(dice, epoch, marked('share', `s${dice.below(1_000_000_000)}`)) }
        : {}),
    })
    const label = dice.chance(0.7) ? given() : {}
    return dice.weighted<{ by?: string | null; move: unknown }>([
      [12, { move: { type: 'question.raise', followUp: false } }],
      [3, { by: turn?.asker ?? null, move: { type: 'question.raise', followUp: true } }],
      [2, { move: { type: 'question.lower' } }],
      [1, { by: turn?.asker ?? null, move: { type: 'question.lower' } }],
      [2, { by: session.controls, move: { type: 'question.call', member: dice.of(people) } }],
      [1, { by: session.controls, move: { type: 'question.skip' } }],
      [4, { by: turn?.asker ?? null, move: { type: 'question.ask', text: sealedWords, ...label, ...to } }],
      [2, { move: { type: 'question.ask', text: sealedWords } }],
      [4, { by: turn?.asker ?? null, move: { type: 'question.asked', ...to } }],
      [1, { by: 'system', move: { type: 'question.asked' } }],
      [1, { by: 'system', move: { type: 'question.next' } }],
      [1, { by: turn?.asker ?? null, move: { type: 'question.resume' } }],
      [6, { by: presenter, move: { type: 'question.next' } }],
      [2, { by: presenter, move: { type: 'question.mark', question, mark: sealedWords } }],
      [1, { by: presenter, move: { type: 'question.unmark', question } }],
      [2, { by: turn?.to ?? presenter, move: { type: 'question.decline', question } }],
      [
        2,
        {
          by: ledger[question]?.asker ?? null,
          move: { type: 'question.label', question, ...given() },
        },
      ],
    ])
  },
}

const bare: Data = {
  now: null,
  order: [],
  offers: {},
  ledger: {},
  turn: null,
  coached: false,
  turns: { now: null },
  agreements: {},
  lengths: [],
}

/** For tests: a move, mostly one of the phase that is on and by whoever has business to; undefined if it has none. */
export function randomMove(dice: Dice, cast: Cast): Asking | undefined {
  const { session } = cast
  const item = currentItem(session)
  const on = item !== undefined && makers[item.kind] !== undefined ? item.kind : undefined
  if (on === undefined && dice.chance(0.9)) return undefined
  const kind = on === undefined || dice.chance(0.1) ? dice.of(phaseKinds) : on
  const state = item?.kind === kind ? session.phases[item.id]?.data : undefined
  const made = makers[kind]?.(dice, cast, { ...bare, ...state } as never) ?? { move: { type: 'turn.done' } }
  const proper = dice.chance(0.7) ? (made.by ?? null) : dice.chance(0.3) ? session.controls : null
  return {
    actor: proper ?? dice.of(cast.people),
    command: {
      type: 'phase.move',
      from: dice.chance(0.04) ? dice.of(session.agenda).id : (session.current ?? 'none'),
      move: { kind, move: made.move },
    },
  }
}
