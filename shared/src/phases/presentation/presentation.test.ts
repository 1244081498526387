import { expect, it } from 'vitest'
import { sealed } from '../../test/dummies.ts'
import { aSession } from '../../test/TestRoom.ts'

it("The issue card is the presenter's to write and to change", () => {
  const room = aSession('presentation')
  expect(room.data('presentation').card).toBeNull()
  const write = (card = sealed()) => room.move('presentation', { type: 'card.write', card })
  for (const name of ['ben', 'fay']) expect(room.refusal(name, write())).toBe('not-allowed')
  room.does('ana', write())
  const card = sealed()
  room.does('ana', write(card))
  expect(room.data('presentation').card).toBe(card)
})
