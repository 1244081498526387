import { randomInt } from 'node:crypto'
import { quickVoices } from '../e2e/microphoneFile.ts'
import type { PersonBrowser } from '../e2e/personBrowser.ts'
import type { Product } from '../e2e/product.ts'
import { expectToSeeAndHear } from '../e2e/rtcRecorder.ts'
import type { OpenPerson } from '../e2e/test.ts'
import { leaveUnsealed } from './leaveUnsealed.ts'
import { tapWire } from './secrets.ts'
import { noteTyping } from './typing.ts'
import { walkEverywhere } from './walk.ts'

/** Five people through all screens; what they sent, which words were typed, and all keys. */
export async function walked(
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
