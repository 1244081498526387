import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { MemberId, SetId } from '../ids.ts'
import {
  askForKey,
  type HandOverTerms,
  handOverCode,
  handOverPair,
  keepsCommitment,
  openHandOver,
  sealHandOver,
} from './handOver.ts'
import { createLinkSecret, formatFragment } from './linkSecret.ts'
import { testCrypto as crypto, id } from './testSet.ts'

const whose = { set: id<SetId>('set-1'), member: id<MemberId>('ben') }

async function twoSides() {
  const [ask, helper] = await Promise.all([askForKey(crypto), handOverPair(crypto)])
  const terms: HandOverTerms = {
    ...whose,
    asker: ask.pair.publicKey,
    helper: helper.publicKey,
    nonce: ask.nonce,
  }
  return { ask, helper, terms }
}

it('brings a link from one device to another, and shows both the same six digits', async () => {
  const { ask, helper, terms } = await twoSides()
  expect(await keepsCommitment(crypto, ask.commitment, terms)).toBe(true)
  expect(await handOverCode(crypto, terms)).toMatch(/^\d{6}$/)
  expect(await handOverCode(crypto, { ...terms })).toBe(await handOverCode(crypto, terms))
  const link = formatFragment(await createLinkSecret(crypto))
  const sealed = await sealHandOver(crypto, helper, terms, link)
  expect(sealed).not.toContain(link.slice(0, 20))
  expect(await openHandOver(crypto, ask.pair, terms, sealed)).toBe(link)
})

it('opens nothing with other terms, another pair, or a changed byte', async () => {
  const { ask, helper, terms } = await twoSides()
  const other = await twoSides()
  const sealed = await sealHandOver(crypto, helper, terms, 'a.b')
  const different: Partial<HandOverTerms>[] = [
    { set: id<SetId>('set-2') },
    { member: id<MemberId>('ana') },
    { asker: other.terms.asker },
    { helper: other.terms.helper },
    { helper: 'no key' },
    // Whoever carries the messages and did not see the nonce on the screen.
    { nonce: other.terms.nonce },
  ]
  for (const one of different)
    expect(await openHandOver(crypto, ask.pair, { ...terms, ...one }, sealed)).toBeUndefined()
  expect(await openHandOver(crypto, other.ask.pair, terms, sealed)).toBeUndefined()
  await fc.assert(
    fc.asyncProperty(fc.nat(sealed.length - 2), fc.constantFrom('A', 'b', '-', ''), async (at, put) => {
      const altered = sealed.slice(0, at) + put + sealed.slice(at + 1)
      const opened = await openHandOver(crypto, ask.pair, terms, altered)
      expect(opened).toBe(altered === sealed ? 'a.b' : undefined)
    }),
    { numRuns: 60 },
  )
})

it('lets nobody in between show both sides the same code: who answers first is bound to it', async () => {
  let same = 0
  for (let round = 0; round < 60; round++) {
    const [ana, ben, eve] = await Promise.all([askForKey(crypto), handOverPair(crypto), askForKey(crypto)])
    // To the helper Eve is the asker, to the asker the helper; she had to commit before she saw either nonce or key.
    const toHelper = { ...whose, asker: eve.pair.publicKey, nonce: eve.nonce, helper: ben.publicKey }
    const toAsker = {
      ...whose,
      asker: ana.pair.publicKey,
      nonce: ana.nonce,
      helper: eve.pair.publicKey,
    }
    if ((await handOverCode(crypto, toHelper)) === (await handOverCode(crypto, toAsker))) same += 1
    // Once the helper has answered she cannot take another key or nonce than she said.
    const late = await askForKey(crypto)
    for (const changed of [
      { asker: late.pair.publicKey, nonce: eve.nonce },
      { asker: eve.pair.publicKey, nonce: late.nonce },
      { asker: ana.pair.publicKey, nonce: ana.nonce },
    ])
      expect(await keepsCommitment(crypto, eve.commitment, changed)).toBe(false)
  }
  expect(same).toBe(0)
})

it('gives codes that are spread over all their digits', async () => {
  const seen = Array.from({ length: 10 }, () => 0)
  for (let round = 0; round < 100; round++) {
    const { terms } = await twoSides()
    for (const digit of await handOverCode(crypto, terms)) seen[Number(digit)]! += 1
  }
  // 600 digits, 60 of each expected; the bounds are six standard deviations away.
  for (const count of seen) expect(count).toBeGreaterThan(15)
  for (const count of seen) expect(count).toBeLessThan(105)
})
