import { bareCaller, callKey, ticketOf } from '../support/e2e/bareCaller.ts'
import { begin, goOnTo, namePresenter, stage } from '../support/e2e/driving.ts'
import { meet, withVoices } from '../support/e2e/meeting.ts'
import { voices } from '../support/e2e/microphoneFile.ts'
import { expectToSeeAndHear } from '../support/e2e/rtcRecorder.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'
import { join } from '../support/protocolClient.ts'

test('the link of whoever presents closed in mid-session: out at once, and no old link, tab or media token leads back', async ({
  product,
  person,
}) => {
  const crowd = withVoices({ Mara: voices.mara(), Jonas: voices.jonas(), Ana: voices.ana() })
  const { made, people } = await meet({ product, person }, crowd, {
    agenda: agendaOf(['clarifying', 900_000, 1], ['actionCommitment', 900_000, 1], ['close', 60_000]),
    absent: ['Ben'],
  })
  const [mara, jonas, ana] = people
  await namePresenter(mara!.page, 'Ana')
  await begin(mara!.page, 'Clarifying questions')
  await expectToSeeAndHear(people)

  // While the phase is on, whoever has a ticket and another key gets everything and opens nothing.
  const ben = await join(made.links.Ben!)
  await ben.place('room')
  const keyless = await bareCaller(jonas!, product.origin)
  await keyless.useKey(crypto.getRandomValues(new Uint8Array(32)).buffer, (await callKey(ben)).index)
  expect(await keyless.join(await ticketOf(ben))).toBe(true)
  await expect.poll(async () => (await keyless.decoded()).packets).toBeGreaterThan(200)
  expect(await keyless.decoded()).toMatchObject({ frames: 0, energy: 0 })
  await keyless.leave()
  await ben.place('home')
  ben.close()

  // A second device of Ana's, with a modified client: it keeps the ticket that it was given.
  const device = await join(made.links.Ana!)
  await device.place('room')
  const saved = await device.socket.timeout(5_000).emitWithAck('media', true)
  if (saved.kind !== 'livekit') throw new Error(saved.kind)

  const office = await mara!.context.newPage()
  await office.goto(`${product.origin}/set/${made.set}/people`)
  await office.getByRole('button', { name: 'What can be done about Ana' }).click()
  await office.getByRole('menuitem', { name: 'Close the link' }).click()
  await office.getByRole('alertdialog').getByRole('button', { name: 'Close the link' }).click()

  await expect(ana!.page.getByRole('heading', { name: 'This place is closed.' })).toBeVisible()
  expect(device.shutOut()).toBe('revoked')
  // The others go on, with another key; nobody had to click.
  await expectToSeeAndHear([mara!, jonas!])
  await expect(mara!.page.getByRole('figure').filter({ hasText: 'Ana' })).toHaveCount(0)
  // Nobody is said to have lost a connection, and the set goes on when it likes.
  for (const { page } of [mara!, jonas!])
    await expect(page.getByText('Ana is no longer in this session.')).toBeVisible()
  await mara!.page.getByRole('button', { name: 'Go on without waiting' }).click()
  for (const { page } of [mara!, jonas!])
    await expect(page.getByText('Ana is no longer in this session.')).toBeHidden()
  await goOnTo(mara!.page, 'Commitment', [jonas!.page])
  await expect(stage(jonas!.page, 'Commitment')).not.toContainText('Ana is')
  for (const { page, watch } of [mara!, jonas!]) {
    await expect(page.getByText('cannot be opened here')).toBeHidden()
    // One may speak with the new key a moment before the other has it: livekit-client says so for each track, once.
    watch.forget(/MissingKey/)
  }

  const bare = await bareCaller(ana!, product.origin)
  expect(await bare.join(saved)).toBe(false)
  expect(await bare.hears()).toBe(0)
  await bare.leave()

  const tryTheLink = async () => {
    await ana!.page.goto('about:blank')
    await ana!.page.goto(made.links.Ana!)
    await ana!.page.getByRole('button', { name: 'Take my place' }).click()
    await expect(ana!.page.getByRole('heading', { name: 'This link does not open anything.' })).toBeVisible()
  }
  // In the browser that was let in with it, and in one that knows nothing.
  await tryTheLink()
  await ana!.context.clearCookies()
  await ana!.page.evaluate(() =>
    indexedDB.databases().then((all) => all.map(({ name }) => indexedDB.deleteDatabase(name ?? ''))),
  )
  await tryTheLink()
  ana!.watch.forget(/404/)
  device.close()
  await expect(ticketOf(device)).rejects.toThrow()
})
