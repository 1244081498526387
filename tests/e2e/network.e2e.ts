import { meet, withVoices } from '../support/e2e/meeting.ts'
import { voices } from '../support/e2e/microphoneFile.ts'
import { expectToSeeAndHear } from '../support/e2e/rtcRecorder.ts'
import { expect, test } from '../support/e2e/test.ts'

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

  await test.step('the server is killed and comes back, its media server with it', async () => {
    await product.kill()
    await expect(mara!.page.getByText('The connection is gone. We are getting it back.')).toBeVisible()
    await product.restart()
    for (const { page } of people)
      await expect(page.getByText('The connection is gone. We are getting it back.')).toBeHidden()
    await expectToSeeAndHear(people)
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
