import type { Page } from '@playwright/test'
import { goIn } from '../support/e2e/comingIn.ts'
import { begin, consoleOf, goOnTo, openMicrophone } from '../support/e2e/driving.ts'
import { meet, withVoices } from '../support/e2e/meeting.ts'
import { voices } from '../support/e2e/microphoneFile.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.setTimeout(720_000)

test('airtime: nothing muted, paused or doubled; the facilitator’s glance; one’s own afterwards', async ({
  product,
  person,
}) => {
  const crowd = withVoices({ Mara: voices.nobody(), Jonas: voices.jonas(), Ana: voices.ana() })
  const { made, host, people } = await meet({ product, person }, crowd, {
    agenda: agendaOf(['checkIn', 60_000], ['processReflection', 600_000], ['close', 60_000]),
  })
  const [lead, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  const leading = await host.enter(made)
  const counted = (name: string) => {
    const { common, own } = leading.view()
    const phase = common?.course.current
    return (phase && own.airtime[phase]?.[made.ids[name]!]) || 0
  }
  await openMicrophone(jonas)
  await ana.getByRole('button', { name: /^(Mute|Please mute)$/ }).click()
  const signs = ana.getByRole('switch', { name: 'I sign, type or am interpreted' })
  await begin(lead, 'Check-in')

  await test.step('who talks into a closed microphone is told, by their own device', async () => {
    await expect(ana.getByText('You are muted. Nobody hears you.').first()).toBeVisible({ timeout: 40_000 })
    for (const page of [lead, jonas])
      await expect(page.getByText('You are muted. Nobody hears you.')).toBeHidden()
  })

  await test.step('[A10] whoever signs, types or is interpreted is counted by turns, for whoever leads, in reflection and by themselves', async () => {
    await ana.getByRole('button', { name: 'You', exact: true }).click()
    await signs.click()
    await ana.keyboard.press('Escape')
    const console = consoleOf(lead)
    await console.getByText('More', { exact: true }).click()
    await expect(console.getByText('no turn yet')).toBeVisible()
    const done = ana.getByRole('button', { name: 'I’m done' })
    await expect(async () => {
      if (!(await done.isVisible()))
        await lead.getByRole('button', { name: /^(I’m done|Next person)$/ }).click()
      await expect(done).toBeVisible({ timeout: 10_000 })
    }).toPass({ timeout: 90_000 })
    await done.click()
    await expect(console.getByText('one turn', { exact: true })).toBeVisible()
    await goOnTo(lead, 'Reflection', [jonas, ana])
    await expect(console.getByText('counted by turns')).toBeVisible()
    for (const page of [lead, jonas, ana]) {
      await expect(page.getByText('Counted by turns: Ana (1)')).toBeVisible()
    }
    await ana.getByRole('button', { name: 'You', exact: true }).click()
    await expect(ana.getByRole('heading', { name: 'Your turns' })).toBeVisible()
    await expect(ana.getByRole('definition')).toHaveText('1')
    await signs.click()
    await ana.keyboard.press('Escape')
  })

  await test.step('a second tab doubles nothing', async () => {
    const tab = await people[1]!.context.newPage()
    await tab.goto(`${product.origin}/set/${made.set}`)
    await goIn(tab)
    await jonas.bringToFront()
    const [before, from] = [counted('Jonas'), Date.now()]
    await lead.waitForTimeout(12_000)
    expect(counted('Jonas') - before).toBeGreaterThan(2_000)
    // what is reported late belongs to the time before
    expect(counted('Jonas') - before).toBeLessThan(Date.now() - from + 2_000)
    await tab.close()
  })

  await test.step('nothing is counted in a pause', async () => {
    await leading.must({ type: 'pause' })
    await lead.waitForTimeout(4_000)
    const before = counted('Jonas')
    expect(before).toBeGreaterThan(0)
    await lead.waitForTimeout(8_000)
    expect(counted('Jonas')).toBe(before)
    await leading.must({ type: 'clock.resume' })
    expect(counted('Ana')).toBe(0)
  })

  await test.step('the console says who is far above and who listens', async () => {
    const console = consoleOf(lead)
    await expect(console.getByText('far above')).toBeVisible({ timeout: 200_000 })
    // [A9] Whoever listens by choice and speaks is shown as they speak.
    await listenToday(jonas)
    const jonasThere = () => leading.view().common?.people[made.ids.Jonas!]
    await expect.poll(() => jonasThere()?.listening).toBe(true)
    await lead.waitForTimeout(2_000)
    await expect(console.getByText('far above')).toBeVisible()
    await expect(console.getByText('listening today')).toBeHidden()
    // [A9, A11] Beside whoever leads and whoever listens in silence, one alone is compared with nobody.
    await listenToday(ana)
    await expect(console.getByText('listening today')).toHaveCount(1)
    await expect(console.getByText('far above')).toBeHidden()
  })

  await test.step('each sees their own once the part is over', async () => {
    await goOnTo(lead, 'Close', [jonas, ana])
    await jonas.getByRole('button', { name: 'You', exact: true }).click()
    await expect(jonas.getByRole('heading', { name: 'You spoke, by your microphone' })).toBeVisible()
    await expect(jonas.getByRole('definition').last()).toHaveText(/^[1-9]\d*:\d\d$/)
    await ana.getByRole('button', { name: 'You', exact: true }).click()
    await expect(ana.getByRole('heading', { name: 'You spoke, by your microphone' })).toBeHidden()
  })
  leading.close()
})

async function listenToday(page: Page) {
  await page.getByRole('button', { name: 'You', exact: true }).click()
  await page.getByRole('switch', { name: 'I’d rather listen today' }).click()
  await page.keyboard.press('Escape')
}
