import { type AgendaItem, continueChoices, type PhaseKind, type PulseAnswer, raters } from '@setroom/shared'
import type { Bot, Habit } from './Bot.ts'
import { lines } from './lines.ts'
import { openQuestionsHabit } from './openQuestionsHabit.ts'
import { stateOf } from './stateOf.ts'

const rest: Habit = async (bot) => bot.voice.talk(false)

/** Talks a while when it is this one's turn, then gives it on. */
function turn(kind: 'checkIn' | 'appreciation' | 'learningGoals'): Habit {
  return async (bot) => {
    const mine = stateOf(bot, kind)?.now === bot.client.member
    bot.voice.talk(mine)
    if (kind === 'checkIn' && bot.first('greets') && bot.sometimes(0.4)) await greet(bot)
    if (mine && bot.sometimes(0.25)) await bot.client.move({ kind, move: { type: 'turn.done' } })
  }
}

async function greet(bot: Bot): Promise<void> {
  await bot.client.command({
    type: 'chat.say',
    text: await bot.client.seal('chat', bot.pick(lines.greetings)),
  })
}

const presents = (bot: Bot, item: AgendaItem) => item.presenter === bot.client.member

const reportBack: Habit = async (bot) => {
  const { client } = bot
  const state = stateOf(bot, 'reportBack')
  const shown = state?.order.find(({ id }) => id === state.now)
  const mine = shown?.owner === client.member
  bot.voice.talk(mine)
  if (shown === undefined || !mine) return
  if ('goal' in shown) {
    if (bot.first(`looks at ${shown.id}`)) {
      const text = await client.seal('goal.look', JSON.stringify({ words: bot.pick(lines.looks) }), {
        scope: 'set',
      })
      await client.command({ type: 'goal.look', goal: shown.id, text, closes: false })
    } else if (bot.sometimes(0.2)) {
      await client.move({ kind: 'reportBack', move: { type: 'report.next' } })
    }
  } else if (bot.first(`reports ${shown.id}`)) {
    const report = bot.pick(lines.reports)
    const text = await client.seal('commitment.report', JSON.stringify(report), { scope: 'set' })
    const closes = report.outcome === 'done'
    await client.command({ type: 'commitment.report', commitment: shown.id, text, closes })
    bot.say(`reports back: ${report.outcome}`)
  } else if (bot.sometimes(0.2)) {
    await client.move({ kind: 'reportBack', move: { type: 'report.next' } })
  }
}

const bids: Habit = async (bot) => {
  bot.voice.talk(bot.sometimes(0.1))
  if (!bot.first('bids') || bot.random() < 0.3) return
  const text = await bot.client.seal('bid', bot.pick(lines.bids))
  await bot.client.move({ kind: 'bids', move: { type: 'bid.make', text } })
}

const presentation: Habit = async (bot, item) => {
  bot.voice.talk(presents(bot, item))
  if (!presents(bot, item) || !bot.first('writes the card')) return
  const card = await bot.client.seal('issue.card', JSON.stringify(lines.issue))
  await bot.client.move({ kind: 'presentation', move: { type: 'card.write', card } })
}

const clarifying: Habit = async (bot, item) => {
  const me = bot.client.common().people[bot.client.member]
  bot.voice.talk(presents(bot, item) ? bot.sometimes(0.7) : me?.hand !== undefined && bot.sometimes(0.3))
  if (presents(bot, item)) return
  if (me?.hand === undefined && bot.sometimes(0.04)) await bot.client.command({ type: 'hand.raise' })
  else if (me?.hand !== undefined && bot.sometimes(0.2)) await bot.client.command({ type: 'hand.lower' })
}

const offers: Habit = async (bot, item) => {
  const { client } = bot
  const state = stateOf(bot, 'offers')
  bot.voice.talk(bot.sometimes(0.1))
  if (state === undefined) return
  if (presents(bot, item)) {
    if (!state.asked && bot.first('asks for offers'))
      await client.move({ kind: 'offers', move: { type: 'offers.ask' } })
    const open = Object.values(state.offers).find((offer) => offer.answer === undefined)
    if (open !== undefined && bot.sometimes(0.3))
      await client.move({ kind: 'offers', move: { type: 'offer.answer', offer: open.id, answer: 'taken' } })
  } else if (state.asked && bot.first('offers')) {
    const text = await client.seal('offer', bot.pick(lines.offers))
    await client.move({ kind: 'offers', move: { type: 'offer.make', text } })
  }
}

const actionCommitment: Habit = async (bot, item) => {
  bot.voice.talk(presents(bot, item) && bot.sometimes(0.6))
  const wants = presents(bot, item) ? bot.first('commits') : bot.sometimes(0.02) && bot.first('commits')
  if (wants) await commit(bot)
}

/** Promises something that nobody in the set has promised yet, within three weeks. */
async function commit(bot: Bot, days = 7 + Math.floor(bot.random() * 14)): Promise<void> {
  const { client } = bot
  const promised = Object.keys(client.common().commitments).length
  const line = lines.commitments[promised % lines.commitments.length]
  const text = await client.seal('commitment', JSON.stringify(line), { scope: 'set' })
  const due = new Date(client.now() + days * 86_400_000).toISOString().slice(0, 10)
  await client.command({ type: 'commitment.make', commitment: text.id as never, text, due, shown: true })
  bot.say('commits to something')
}

const processReflection: Habit = async (bot, item) => {
  const { client } = bot
  const state = stateOf(bot, 'processReflection')
  bot.voice.talk(bot.sometimes(0.2))
  if (state === undefined) return
  const { members, people, session } = client.common()
  const asks = session === null ? [] : raters(members, { people, ...session })
  const asked = asks.includes(client.member) && !state.answered.includes(client.member)
  if (asked && state.pulse === 'open' && bot.sometimes(0.2) && bot.first('answers the pulse')) {
    const rate = () => 4 + Math.floor(bot.random() * 4)
    const answers: PulseAnswer = { safety: rate(), questions: rate(), fairness: rate(), usefulness: rate() }
    const text = await client.seal('pulse', JSON.stringify(answers))
    client.socket.emit('pulse', { id: text.id as never, phase: item.id, text }, () => {})
  }
  if (bot.sometimes(0.05) && bot.first('notes')) {
    const text = await client.seal('reflection.note', JSON.stringify(bot.pick(lines.notes)))
    await client.move({ kind: 'processReflection', move: { type: 'note.write', text } })
  }
}

const contracting: Habit = async (bot) => {
  bot.voice.talk(bot.sometimes(0.2))
  const { revision, version, affirmed } = bot.client.common().contract
  if (affirmed[bot.client.member]?.version === version || !bot.sometimes(0.1)) return
  await bot.client.command({ type: 'contract.affirm', revision })
  bot.say('affirms the contract')
}

const choosing: Habit = async (bot) => {
  bot.voice.talk(bot.sometimes(0.1))
  const state = stateOf(bot, 'continue')
  if (state === undefined || state.opened || !bot.sometimes(0.2) || !bot.first('chooses')) return
  const choice = await bot.client.seal('continue.choice', bot.pick(continueChoices), { scope: 'set' })
  await bot.client.move({ kind: 'continue', move: { type: 'choice.make', choice } })
}

const learningGoals: Habit = async (bot, item) => {
  await turn('learningGoals')(bot, item)
  if (!bot.sometimes(0.2) || !bot.first('sets a goal')) return
  const text = await bot.client.seal('goal', JSON.stringify(bot.pick(lines.goals)), { scope: 'set' })
  await bot.client.command({ type: 'goal.set', goal: text.id as never, text, shown: true })
  bot.say('sets a learning goal')
}

const peerFeedback: Habit = async (bot, item) => {
  const { client } = bot
  const state = stateOf(bot, 'peerFeedback')
  bot.voice.talk(false)
  if (state === undefined || state.handedOut) return
  const { members, people } = client.common()
  const others = Object.values(members).filter(
    ({ id, role }) =>
      id !== client.member && (role === 'member' || role === 'facilitator') && people[id]?.present === true,
  )
  const whom = others.length === 0 ? undefined : bot.pick(others)
  if (whom !== undefined && bot.sometimes(0.1) && bot.first(`writes to ${whom.id}`)) {
    const text = await client.seal('feedback', bot.pick(lines.feedback), { scope: 'set', to: whom.id })
    await client.command({ type: 'feedback.write', phase: item.id, to: whom.id, text })
    bot.say(`writes to ${whom.name}`)
  } else if (bot.sometimes(0.05) && bot.first('is done writing')) {
    await client.move({ kind: 'peerFeedback', move: { type: 'feedback.done', done: true } })
  }
}

const knowledgeSharing: Habit = async (bot) => {
  const { client } = bot
  const state = stateOf(bot, 'knowledgeSharing')
  const teaches = state?.teacher === client.member
  bot.voice.talk(teaches ? bot.sometimes(0.8) : state?.questions === true && bot.sometimes(0.1))
  if (state === undefined) return
  const kind = 'knowledgeSharing'
  if (state.teacher === null) {
    if (bot.sometimes(0.03))
      await client.move({ kind, move: { type: 'sharing.begin', teacher: client.member } })
  } else if (teaches) {
    if (!state.questions && bot.sometimes(0.01))
      await client.move({ kind, move: { type: 'sharing.questions', open: true } })
  } else if (bot.sometimes(0.02) && bot.first(`learns from ${state.teacher}`)) {
    const text = await client.seal('takeaway', bot.pick(lines.takeaways))
    await client.move({ kind, move: { type: 'takeaway.write', text } })
  }
}

function steps(kind: 'thinkingHats' | 'designSteps'): Habit {
  return async (bot) => {
    bot.voice.talk(bot.sometimes(0.2))
    const state = stateOf(bot, kind)
    if (state === undefined || !bot.sometimes(0.03) || !bot.first(`notes in ${kind} ${state.now}`)) return
    const text = await bot.client.seal('step.note', bot.pick(lines.ideas))
    await bot.client.move({ kind, move: { type: 'step.note', text } })
  }
}

const repair: Habit = async (bot) => {
  const state = stateOf(bot, 'repair')
  const mine = state?.turns.now === bot.client.member
  bot.voice.talk(mine)
  if (mine && bot.sometimes(0.1)) await bot.client.move({ kind: 'repair', move: { type: 'turn.done' } })
  if (state?.part !== 'agree' || !bot.sometimes(0.02) || !bot.first('agrees')) return
  const text = await bot.client.seal('repair.agreement', bot.pick(lines.agreements))
  await bot.client.move({ kind: 'repair', move: { type: 'agreement.write', text } })
}

/** What a simulated member does in each kind of phase. */
export const habits: Readonly<Record<PhaseKind, Habit>> = {
  checkIn: turn('checkIn'),
  contract: contracting,
  learningGoals,
  reportBack,
  bids,
  presentation,
  clarifying,
  openQuestions: openQuestionsHabit,
  silence: rest,
  offers,
  actionCommitment,
  appreciation: turn('appreciation'),
  peerFeedback,
  knowledgeSharing,
  thinkingHats: steps('thinkingHats'),
  designSteps: steps('designSteps'),
  repair,
  processReflection,
  continue: choosing,
  close: rest,
  break: rest,
}
