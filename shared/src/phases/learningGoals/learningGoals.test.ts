import { expect, it } from 'vitest'
import { templates } from '../../templates/index.ts'
import { item } from '../../test/agendas.ts'
import { aSession } from '../../test/TestRoom.ts'

it('[LG6] In their phase each says what they want to learn, in turns; the first meeting has it', () => {
  const room = aSession('learningGoals', 2, [item('checkIn', 4), item('learningGoals', 15)])
  const move = (type: 'turn.done' | 'turn.skip') => room.move('learningGoals', { type })
  room.does('ana', move('turn.done'))
  room.does('fay', move('turn.skip'))
  room.does('fay', move('turn.done'))
  expect(room.data('learningGoals')).toEqual({
    order: ['ana', 'ben', 'fay'],
    done: ['ana', 'fay'],
    skipped: ['ben'],
    now: null,
  })
  const first = templates.find(({ id }) => id === 'firstMeeting90')
  expect(first?.items.map(({ kind }) => kind)).toContain('learningGoals')
})
