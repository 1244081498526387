import { goIn } from '../support/e2e/comingIn.ts'
import { meet, withVoices } from '../support/e2e/meeting.ts'
import { voices } from '../support/e2e/microphoneFile.ts'
import { expectToSeeAndHear } from '../support/e2e/rtcRecorder.ts'
import { expect, test } from '../support/e2e/test.ts'

test('one person in two tabs has one call, and can move it', async ({ product, person }) => {
  const crowd = withVoices({ Mara: voices.mara(), Jonas: voices.jonas() })
  const { made, people } = await meet({ product, person }, crowd)
  const [mara, jonas] = people
  await expectToSeeAndHear([mara!, jonas!])

  const second = await jonas!.context.newPage()
  await second.goto(`${product.origin}/set/${made.set}`)
  await goIn(second)
  const elsewhere = 'You are in the call in another tab or on another device.'
  await expect(second.getByText(elsewhere)).toBeVisible()
  await expect(jonas!.page.getByText(elsewhere)).toBeHidden()
  // The other sees him once, and goes on seeing and hearing the first tab.
  await expect(mara!.page.getByRole('figure').filter({ hasText: 'Jonas' })).toHaveCount(1)
  await expectToSeeAndHear([mara!, jonas!])

  await second.getByRole('button', { name: 'Move the call here' }).click()
  await expect(jonas!.page.getByText(elsewhere)).toBeVisible()
  await expect(second.getByText(elsewhere)).toBeHidden()
  const moved = { ...jonas!, page: second }
  await expectToSeeAndHear([mara!, moved])
  await expect(mara!.page.getByRole('figure').filter({ hasText: 'Jonas' })).toHaveCount(1)
  // The tab that the call left listens no more, though he talks: he is heard from the other one.
  for (let second = 0; second < 8; second += 1) {
    await expect(jonas!.page.getByText('You are muted. Nobody hears you.')).toHaveCount(0)
    await mara!.page.waitForTimeout(1_000)
  }

  // The tab with the call is closed: the person is still here, and the other tab takes the call with a click.
  await second.close()
  await jonas!.page.bringToFront()
  await jonas!.page.getByRole('button', { name: 'Move the call here' }).click()
  await expectToSeeAndHear([mara!, jonas!])
})
