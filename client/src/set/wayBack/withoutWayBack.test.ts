import type { DeviceView, OwnView, PersonView } from '@setroom/shared'
import { expect, it } from 'vitest'
import { withoutWayBack } from './withoutWayBack.ts'

const person = (name: string, more: Partial<PersonView> = {}) =>
  ({ id: name, name, status: 'joined', role: 'member', ...more }) as unknown as PersonView
const device = (member: string, id: string) => ({ id, member, label: id, at: 0 }) as unknown as DeviceView
const details = (...kept: string[]) =>
  Object.fromEntries(
    ['Ana', 'Ben', 'Cleo', 'Dan', 'Gia'].map((name) => [name, { wayBack: kept.includes(name) }]),
  ) as unknown as OwnView['details']

it('names who has come, stays, and has neither kept a way back nor a second device', () => {
  const people = [
    person('Ana'),
    person('Ben'),
    person('Cleo'),
    person('Dan', { status: 'invited' }),
    person('Eve', { status: 'removed' }),
    person('Gia', { guestOf: 's' } as unknown as Partial<PersonView>),
  ]
  const one = ['Ana', 'Ben', 'Cleo', 'Gia'].map((name) => device(name, `${name} laptop`))
  expect(withoutWayBack(people, details('Ana'), one)).toEqual(['Ben', 'Cleo'])
  expect(withoutWayBack(people, details('Ana'), [...one, device('Ben', 'Ben phone')])).toEqual(['Cleo'])
})

it('names nobody to somebody who is not told', () => {
  expect(withoutWayBack([person('Ana')], null, [])).toEqual([])
})
