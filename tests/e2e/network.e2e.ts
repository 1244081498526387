import { isDeepStrictEqual } from 'node:util'
import type { Page } from '@playwright/test'
import { bareCaller, callKey, ticketOf } from '../support/e2e/bareCaller.ts'
import { begin, namePresenter } from '../support/e2e/driving.ts'
import { askFirst } from '../support/e2e/holdingBack.ts'
import { meet, meetQuietly, withVoices } from '../support/e2e/meeting.ts'
import { quickVoices, voices } from '../support/e2e/microphoneFile.ts'
import { canMakeNetworks, openOnePortNetwork } from '../support/e2e/onePortNetwork.ts'
import type { PersonBrowser } from '../support/e2e/personBrowser.ts'
import { arrivedAt, expectToSeeAndHear, streamsArriving, waysOf } from '../support/e2e/rtcRecorder.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'
import { join } from '../support/protocolClient.ts'

test('whoever loses the network, and everybody when the server dies, is back without a click', async ({
  product,
  person,
}) => {
  const crowd = withVoices(
    { Mara: voices.mara(), Jonas: voices.jonas(), Ana: voices.ana() },
    { networkCut: true },
  )
  const { people } = await meet({ product, person }, crowd)
  const [mara, jonas] = people
  await expectToSeeAndHear(people)

  await test.step('one network is cut and comes back', async () => {
    const cut = await jonas!.context.newCDPSession(jonas!.page)
    await cut.send('Network.enable')
    await jonas!.context.setOffline(true)
    await expect(jonas!.page.getByText('The connection is gone. We are getting it back.')).toBeVisible()
    await expect(jonas!.page.getByRole('button', { name: 'Leave' })).toBeVisible()
    await jonas!.context.setOffline(false)
    await expect(jonas!.page.getByText('The connection is gone. We are getting it back.')).toBeHidden()
    await expectToSeeAndHear(people)
  })

  await test.step('the server is killed and comes back, its media server with it, while one browser asks for the microphone', async () => {
    const { page: asked } = jonas!
    const comesToHim = () => expect.poll(() => streamsArriving(asked), { timeout: 90_000 })
    const answer = await askFirst(asked)
    await asked.reload()
    await comesToHim().toEqual({ audio: 2, video: 2 })
    await product.kill()
    await expect(mara!.page.getByText('The connection is gone. We are getting it back.')).toBeVisible()
    await product.restart()
    for (const { page } of people)
      await expect(page.getByText('The connection is gone. We are getting it back.')).toBeHidden()
    // He is in the call again, whatever his browser still waits for.
    await comesToHim().toEqual({ audio: 2, video: 2 })
    await answer()
    await expectToSeeAndHear(people)
  })
})

if (canMakeNetworks)
  test.describe('with TURN', () => {
    test.use({ turn: true })

    test('where one TCP port is all that is open, the call comes through it; cut, nothing does, and mended, all is back', async ({
      product,
      person,
    }) => {
      const network = await openOnePortNetwork({ origin: product.origin, turn: product.turn! })
      const { made, people } = await meet(
        { product, person },
        [
          ['Mara', { microphone: quickVoices.mara() }],
          ['Jonas', { microphone: quickVoices.jonas(), network, networkCut: true }],
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

      // His network is cut: not a packet more reaches him or comes from him, and he is told.
      network.cut()
      const gone = people[1]!.page.getByText('The connection is gone. We are getting it back.')
      await expect(gone).toBeVisible({ timeout: 60_000 })
      const stopped = async () => {
        // One's own picture goes on.
        const fromTheOther = async ({ page, name }: PersonBrowser) =>
          (await arrivedAt(page))[made.ids[name === 'Mara' ? 'Jonas' : 'Mara'] ?? '']
        const arrived = () => Promise.all(people.map(fromTheOther))
        const before = await arrived()
        await people[0]!.page.waitForTimeout(3_000)
        return isDeepStrictEqual(await arrived(), before)
      }
      await expect.poll(stopped, { timeout: 60_000 }).toBe(true)
      network.mend()
      await expect(gone).toBeHidden()
      await expectToSeeAndHear(people)
      expect(new Set(await waysOf(people[1]!.page))).toEqual(new Set(['tls']))
      await people[1]!.page.goto('about:blank')
      await network.stop()
    })
  })

test.describe('without a media server', () => {
  test.use({ media: 'none' })

  test('that the connection is gone is in sight wherever one is in the room, and moves nothing', async ({
    product,
    person,
  }) => {
    const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas'], {
      agenda: agendaOf(['presentation', 600_000, 1], ['close', 60_000]),
    })
    const [mara, jonas] = people.map(({ page }) => page) as [Page, Page]
    await namePresenter(mara, 'Jonas')
    await begin(mara, 'Presentation')
    await jonas.setViewportSize({ width: 360, height: 640 })
    const field = jonas.getByLabel('What I have tried')
    await field.fill('To ask him')
    await field.scrollIntoViewIfNeeded()
    await mara.getByRole('button', { name: 'Chat' }).click()
    for (const page of [mara, jonas]) await page.waitForLoadState('networkidle')
    const pause = jonas.getByRole('button', { name: 'Pause', exact: true })
    const places = async () => [await field.boundingBox(), await pause.boundingBox()]
    const before = await places()
    await product.kill()
    for (const page of [mara, jonas])
      await expect(page.getByText('The connection is gone. We are getting it back.')).toBeInViewport({
        ratio: 1,
      })
    expect(await places()).toEqual(before)
    await expect(field).toBeInViewport({ ratio: 1 })
    // The call that is not here is asked for all the while, and is not one that was lost.
    await jonas.waitForTimeout(16_000)
    await expect(jonas.getByRole('button', { name: 'Unmute' })).toHaveCount(0)
    expect(await places()).toEqual(before)
    await jonas.keyboard.type(' again')
    await product.restart()
    for (const page of [mara, jonas])
      await expect(page.getByText('The connection is gone. We are getting it back.')).toBeHidden()
    await expect(field).toHaveValue('To ask him again')
    expect(await places()).toEqual(before)
  })

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
