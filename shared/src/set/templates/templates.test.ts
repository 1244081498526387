import { expect, it } from 'vitest'
import type { SessionId, TemplateId } from '../../ids.ts'
import { item, onePresenter, round } from '../../test/agendas.ts'
import { sealed } from '../../test/dummies.ts'
import { aSet, type TestRoom } from '../../test/TestRoom.ts'
import { createCommonView } from '../../views/index.ts'

const save = (id: string, agenda = onePresenter('ana'), name = sealed()) => ({
  type: 'template.save' as const,
  template: id as TemplateId,
  name,
  agenda,
})
const kept = (room: TestRoom) => createCommonView()(room.set, null).templates

it('[G5] The facilitator keeps agendas under sealed names, puts others in their place and drops them', () => {
  const room = aSet()
  const name = sealed()
  room.does('fay', save('ours'))
  room.wait(5).does('fay', save('ours', [item('checkIn', 4)], name))
  expect(kept(room)).toEqual({
    ours: { id: 'ours', name, by: 'fay', at: room.now, agenda: [item('checkIn', 4)] },
  })
  expect(room.refusal('ana', save('hers'))).toBe('not-allowed')
  room.does('fay', { type: 'template.drop', template: 'ours' as TemplateId })
  expect(room.refusal('fay', { type: 'template.drop', template: 'ours' as TemplateId })).toBe('unknown')
  expect(kept(room)).toEqual({})
})

it('[G5] What new sessions start from follows its template, what is planned does not', () => {
  const room = aSet()
  const [before, after] = [[item('checkIn', 4)], [item('checkIn', 9)]]
  room.does('fay', save('ours', before))
  room.does('fay', { type: 'set.agenda', template: 'ours', agenda: before })
  room.does('fay', { type: 'session.plan', session: 'planned' as SessionId })
  room.does('fay', save('theirs', [item('close', 4)]))
  room.does('fay', save('ours', after))
  expect(room.set.agenda).toEqual(after)
  expect(room.set.sessions[0]?.agenda).toEqual(before)
  room.does('fay', { type: 'template.drop', template: 'ours' as TemplateId })
  expect(room.set.agenda).toEqual(after)
})

it('[G5] Twenty-four at most, and each an agenda as good as any', () => {
  const room = aSet()
  for (let n = 0; n < 24; n += 1) room.does('fay', save(`t${n}`))
  expect(room.refusal('fay', save('more'))).toBe('too-many')
  room.does('fay', save('t1', [...round(1)]))
  expect(room.refusal('fay', save('t1', [item('checkIn', 4), item('checkIn', 5)]))).toBe('invalid')
  expect(room.refusal('fay', save('t1', onePresenter('nobody')))).toBe('unknown')
})
