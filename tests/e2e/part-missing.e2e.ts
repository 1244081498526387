import type { Page } from '@playwright/test'
import { begin, stage } from '../support/e2e/driving.ts'
import { meet, withVoices } from '../support/e2e/meeting.ts'
import { voices } from '../support/e2e/microphoneFile.ts'
import { networkNoise } from '../support/e2e/pageWatch.ts'
import { expectToSeeAndHear } from '../support/e2e/rtcRecorder.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test('a part of the room that cannot be fetched says so in its place, and everything else goes on', async ({
  product,
  person,
}, info) => {
  const crowd = withVoices({ Mara: voices.mara(), Jonas: voices.jonas() })
  const { people } = await meet({ product, person }, crowd, {
    agenda: agendaOf(['knowledgeSharing', 600_000], ['close', 60_000]),
  })
  const [mara, jonas] = people
  const page = jonas!.page
  const picture = (name: string) => page.screenshot({ path: info.outputPath(`${name}.png`) })
  const missing = page.getByText('This part has not come through. Everything else goes on.')
  const again = page.getByRole('button', { name: 'Try again' })
  const anew = page.getByRole('button', { name: 'Load the page again' })
  await expectToSeeAndHear([mara!, jonas!])

  await test.step('a stage: call, clock and chat stay', async () => {
    const stages = '**/assets/Sharing-*.js'
    await page.route(stages, (route) => route.abort())
    await reloadInto(page)
    await expectToSeeAndHear([mara!, jonas!])
    await begin(mara!.page, 'Knowledge sharing')
    const place = stage(page, 'Knowledge sharing')
    await expect(place.getByText('This part has not come through. Everything else goes on.')).toBeVisible()
    await expect(missing).toHaveCount(1)
    await expect(place.getByRole('timer')).toBeVisible()
    await expect(anew).toBeHidden()
    await expectToSeeAndHear([mara!, jonas!])
    await page.keyboard.press('c')
    await page.getByLabel('Write to the set').fill('My stage is not here yet')
    await page.keyboard.press('Enter')
    await mara!.page.keyboard.press('c')
    await expect(mara!.page.getByText('My stage is not here yet')).toBeVisible()
    await page.getByRole('complementary', { name: 'Chat' }).getByRole('button', { name: 'Close' }).click()
    await picture('stage')
    await page.setViewportSize({ width: 360, height: 640 })
    await picture('stage-phone')
    await page.setViewportSize({ width: 1280, height: 800 })

    await test.step('tried again in vain, loading the page is offered too', async () => {
      await again.click()
      await expect(page.getByRole('button', { name: 'Try again', disabled: true })).toBeVisible()
      await expect(anew).toBeVisible()
      await expect(again).toBeFocused()
      await picture('stage-stuck')
    })
    await page.unroute(stages)
    await again.click()
    await expect(place.getByText('Who has something to teach the others today?')).toBeVisible()
    await expect(missing).toBeHidden()
    await expectToSeeAndHear([mara!, jonas!])
  })

  await test.step('the file is gone with an older release: the page is loaded again', async () => {
    await page.route('**/assets/ShelfInRoom-*.js', (route) => route.fulfill({ status: 404 }))
    await page.route(`${product.origin}/`, (route) =>
      route.fulfill({ body: '<!doctype html><title>newer</title>' }),
    )
    await page.keyboard.press('a')
    await page.getByText('The shelf', { exact: true }).click()
    await expect(page.getByText('Setroom was renewed since you came')).toBeVisible()
    await picture('renewed')
    await expect(stage(page, 'Knowledge sharing')).toBeVisible()
    await page.unrouteAll()
    await Promise.all([page.waitForEvent('load'), anew.click()])
    await expect(stage(page, 'Knowledge sharing')).toBeVisible()
    await expect(page.getByText('Setroom was renewed since you came')).toBeHidden()
    await expectToSeeAndHear([mara!, jonas!])
  })
  for (const said of [networkNoise, /dynamically imported module/]) jonas!.watch.forget(said)
})

/** Loads the page anew, so that nothing fetched before helps; the call comes back by itself. */
async function reloadInto(page: Page): Promise<void> {
  await page.reload()
  await expect(page.locator('[data-seating]')).toBeVisible()
}
