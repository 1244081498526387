import type { Page } from '@playwright/test'
import { begin, goOnTo, stage } from '../support/e2e/driving.ts'
import { goOnSpeaking } from '../support/e2e/goOnSpeaking.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'
import { join } from '../support/protocolClient.ts'

test.use({ media: 'none' })
test.setTimeout(420_000)

/** As much is said before anybody is told that it is a good deal (SPEC A6). */
const muchMs = 125_000

test('[A6] [W11] what is for one person alone: cues one after the other, the hand, and the hint, which can be turned off', async ({
  product,
  person,
}) => {
  const agenda = agendaOf(['processReflection', 600_000], ['close', 60_000])
  const { made, people } = await meetQuietly({ product, person }, ['Mara', 'Ana', 'Jonas'], { agenda })
  const [lead, ana] = people.map(({ page }) => page) as [Page, Page]
  // In companion mode no browser listens: a second device of Ana's says that she speaks.
  const device = await join(made.links.Ana!)
  await device.place('room')
  const mara = await join(made.links.Mara!)
  await begin(lead, 'Reflection')
  const cue = (which: 'slower' | 'letItLand') =>
    mara.socket.timeout(10_000).emitWithAck('cue', device.member, which)
  const offer = ana.getByText('You are speaking, and your hand is up.')
  const hint = ana.getByText('You have said a good deal in this part.')
  const [slower, letItLand] = [ana.getByText('A little slower.'), ana.getByText('Let it land.')]

  await test.step('a cue whose card is first drawn while its person speaks waits, too', async () => {
    let bring = () => {}
    const fetched = new Promise<void>((done) => {
      bring = done
    })
    const card = '**/assets/OwnWords-*.js'
    await ana.route(card, async (route) => {
      await fetched
      await route.continue()
    })
    await ana.reload()
    await expect(stage(ana, 'Reflection')).toBeVisible()
    expect(await cue('slower')).toEqual({ ok: true })
    const stop = goOnSpeaking(device)
    await ana.waitForTimeout(1_000)
    bring()
    await ana.waitForTimeout(4_000)
    await expect(slower).toBeHidden()
    stop()
    await expect(slower).toBeVisible()
    await ana.getByRole('button', { name: 'Thanks' }).click()
    await expect(slower).toBeHidden()
    await ana.unroute(card)
  })

  await test.step('whoever has spoken, and then raises a hand, is not speaking', async () => {
    const stop = goOnSpeaking(device)
    await ana.waitForTimeout(2_000)
    stop()
    await ana.getByRole('button', { name: 'Raise hand' }).click()
    await expect(ana.getByRole('button', { name: 'Take my hand down' })).toBeVisible()
    for (let looks = 0; looks < 12; looks++) {
      expect(await offer.isVisible()).toBe(false)
      await ana.waitForTimeout(250)
    }
  })

  device.socket.emit('microphone', true)
  const stop = goOnSpeaking(device)
  const from = device.now()

  await test.step('whoever speaks with a hand up is; cues wait until they have finished', async () => {
    await expect(offer).toBeVisible()
    for (const which of ['slower', 'letItLand'] as const) expect(await cue(which)).toEqual({ ok: true })
    await ana.waitForTimeout(Math.max(0, from + muchMs - device.now()))
    await expect(slower).toBeHidden()
    await expect(hint).toBeHidden()
    device.socket.emit('airtime', [{ seq: 1, from, until: from + muchMs }], () => {})
    await ana.waitForTimeout(2_000)
    stop()
  })

  await test.step('each cue has its own time, the second when the first is put away', async () => {
    await expect(slower).toBeVisible()
    await expect(letItLand).toBeHidden()
    const thanks = ana.getByRole('status').filter({ has: slower }).getByRole('button', { name: 'Thanks' })
    await thanks.click()
    await expect(letItLand).toBeVisible()
    await expect(slower).toBeHidden()
  })

  await test.step('the hint and the hand stand one under the other', async () => {
    await expect(hint).toBeVisible()
    const again = goOnSpeaking(device)
    await expect(offer).toBeVisible()
    const [one, other] = [await hint.boundingBox(), await offer.boundingBox()]
    expect(other!.y + other!.height).toBeLessThanOrEqual(one!.y)
    again()
    await expect(offer).toBeHidden({ timeout: 6_000 })
  })

  await test.step('the hint goes with its switch, and comes with it', async () => {
    await expect(hint).toBeVisible()
    await ana.getByRole('button', { name: 'You', exact: true }).click()
    const own = ana.getByRole('switch', { name: 'A quiet word when I have said a good deal' })
    await expect(ana.getByText('Your choice is for this device.')).toBeVisible()
    await own.click()
    await expect(hint).toBeHidden()
    await own.click()
    await expect(hint).toBeVisible()
    await ana.keyboard.press('Escape')
  })

  await test.step('a cue that waited until the part was over does not come, and whoever gave it reads that', async () => {
    const again = goOnSpeaking(device)
    await expect(offer).toBeVisible()
    await expect.poll(() => cue('slower')).toEqual({ ok: true })
    await goOnTo(lead, 'Close', [ana])
    await expect(lead.getByText('Your quiet word did not reach Ana.')).toBeVisible()
    again()
    await ana.waitForTimeout(1_000)
    await expect(slower).toBeHidden()
  })
  for (const one of [device, mara]) one.close()
})
