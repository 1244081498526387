import { randomInt } from 'node:crypto'
import { leaveUnsealed } from '../support/canary/leaveUnsealed.ts'
import { foundIn, foundInFolder, foundInMemory, type Secrets, tapWire } from '../support/canary/secrets.ts'
import { noteTyping, WORD } from '../support/canary/typing.ts'
import { walkEverywhere } from '../support/canary/walk.ts'
import type { Product } from '../support/e2e/product.ts'
import { expect, type OpenPerson, test } from '../support/e2e/test.ts'

test.use({ media: 'none' })
// Every screen that has a field, twice three minutes when others want the computer too.
test.setTimeout(720_000)

/** Five browsers through all screens; what they sent, which words were typed, and all keys. */
async function walked(product: Product, person: OpenPerson, { sealed }: { sealed: boolean }) {
  const mara = await person('Mara')
  const beside = { beside: mara }
  const people = [
    mara,
    ...(await Promise.all(['Jonas', 'Ana', 'Greta', 'Sam'].map((name) => person(name, beside)))),
  ]
  const contexts = people.map(({ context }) => context)
  if (!sealed) for (const context of contexts) await leaveUnsealed(context)
  const wires = contexts.map(tapWire)
  const typing = await noteTyping(contexts)
  const [lead, presenter, member, guest, support] = people.map(({ page }) => page)
  // The one word that must be found: it shows that looking works.
  const known = `marmalade${randomInt(1e9)}`
  const keys = await walkEverywhere({
    product,
    typing,
    known,
    ...{ lead: lead!, presenter: presenter!, member: member!, guest: guest!, support: support! },
  })
  const onTheWay = Buffer.concat(wires.flatMap((wire) => [...wire.sent()]))
  return { typing, known, keys, onTheWay }
}

test('what is typed, and every key, is nowhere on the server nor on the way to it', async ({
  product,
  person,
}) => {
  const { typing, known, keys, onTheWay } = await walked(product, person, { sealed: true })

  await test.step('no field was left out', () => {
    expect(typing.untyped(), 'fields into which nothing was typed').toEqual([])
    expect(typing.unknown(), 'fields on the screen that the list of fields does not know').toEqual([])
  })

  await test.step('looking finds what is there', async () => {
    const there = { 'the plain name of the set': known }
    expect(foundInFolder(product.dataFolder, there)).toContainEqual(
      expect.stringMatching(/raw in setroom\.sqlite/),
    )
    expect(foundIn(onTheWay, there)).toContain('the plain name of the set, raw')
    if (process.platform === 'linux') expect(await foundInMemory(product.pid(), there)).not.toEqual([])
  })

  await test.step('no word and no key is anywhere', async () => {
    const hidden: Secrets = { ...typing.words(), ...keys }
    expect(foundInFolder(product.dataFolder, hidden)).toEqual([])
    expect(foundIn(Buffer.from(product.log()), hidden)).toEqual([])
    expect(foundIn(onTheWay, hidden)).toEqual([])
    if (process.platform === 'linux')
      expect(await foundInMemory(product.pid(), { 'a word': WORD, ...keys })).toEqual([])
  })
})

test('a field left unsealed is found, whichever it is', async ({ product, person }) => {
  const { typing, keys, onTheWay } = await walked(product, person, { sealed: false })
  const leaked = typing.words('left')
  const fieldsOf = (found: readonly string[]) =>
    [...new Set(found.map((one) => one.split(',')[0]))].toSorted()
  const all = Object.keys(leaked).toSorted()
  expect(fieldsOf(foundIn(onTheWay, leaked))).toEqual(all)
  // What the server only passes on is not even then in what it keeps.
  const kept = Object.keys(typing.words('kept')).toSorted()
  expect(kept.length).toBeLessThan(all.length)
  expect(fieldsOf(foundInFolder(product.dataFolder, leaked))).toEqual(kept)
  if (process.platform === 'linux')
    expect(await foundInMemory(product.pid(), { 'a word': WORD })).not.toEqual([])

  // What was not sent is nowhere even so, and keys are still wrapped.
  const stayed = Object.fromEntries(Object.entries(typing.words()).filter(([name]) => !(name in leaked)))
  expect(Object.keys(stayed)).not.toEqual([])
  expect(foundIn(onTheWay, stayed)).toEqual([])
  const { 'the secret of a calendar': calendar, ...others } = keys
  expect(foundIn(onTheWay, { calendar: calendar! })).not.toEqual([])
  expect(foundIn(onTheWay, others)).toEqual([])
})
