import { randomInt } from 'node:crypto'
import { leaveUnsealed } from '../support/canary/leaveUnsealed.ts'
import { foundIn, foundInFolder, foundInMemory, type Secrets, tapWire } from '../support/canary/secrets.ts'
import { noteTyping, WORD } from '../support/canary/typing.ts'
import { walkEverywhere } from '../support/canary/walk.ts'
import { mediaServerOf } from '../support/e2e/mediaServerOf.ts'
import { quickVoices } from '../support/e2e/microphoneFile.ts'
import type { PersonBrowser } from '../support/e2e/personBrowser.ts'
import type { Product } from '../support/e2e/product.ts'
import { expectToSeeAndHear } from '../support/e2e/rtcRecorder.ts'
import { expect, type OpenPerson, test } from '../support/e2e/test.ts'

// Every screen that has a field, twice three minutes when others want the computer too.
test.setTimeout(720_000)

/** Five people through all screens; what they sent, which words were typed, and all keys. */
async function walked(
  product: Product,
  person: OpenPerson,
  { sealed, inCall }: { sealed: boolean; inCall: boolean },
) {
  const mara = await person('Mara', { microphone: quickVoices.mara(), devices: 'asked' })
  const beside = { beside: mara }
  const people = [
    mara,
    ...(await Promise.all(['Jonas', 'Ana', 'Greta', 'Sam'].map((name) => person(name, beside)))),
  ]
  // Five who are seen, on two cores for as long as a session takes, would be no call; the others see and hear these.
  const seen = inCall ? people.slice(0, 2) : []
  for (const { context } of seen) await context.grantPermissions(['camera', 'microphone'])
  const contexts = people.map(({ context }) => context)
  if (!sealed) for (const context of contexts) await leaveUnsealed(context)
  const wires = await Promise.all(contexts.map(tapWire))
  const typing = await noteTyping(contexts)
  const [lead, presenter, member, guest, support] = people.map(({ page }) => page)
  // The one word that must be found: it shows that looking works.
  const known = `marmalade${randomInt(1e9)}`
  let somebody = ''
  const keys = await walkEverywhere({
    product,
    typing,
    known,
    ...{ lead: lead!, presenter: presenter!, member: member!, guest: guest!, support: support! },
    async inRoom() {
      if (inCall) somebody = await expectCall(seen)
    },
  })
  const onTheWay = Buffer.concat(wires.flatMap((wire) => [...wire.sent()]))
  const ofCall = Buffer.concat(wires.flatMap((wire) => [...wire.call()]))
  return { typing, known, keys, onTheWay, ofCall, somebody }
}

/** These see and hear each other; gives the id of one of them, which the media server knows. */
async function expectCall(people: readonly PersonBrowser[]): Promise<string> {
  await expectToSeeAndHear(people)
  return (await people[0]!.page.locator('video[data-member]').first().getAttribute('data-member')) ?? ''
}

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

test.describe('without a media server', () => {
  test.use({ media: 'none' })

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
})
