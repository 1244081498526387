import { useView } from '../connection/index.ts'

/** Whether it is this person's turn: to speak in a round, to report, or to ask. */
export function useMyTurn(): boolean {
  return useView(({ common, own }) => {
    const { current } = common.course
    const phase = current === null ? undefined : common.phases[current]
    switch (phase?.kind) {
      case 'checkIn':
      case 'appreciation':
      case 'learningGoals':
        return phase.data.now === own.me.id
      case 'repair':
        return phase.data.turns.now === own.me.id
      case 'knowledgeSharing':
        return phase.data.teacher === own.me.id && !phase.data.questions
      case 'reportBack': {
        const { order, now } = phase.data
        return order.find(({ id }) => id === now)?.owner === own.me.id
      }
      case 'openQuestions':
        return phase.data.turn?.asker === own.me.id && phase.data.turn.state === 'asking'
      default:
        return false
    }
  })
}
