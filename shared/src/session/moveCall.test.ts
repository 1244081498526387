import { expect, it } from 'vitest'
import type { SessionId } from '../ids.ts'
import { contractOf } from '../set/contract/decide.ts'
import { textsGone, textsLost } from '../set/deleting/textsGone.ts'
import { item } from '../test/agendas.ts'
import { sealed } from '../test/dummies.ts'
import { aSession } from '../test/TestRoom.ts'
import { createCommonView, createVisitorsView } from '../views/index.ts'
import { isCallElsewhere } from './decideCall.ts'

const to = (where: 'own' | 'here') => ({ type: 'call.move', to: where }) as const

it('[W9] Whoever holds the controls moves the voices to the call that the contract names, which stays as it is', () => {
  const room = aSession(undefined, 3, [item('break', 5)])
  expect(room.refusal('fay', to('own'))).toBe('not-now')
  room.does('fay', { type: 'set.edit', settings: { ownCall: sealed() } })
  for (const name of ['fay', 'ana', 'ben'])
    room.does(name, { type: 'contract.affirm', revision: contractOf(room.set).revision })
  const agreed = room.set.contract
  expect(room.refusal('ana', to('own'))).toBe('not-allowed')
  expect(room.refusal('fay', to('here'))).toBe('already')
  // The facilitator is the one whose connection fails.
  room.leave('fay').wait(20_000).does('ana', { type: 'seat.take' })
  room.does('ana', to('own'))
  expect(room.refusal('ana', to('own'))).toBe('already')
  expect(room.set.contract).toBe(agreed)
  expect(room.set.settings.call).toBe('livekit')
  expect(createCommonView()(room.set, room.session).session?.callMoved).toBe(true)
  expect(isCallElsewhere(room.set, room.session)).toBe(true)
  expect(room.refusal('ana', { type: 'floor.set', from: room.on, mode: 'strict' })).toBe('not-now')
  room.does('ana', to('here'))
  expect(isCallElsewhere(room.set, room.session)).toBe(false)
  expect(room.session).not.toHaveProperty('callMoved')
})

it('[W9] Who comes to this session alone is told where to, as long as the voices are there', () => {
  const room = aSession(undefined, 3, [item('break', 5)]).guest('gus')
  room.does('fay', { type: 'set.edit', settings: { ownCall: sealed() } })
  const address = sealed()
  const seen = () => {
    const common = createCommonView()(room.set, room.session)
    expect(createVisitorsView()(common).session).toBe(common.session)
    return common.session?.callAddress
  }
  const gone = () => [...textsGone(room.setEvents, [...room.sessionEvents.values()]).keys()]
  room.does('fay', { ...to('own'), address })
  expect(seen()).toEqual(address)
  expect(gone()).toEqual([])
  const before = room.world
  room.does('fay', to('here'))
  expect(seen()).toBeUndefined()
  // [DT1] Nobody is shown it any more, so it is erased.
  expect(textsLost(before, room.world)).toBe('replaced')
  expect(gone()).toEqual([address.id])
  // A browser that could not open the address moves the voices all the same.
  room.does('fay', to('own'))
  expect(seen()).toBeUndefined()
  // Coming back has no address to tell.
  room.does('fay', { ...to('here'), address: sealed() })
  expect(JSON.stringify(room.session)).not.toContain('callAddress')
})

it('[W9] It holds for that session; where the set meets in a call of its own there is nothing to move', () => {
  const room = aSession(undefined, 3, [item('break', 5)])
  room.does('fay', { type: 'set.edit', settings: { ownCall: sealed() } })
  room.does('fay', { ...to('own'), address: sealed() })
  const before = room.world
  room.does('fay', { type: 'session.close' })
  // [DT1] Nobody follows it any more.
  expect(room.session).not.toHaveProperty('callAddress')
  expect(textsLost(before, room.world)).toBe('replaced')
  room.does('fay', { type: 'session.open', session: 'next' as SessionId })
  expect(isCallElsewhere(room.set, room.session)).toBe(false)
  room.does('fay', { type: 'set.edit', settings: { call: 'own' } })
  for (const where of ['own', 'here'] as const) expect(room.refusal('fay', to(where))).toBe('already')
})
