import { foundIn, foundInFolder, foundInMemory, type Secrets } from '../support/canary/secrets.ts'
import { WORD } from '../support/canary/typing.ts'
import { walked } from '../support/canary/walked.ts'
import { mediaServerOf } from '../support/e2e/mediaServerOf.ts'
import { expect, test } from '../support/e2e/test.ts'

// Every screen that has a field, twice three minutes when others want the computer too.
test.setTimeout(720_000)

test('what is typed, and every key, is nowhere on the server, on the media server nor on the way to them', async ({
  product,
  person,
}) => {
  const how = { sealed: true, inCall: true }
  const { typing, known, keys, onTheWay, ofCall, somebody } = await walked(product, person, how)

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
    const inTheCall = { 'who is in the call': somebody }
    expect(somebody).not.toBe('')
    expect(foundIn(ofCall, inTheCall)).toContain('who is in the call, raw')
    if (process.platform !== 'linux') return
    expect(await foundInMemory(product.pid(), there)).not.toEqual([])
    expect(await foundInMemory(mediaServerOf(product.pid()), inTheCall)).not.toEqual([])
  })

  await test.step('no word and no key is anywhere', async () => {
    const hidden: Secrets = { ...typing.words(), ...keys }
    expect(foundInFolder(product.dataFolder, hidden)).toEqual([])
    expect(foundIn(Buffer.from(product.log()), hidden)).toEqual([])
    expect(foundIn(onTheWay, hidden)).toEqual([])
    if (process.platform !== 'linux') return
    for (const pid of [product.pid(), mediaServerOf(product.pid())])
      expect(await foundInMemory(pid, { 'a word': WORD, ...keys })).toEqual([])
  })
})
