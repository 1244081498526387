import {
  type AgendaItem,
  type CommandId,
  currentItem,
  type PhaseKind,
  type PulseAnswer,
  type SessionId,
} from '@setroom/shared'
import { lines } from '../bot/lines.ts'
import type { MemberClient } from '../support/memberClient.ts'
import { anyId } from '../support/newSet.ts'

const dayMs = 86_400_000
/** Due some days ago, today, tomorrow, in a week: what the next report-back opens with. */
const dueInDays = [-3, 0, 1, 7]

/**
 * Runs through a whole session in a few seconds, over the real protocol: everyone arrives, checks in, asks and
 * commits. `facilitator` steers; `presenter` is one of `members`.
 */
export async function pastSession(
  facilitator: MemberClient,
  members: readonly MemberClient[],
  presenter: MemberClient,
): Promise<void> {
  const everybody = [facilitator, ...members]
  await facilitator.must({ type: 'session.open', session: anyId<SessionId>() })
  for (const one of everybody) {
    await one.waitFor('an open session', ({ common }) => common?.session?.status === 'lobby')
    await one.place('room')
  }
  for (const round of roundsOf(facilitator.common().agenda))
    await facilitator.must({ type: 'presenter.set', round, member: presenter.member })
  await facilitator.must({ type: 'session.start' })
  for (;;) {
    const item = currentPhase(facilitator)
    for (const one of everybody)
      await one.waitFor(`phase ${item.kind}`, ({ common }) => common?.course.current === item.id)
    await inPhase[item.kind]?.({ facilitator, members, presenter }, item)
    if (item.id === facilitator.common().agenda.at(-1)?.id) break
    await facilitator.must({ type: 'session.advance', from: item.id })
    await facilitator.waitFor('the next phase', ({ common }) => common?.course.current !== item.id)
  }
  await facilitator.must({ type: 'session.close' })
  for (const one of everybody) {
    await one.waitFor('the end', ({ common }) => common?.session?.status === 'closed')
    await one.place('home')
  }
}

type People = { facilitator: MemberClient; members: readonly MemberClient[]; presenter: MemberClient }

const turns =
  (kind: 'checkIn' | 'appreciation') =>
  async ({ facilitator, members }: People, item: AgendaItem) => {
    for (const _ of [facilitator, ...members]) {
      const answer = await facilitator.move({ kind, move: { type: 'turn.done' } })
      if (!answer.ok) break
    }
    await facilitator.waitFor('turns', ({ common }) => common?.phases[item.id] !== undefined)
  }

const inPhase: Partial<Record<PhaseKind, (people: People, item: AgendaItem) => Promise<void>>> = {
  checkIn: turns('checkIn'),
  appreciation: turns('appreciation'),
  async presentation({ presenter }) {
    const card = await presenter.seal('issue.card', JSON.stringify(lines.issue))
    await presenter.move({ kind: 'presentation', move: { type: 'card.write', card } })
  },
  async openQuestions({ members, presenter }) {
    const askers = members.filter((one) => one !== presenter)
    for (const [i, asker] of [...askers, ...askers].entries()) {
      const text = await asker.seal('question', lines.questions[i % lines.questions.length]!)
      await asker.move({ kind: 'openQuestions', move: { type: 'question.ask', text } })
      await presenter.waitFor('a question', ({ common }) => {
        const state = common && currentState(common)
        return state?.kind === 'openQuestions' && state.data.turn?.asker === asker.member
      })
      const state = currentState(presenter.common())
      const question = state?.kind === 'openQuestions' ? state.data.turn?.question : undefined
      if (question !== undefined && i % 2 === 0) {
        const mark = await presenter.seal('question.mark', 'madeThink')
        await presenter.move({ kind: 'openQuestions', move: { type: 'question.mark', question, mark } })
      }
      await presenter.move({ kind: 'openQuestions', move: { type: 'question.next' } })
    }
  },
  async actionCommitment({ members }) {
    for (const [i, one] of members.entries()) {
      const text = await one.seal(
        'commitment',
        JSON.stringify(lines.commitments[i % lines.commitments.length]),
        {
          scope: 'set',
        },
      )
      const due = new Date(one.now() + (dueInDays[i] ?? 7) * dayMs).toISOString().slice(0, 10)
      await one.must({ type: 'commitment.make', commitment: text.id as never, text, due, shown: true })
    }
  },
  async processReflection({ members }, item) {
    for (const [i, one] of members.entries()) {
      const answer: PulseAnswer = { safety: 6, questions: 5 + (i % 2), fairness: 4 + (i % 3), usefulness: 6 }
      const text = await one.seal('pulse', JSON.stringify(answer))
      await one.socket.timeout(5_000).emitWithAck('pulse', { id: anyId<CommandId>(), phase: item.id, text })
    }
    for (const [i, one] of members.slice(0, 2).entries()) {
      const text = await one.seal('reflection.note', JSON.stringify(lines.notes[i * 2]))
      await one.move({ kind: 'processReflection', move: { type: 'note.write', text } })
    }
  },
}

function currentPhase(client: MemberClient): AgendaItem {
  const { agenda, course } = client.common()
  const item = course.current === null ? undefined : currentItem({ agenda, current: course.current })
  if (item === undefined) throw new Error('no phase is on')
  return item
}

function currentState({ phases, course }: ReturnType<MemberClient['common']>) {
  return course.current === null ? undefined : phases[course.current]
}

function roundsOf(agenda: readonly AgendaItem[]): ReadonlySet<number> {
  return new Set(agenda.flatMap(({ round }) => (round === undefined ? [] : [round])))
}
