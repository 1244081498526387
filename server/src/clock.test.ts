import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { systemClock } from './clock.ts'

it('waits for longer than Node’s timers can, instead of not at all', async () => {
  let ran = false
  const callOff = systemClock.after(2 ** 31 + 5, () => {
    ran = true
  })
  await wait(20)
  expect(ran).toBe(false)
  callOff()
})

it('runs what is due, and not what was called off', async () => {
  const ran: string[] = []
  systemClock.after(5, () => ran.push('kept'))
  systemClock.after(5, () => ran.push('called off'))()
  systemClock.after(-5, () => ran.push('late'))
  await wait(40)
  expect(ran.toSorted()).toEqual(['kept', 'late'])
})
