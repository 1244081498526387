import type { Page } from '@playwright/test'
import { bareCaller, callKey, ticketOf } from '../support/e2e/bareCaller.ts'
import { cuttable, type NetworkState } from '../support/e2e/cuttable.ts'
import { begin, goOnTo, stage } from '../support/e2e/driving.ts'
import { commandsOf, killingWay } from '../support/e2e/killingWay.ts'
import { meet } from '../support/e2e/meeting.ts'
import { quickVoices, voices } from '../support/e2e/microphoneFile.ts'
import { canMakeNetworks, openOnePortNetwork } from '../support/e2e/onePortNetwork.ts'
import { expectCutOff, expectToSeeAndHear, waysOf } from '../support/e2e/rtcRecorder.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'
import { join } from '../support/protocolClient.ts'

const WITHIN_MS = 5

test('whoever loses the network, and everybody when the server dies, is back without a click', async ({
  product,
  person,
}) => {
  const way = await killingWay(product)
  let setHis: (state: NetworkState) => Promise<void> = async () => undefined
  let commands: ReturnType<typeof commandsOf> = () => new Map()
  const { people } = await meet(
    {
      product,
      async person(name, options) {
        const one = await person(name, options)
        if (name !== 'Jonas') return one
        setHis = await cuttable(one)
        commands = commandsOf(one.page)
        return one
      },
    },
    [
      ['Mara', { networkCut: true, microphone: voices.mara() }],
      ['Jonas', { networkCut: true, microphone: voices.jonas(), through: way.through }],
      ['Ana', { networkCut: true, microphone: voices.ana() }],
    ],
    { agenda: agendaOf(['checkIn', 600_000], ['actionCommitment', 600_000], ['close', 60_000]) },
  )
  const pages = people.map(({ page }) => page)
  const [mara, jonas, ana] = pages as [Page, Page, Page]
  const gone = (page: Page) => page.getByText('The connection is gone. We are getting it back.')
  const weak = (page: Page, name: string) =>
    page.getByRole('figure').filter({ hasText: name }).getByRole('img', { name: 'Weak connection' })
  await begin(mara)

  await test.step('the server is killed as it says that a commitment is kept, and comes back, its media server with it', async () => {
    await goOnTo(mara, 'Commitment', [jonas, ana])
    await expectToSeeAndHear(people)
    const words = 'Ask Ruth about the plan'
    await jonas.getByRole('button', { name: 'I commit to something' }).click()
    await jonas.getByLabel('What will you do?').fill(words)
    await jonas.getByRole('button', { name: 'In a week' }).click()
    await way.quiet()
    const sent = commands()
    const killed = way.kill(WITHIN_MS)
    await jonas.getByRole('button', { name: 'I commit to it' }).click()
    const { id, ms } = await killed
    expect(sent.get(id)).toBe('commitment.make')
    test.info().annotations.push({ type: 'killed, ms after the answer', description: ms.toFixed(1) })
    await expect(gone(mara)).toBeVisible()
    await product.restart()
    for (const page of pages) {
      await expect(gone(page)).toBeHidden()
      await expect(stage(page, 'Commitment').getByText(words, { exact: true })).toHaveCount(1)
    }
    await expectToSeeAndHear(people)
  })

  await test.step('one network is cut: nothing gets through any more; it comes back', async () => {
    await setHis('cut')
    await expect(gone(jonas)).toBeVisible()
    await expect(jonas.getByRole('button', { name: 'Leave' })).toBeVisible()
    await expectCutOff(people, people[1]!)
    await setHis('whole')
    await expect(gone(jonas)).toBeHidden()
    await expectToSeeAndHear(people)
  })

  await test.step('one network is weak, and everybody is told quietly whose', async () => {
    await expect(weak(mara, 'Jonas')).toBeHidden()
    await setHis('weak')
    for (const page of [mara, ana]) await expect(weak(page, 'Jonas')).toBeVisible()
    await expect(weak(mara, 'Ana')).toBeHidden()
    await setHis('whole')
    for (const page of [mara, ana]) await expect(weak(page, 'Jonas')).toBeHidden()
  })
  await way.close()
})

if (canMakeNetworks)
  test.describe('with TURN', () => {
    test.use({ turn: true })

    test('where one TCP port is all that is open, the call comes through it', async ({ product, person }) => {
      const network = await openOnePortNetwork({ origin: product.origin, turn: product.turn! })
      const { made, people } = await meet(
        { product, person },
        [
          ['Mara', { microphone: quickVoices.mara() }],
          ['Jonas', { microphone: quickVoices.jonas(), network }],
        ],
        { absent: ['Ana'] },
      )
      await expectToSeeAndHear(people)
      // Nobody told his browser to take the relay: nothing else leads out.
      const [mara, jonas] = await Promise.all(people.map(({ page }) => waysOf(page)))
      expect(new Set(jonas)).toEqual(new Set(['tls']))
      expect(new Set(mara)).toEqual(new Set(['direct']))
      // Encrypted as ever: without the set's key everything arrives and nothing opens.
      const ana = await join(made.links.Ana!)
      await ana.place('room')
      const bare = await bareCaller(people[0]!, product.origin)
      await bare.useKey(crypto.getRandomValues(new Uint8Array(32)).buffer, (await callKey(ana)).index)
      expect(await bare.join(await ticketOf(ana))).toBe(true)
      await expect.poll(async () => (await bare.decoded()).packets).toBeGreaterThan(200)
      expect(await bare.decoded()).toMatchObject({ frames: 0, energy: 0 })
      await bare.leave()
      ana.close()
      await people[1]!.page.goto('about:blank')
      await network.stop()
    })
  })

test.describe('without a media server', () => {
  test.use({ media: 'none' })

  test('a page that is asked for while the server starts again comes by itself', async ({
    product,
    person,
  }) => {
    const { page } = await person('Mara')
    await page.goto(product.origin)
    await page.waitForLoadState('networkidle')
    await product.kill()
    await page.getByRole('link', { name: 'here is the whole list' }).click()
    await product.restart()
    await expect(page.getByRole('heading', { name: 'What the server does know' })).toBeVisible()
    await expect(page.getByText('This page could not be fetched.')).toHaveCount(0)
  })
})
