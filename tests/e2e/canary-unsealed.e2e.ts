import { foundIn, foundInFolder, foundInMemory } from '../support/canary/secrets.ts'
import { WORD } from '../support/canary/typing.ts'
import { walked } from '../support/canary/walked.ts'
import { expect, test } from '../support/e2e/test.ts'

test.use({ media: 'none' })
// Every screen that has a field, twice three minutes when others want the computer too.
test.setTimeout(720_000)

test('a field left unsealed is found, whichever it is', async ({ product, person }) => {
  const { typing, keys, onTheWay } = await walked(product, person, { sealed: false, inCall: false })
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
