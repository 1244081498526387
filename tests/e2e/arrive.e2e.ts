import { bareCaller, callKey, ticketOf } from '../support/e2e/bareCaller.ts'
import { goIn, openRoom } from '../support/e2e/comingIn.ts'
import { makeSet, takePlace } from '../support/e2e/makingSets.ts'
import { voices } from '../support/e2e/microphoneFile.ts'
import { expectToSeeAndHear } from '../support/e2e/rtcRecorder.ts'
import { expect, test } from '../support/e2e/test.ts'
import { join } from '../support/protocolClient.ts'

test('three people who have only a printed link see and hear each other, and nobody without the key does', async ({
  product,
  person,
}) => {
  const mara = await person('Mara', { microphone: voices.mara() })
  const links = await makeSet(mara.page, product.hostLink, {
    name: 'Tuesday set',
    purpose: 'We help each other lead through a year of change.',
    me: 'Mara',
    others: ['Jonas', 'Ana', 'Tomás'],
  })
  expect(Object.keys(links)).toEqual(['Jonas', 'Ana', 'Tomás'])
  await mara.page.getByRole('link', { name: 'Go to the set' }).click()
  await openRoom(mara.page)

  const jonas = await person('Jonas', { microphone: voices.jonas() })
  await takePlace(jonas.page, links.Jonas!, 'Tuesday set')
  await expect(jonas.page.getByText('We help each other lead through a year of change.')).toBeVisible()
  const ana = await person('Ana', { microphone: voices.ana() })
  await takePlace(ana.page, links.Ana!, 'Tuesday set')

  for (const { page } of [mara, jonas, ana]) await goIn(page)
  await expectToSeeAndHear([mara, jonas, ana])

  // Tomás holds a place and a token, but a key that is not the set's: everything arrives, nothing opens.
  const tomas = await join(links.Tomás!)
  await tomas.place('room')
  const ticket = await ticketOf(tomas)
  const bare = await bareCaller(ana, product.origin)
  const right = await callKey(tomas)
  await bare.useKey(crypto.getRandomValues(new Uint8Array(32)).buffer, right.index)
  expect(await bare.join(ticket)).toBe(true)
  await expect.poll(async () => (await bare.decoded()).packets).toBeGreaterThan(500)
  expect(await bare.decoded()).toMatchObject({ frames: 0, energy: 0 })
  // The same client with the set's key: what was tried before can be opened.
  await bare.useKey(right.key, right.index)
  await expect.poll(async () => (await bare.decoded()).frames).toBeGreaterThan(5)
  expect((await bare.decoded()).energy).toBeGreaterThan(0)
  await bare.leave()
  tomas.close()
})
