import { type AgendaItem, questionMarks } from '@setroom/shared'
import type { Bot } from './Bot.ts'
import { lines } from './lines.ts'
import { stateOf } from './stateOf.ts'

/** Raises a hand, asks when it is one's turn (in writing or aloud), thinks and answers as the presenter. */
export async function openQuestionsHabit(bot: Bot, item: AgendaItem): Promise<void> {
  const state = stateOf(bot, 'openQuestions')
  if (state === undefined) return
  if (item.presenter === bot.client.member) return answer(bot, state.turn)
  const { client } = bot
  const mine = state.turn?.asker === client.member
  bot.voice.talk(mine && state.turn?.state === 'asking')
  if (mine && state.turn?.state === 'asking') {
    if (!bot.sometimes(0.3)) return
    bot.say('asks a question')
    if (bot.random() < 0.3)
      return void (await client.move({
        kind: item.kind as 'openQuestions',
        move: { type: 'question.asked' },
      }))
    const text = await client.seal('question', bot.pick(lines.questions))
    await client.move({ kind: 'openQuestions', move: { type: 'question.ask', text } })
    return
  }
  const raised = state.hands.some(({ member }) => member === client.member)
  if (!raised && bot.sometimes(mine ? 0.03 : 0.08))
    await client.move({ kind: 'openQuestions', move: { type: 'question.raise', followUp: mine } })
}

type Turn = { question: string; state: 'asking' | 'answering' } | null

async function answer(bot: Bot, turn: Turn): Promise<void> {
  bot.voice.talk(turn?.state === 'answering' && !bot.first(`thinks about ${turn.question}`))
  if (turn?.state !== 'answering') return
  const question = turn.question as never
  if (bot.sometimes(0.08) && bot.first(`marks ${turn.question}`)) {
    const mark = await bot.client.seal('question.mark', bot.pick(questionMarks))
    await bot.client.move({ kind: 'openQuestions', move: { type: 'question.mark', question, mark } })
  }
  if (bot.sometimes(0.1)) await bot.client.move({ kind: 'openQuestions', move: { type: 'question.next' } })
}
