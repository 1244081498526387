import type { Page } from '@playwright/test'
import { goIn, openRoom } from '../support/e2e/comingIn.ts'
import { begin, stage } from '../support/e2e/driving.ts'
import { gatherSet } from '../support/e2e/meeting.ts'
import { quickVoices, voices } from '../support/e2e/microphoneFile.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

const told = (page: Page) => page.getByText('You are muted. Nobody hears you.').first()

/** How often this page opened a microphone since it was loaded. */
async function countMicrophones(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = globalThis as { microphones?: number }
    seen.microphones = 0
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = (asked) => {
      if (asked?.audio) seen.microphones = (seen.microphones ?? 0) + 1
      return open(asked)
    }
  })
  return () => page.evaluate(() => (globalThis as { microphones?: number }).microphones ?? 0)
}

test('whoever comes late is muted, and is told when they talk; whoever muted themselves is not listened to', async ({
  product,
  person,
}) => {
  const allowed = { permissions: ['microphone', 'camera'] }
  const { made, host, people } = await gatherSet(
    { product, person },
    [
      ['Mara', { microphone: voices.nobody() }],
      ['Jonas', { microphone: quickVoices.jonas(), ...allowed }],
      ['Ana', { microphone: quickVoices.ana(), ...allowed }],
    ],
    { agenda: agendaOf(['checkIn', 600_000], ['close', 60_000]) },
  )
  const [lead, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  const leading = await host.enter(made)
  await openRoom(lead)
  await goIn(lead)
  await begin(lead)

  const opened = await countMicrophones(ana)
  await ana.goto(`${product.origin}/set/${made.set}/lobby`)
  await ana.getByRole('button', { name: 'Mute', exact: true }).click()
  const inTheLobby = await opened()
  await goIn(ana)
  await goIn(jonas)
  for (const page of [jonas, ana]) {
    await expect(stage(page, 'Check-in')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Unmute', exact: true })).toBeVisible()
  }

  await expect(told(jonas)).toBeVisible({ timeout: 40_000 })
  await expect(told(lead)).toBeHidden()
  expect(leading.view().own.airtime[leading.common().course.current!]?.[made.ids.Jonas!] ?? 0).toBe(0)

  // As long as Jonas needed to be told, and longer, Ana's device heard nothing.
  await ana.waitForTimeout(5_000)
  expect(await opened()).toBe(inTheLobby)
  await expect(told(ana)).toBeHidden()

  // Opened, it is the call's; the copy that only listened is let go.
  await jonas.getByRole('button', { name: 'Unmute', exact: true }).click()
  await expect
    .poll(() => leading.view().own.airtime[leading.common().course.current!]?.[made.ids.Jonas!] ?? 0, {
      timeout: 40_000,
    })
    .toBeGreaterThan(0)
  leading.close()
})
