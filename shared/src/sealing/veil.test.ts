import { expect, it } from 'vitest'
import type { ConsentId, MemberId } from '../ids.ts'
import { newEpoch } from './newEpoch.ts'
import { id, TestSet, testCrypto } from './testSet.ts'
import { areAllYes, veil } from './veil.ts'

const asked = ['ben', 'cem', 'dee'].map((name) => id<MemberId>(name))
const ask = (round = 1, name = 'may-olga') => ({ consent: name as ConsentId, round, asked })

async function answers(server: TestSet, says: readonly boolean[], what = ask()): Promise<string[]> {
  const all: string[] = []
  for (const [i, yes] of says.entries()) {
    const member = what.asked[i]
    if (member === undefined) throw new Error('nobody asked')
    all.push(await veil(testCrypto, await server.open(member), what, yes))
  }
  return all
}

it('[Y2] Laid over each other, answers tell whether all of them are yes, and no more', async () => {
  const { server } = await TestSet.of('ben', 'cem', 'dee')
  expect(areAllYes(await answers(server, [true, true, true]))).toBe(true)
  for (const says of [
    [true, true, false],
    [false, true, true],
    [false, false, true],
    [false, false, false],
  ])
    expect(areAllYes(await answers(server, says))).toBe(false)
})

it('[Y2] A few of them tell nothing: a yes is as random as a no', async () => {
  const { server } = await TestSet.of('ben', 'cem', 'dee')
  const all = await answers(server, [true, true, true])
  for (const one of all) {
    expect(one).toMatch(/^[\w-]{43}$/)
    expect(areAllYes([one])).toBe(false)
    expect(areAllYes(all.filter((other) => other !== one))).toBe(false)
  }
  expect(new Set(all).size).toBe(3)
})

it('[Y4] An answer is of one round of one question, and of those whom it asks', async () => {
  const { server } = await TestSet.of('ben', 'cem', 'dee')
  const [ben = '', cem = '', dee = ''] = await answers(server, [true, true, true])
  const [again = ''] = await answers(server, [true], ask(2))
  const [other = ''] = await answers(server, [true], ask(1, 'may-pia'))
  const [fewer = ''] = await answers(server, [true], { ...ask(), asked: asked.slice(0, 2) })
  for (const one of [again, other, fewer]) expect(areAllYes([one, cem, dee])).toBe(false)
  expect(await answers(server, [true])).toEqual([ben])
})

it('[Y2] A new key of the set leaves answers as they were', async () => {
  const { server, ana } = await TestSet.of('ben', 'cem', 'dee')
  const before = await answers(server, [true])
  const entitled = ['ana', ...asked].map((name) => ({ id: id<MemberId>(name) }))
  server.start((await newEpoch(testCrypto, ana, entitled)).rotation)
  const [, ...after] = await answers(server, [true, true, true])
  expect(areAllYes([...before, ...after])).toBe(true)
})

it('Nothing is veiled with a key that the set does not vouch for, nor without one of one’s own', async () => {
  const { server } = await TestSet.of('ben', 'cem', 'dee')
  const ben = await server.open('ben')
  const [one, other] = [server.people.get(id<MemberId>('cem')), server.people.get(id<MemberId>('dee'))]
  if (one === undefined || other === undefined) throw new Error('nobody')
  const swapped = {
    ...ben,
    people: { ...ben.people, [id<MemberId>('cem')]: { ...one, publicKey: other.publicKey } },
  }
  await expect(veil(testCrypto, swapped, ask(), true)).rejects.toMatchObject({ code: 'unverified-key' })
  const keyless = { ...ben, epochs: new Map() }
  await expect(veil(testCrypto, keyless, ask(), true)).rejects.toMatchObject({ code: 'no-key' })
})
