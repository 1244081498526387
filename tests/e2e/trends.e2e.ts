import type { SessionId } from '@setroom/shared'
import { systemClock } from '../../server/src/clock.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { takePlace } from '../support/e2e/makingSets.ts'
import { expect, test } from '../support/e2e/test.ts'
import type { MemberClient } from '../support/memberClient.ts'
import { agendaOf, anyId } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'
import { startTestServer } from '../support/testServer.ts'

test.use({ media: 'none' })

test('how the talking was shared, session by session: a sentence, a plot and a table, about nobody', async ({
  person,
}) => {
  /** How far the server's clock is ahead, ms. */
  let ahead = 0
  const clock = { ...systemClock, now: () => Date.now() + ahead }
  const server = await startTestServer({ clock })
  const host = await createHost(await server.hostLink())
  const names = ['Jonas', 'Ana', 'Tomás']
  const agenda = agendaOf(['checkIn', 600_000], ['close', 60_000])
  const made = await host.createSet({ name: 'North', facilitator: 'Mara', members: names, agenda })
  const mara = await host.enter(made)
  const others: MemberClient[] = []
  for (const name of names) others.push(await join(made.links[name]!))
  const people = [mara, ...others]

  /** A session in which each says so much, in seconds, all at once. */
  const talkFor = async (...seconds: readonly number[]) => {
    await mara.must({ type: 'session.open', session: anyId<SessionId>() })
    for (const one of people) {
      await one.waitFor('the room', ({ common }) => common?.session?.status === 'lobby')
      await one.place('room')
    }
    await mara.must({ type: 'session.start' })
    for (const one of others) {
      await one.waitFor('the start', ({ common }) => common?.session?.status === 'running')
      one.socket.emit('microphone', true)
      // Answered once what came before it is taken.
      await one.place('room')
    }
    const from = clock.now()
    ahead += 200_000
    for (const [i, one] of others.entries()) {
      const until = from + (seconds[i] ?? 0) * 1_000
      if (until > from) one.socket.emit('airtime', [{ seq: 1, from, until }], () => {})
      await one.place('room')
    }
    await mara.must({ type: 'session.close' })
    for (const one of people) await one.place('home')
  }

  const { page } = await person('Ana')
  await takePlace(page, made.links.Ana!, 'North')
  await page.goto(`${server.origin}/set/${made.set}/trends`)
  const shared = page.getByRole('region', { name: 'How the talking was shared' })
  await expect(page.getByText('Here it begins with your first session.')).toBeVisible()

  await test.step('one who said it all', async () => {
    await talkFor(150, 0, 0)
    await expect(shared).toContainText(/Last time 55\s?% of the talking was where each part/)
    await expect(shared).not.toContainText('Over 2 sessions')
    await expect(shared.locator('svg circle')).toHaveCount(1)
  })
  await test.step('and then all of them alike', async () => {
    await talkFor(60, 70, 50)
    await expect(shared).toContainText(/Last time 100\s?% of the talking was where each part/)
    await expect(shared).toContainText(/Over 2 sessions it was between 55\s?% and 100\s?%\./)
    const dots = shared.locator('svg circle')
    await expect(dots).toHaveCount(2)
    await expect(shared.locator('svg polyline')).toHaveCount(1)
    const [low, high] = await dots.evaluateAll((all) => all.map((dot) => dot.getBoundingClientRect()))
    expect(high!.top).toBeLessThan(low!.top)
    expect(high!.left).toBeGreaterThan(low!.left)
    await shared.getByText('As a table').click()
    const row = shared.getByRole('row')
    await expect(row.nth(1).getByRole('cell')).toHaveText([/^55\s?%$/, /^Check-in 55\s?%$/])
    await expect(row.nth(2).getByRole('cell')).toHaveText([/^100\s?%$/, /^Check-in 100\s?%$/])
    // About nobody.
    for (const name of ['Jonas', 'Tomás']) await expect(shared).not.toContainText(name)
  })
  await test.step('so it stays when the seconds behind it are erased, on a phone too', async () => {
    ahead += 8 * 86_400_000
    await page.setViewportSize({ width: 360, height: 640 })
    await page.reload()
    await expect(shared).toContainText('Over 2 sessions')
    await shared.getByText('As a table').click()
    await expect(shared.getByRole('row')).toHaveCount(3)
    await lookAt(page, 'how the talking was shared, on a phone')
  })
  for (const one of people) one.close()
  await server.stop()
})
