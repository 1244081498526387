import type { Page } from '@playwright/test'
import { goIn } from '../support/e2e/comingIn.ts'
import { begin, consoleOf, goOnTo, namePresenter, openMicrophone, stage } from '../support/e2e/driving.ts'
import { takePlace } from '../support/e2e/makingSets.ts'
import { meet, meetQuietly, withVoices } from '../support/e2e/meeting.ts'
import { quickVoices } from '../support/e2e/microphoneFile.ts'
import { expectToSeeAndHear } from '../support/e2e/rtcRecorder.ts'
import { expect, test } from '../support/e2e/test.ts'

const notice = 'Mara’s connection dropped. The session goes on.'

test('the facilitator’s computer dies in a call: the others go on seeing and hearing each other, and the facilitator comes back to the controls from another one', async ({
  product,
  person,
}) => {
  const crowd = withVoices({ Mara: quickVoices.mara(), Jonas: quickVoices.jonas(), Ana: quickVoices.ana() })
  const { made, host, people } = await meet({ product, person }, crowd)
  const [facilitator, ...others] = people
  const first = await host.enter(made)
  const ownCall = await first.seal('set.ownCall', 'https://calls.example/ours', { scope: 'set' })
  await first.must({ type: 'set.edit', settings: { ownCall } })
  first.close()
  const [jonas, ana] = others.map(({ page }) => page) as [Page, Page]
  await expectToSeeAndHear(people)
  await namePresenter(facilitator!.page, 'Ana')
  await begin(facilitator!.page)

  await facilitator!.kill()
  const dropped = Date.now()
  await test.step('the others are not disturbed', async () => {
    await expectToSeeAndHear(others)
    for (const page of [jonas, ana]) {
      await expect(page.getByText(notice)).toBeVisible({ timeout: 20_000 })
      await expect(page.getByText('Picture and sound are coming back.')).toBeHidden()
    }
  })
  await test.step('one of them takes the controls after 20 seconds, and the session goes on', async () => {
    const take = jonas.getByRole('button', { name: 'I’ll hold the controls' })
    await expect(take).toBeVisible({ timeout: 30_000 })
    expect(Date.now() - dropped).toBeGreaterThan(19_000)
    await take.click()
    await expect(consoleOf(jonas)).toBeVisible()
    await goOnTo(jonas, 'Report-back', [ana])
    await expectToSeeAndHear(others)
  })
  await test.step('[W9] whoever holds the controls moves all voices to the agreed call, and back', async () => {
    await consoleOf(jonas).getByText('More', { exact: true }).click()
    await jonas.getByRole('button', { name: 'Move all voices to the agreed call' }).click()
    await jonas.getByRole('button', { name: 'Move all voices', exact: true }).click()
    for (const page of [jonas, ana]) {
      await expect(page.getByText('All voices have moved to your set’s own call.')).toBeVisible()
      const way = page.getByRole('link', { name: 'Open that call' })
      await expect(way).toHaveAttribute('href', 'https://calls.example/ours')
    }
    await expect(ana.getByRole('button', { name: 'Bring all voices back here' })).toHaveCount(0)
    await jonas.getByRole('button', { name: 'Bring all voices back here' }).first().click()
    for (const page of [jonas, ana])
      await expect(page.getByText('All voices have moved to your set’s own call.')).toBeHidden()
    await expectToSeeAndHear(others)
  })
  await test.step('the facilitator comes back by their link, is seen and heard, and takes the controls back', async () => {
    const back = await person('Mara', { microphone: quickVoices.mara() })
    await takePlace(back.page, made.links.Mara!, 'Tuesday set')
    await goIn(back.page)
    await expect(stage(back.page, 'Report-back')).toBeVisible()
    await expect(back.page.getByText('Jonas holds the controls for you.')).toBeVisible()
    // On a device that was not here before one comes late, and quietly.
    await openMicrophone(back.page)
    await expectToSeeAndHear([back, ...others])
    await back.page.getByRole('button', { name: 'Take the controls back' }).click()
    await expect(consoleOf(back.page)).toBeVisible()
    await expect(consoleOf(jonas)).toBeHidden()
    await goOnTo(back.page, 'Presentation', [jonas, ana])
    await expectToSeeAndHear([back, ...others])
  })
})

test.describe('without voices', () => {
  test.use({ media: 'none' })

  test('the facilitator drops: the session goes on, a member holds the controls, and gives them back', async ({
    product,
    person,
  }) => {
    const { made, people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'])
    const [mara, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
    await namePresenter(mara, 'Ana')
    await begin(mara)
    await expect(consoleOf(jonas)).toBeHidden()

    // The computer dies: no goodbye.
    await mara.goto('about:blank')
    const dropped = Date.now()
    for (const page of [jonas, ana]) await expect(page.getByText(notice)).toBeVisible({ timeout: 20_000 })
    await expect(stage(jonas, 'Check-in')).toBeVisible()
    await expect(jonas.getByRole('timer')).toBeVisible()
    const take = jonas.getByRole('button', { name: 'I’ll hold the controls' })
    await expect(take).toBeVisible({ timeout: 30_000 })
    expect(Date.now() - dropped).toBeGreaterThan(19_000)
    await take.click()
    await expect(consoleOf(jonas)).toBeVisible()
    await expect(consoleOf(ana)).toBeHidden()
    await expect(ana.getByText(notice)).toBeHidden()
    await goOnTo(jonas, 'Report-back', [ana])

    await mara.goto(`${product.origin}/set/${made.set}`)
    await goIn(mara)
    await expect(stage(mara, 'Report-back')).toBeVisible()
    await expect(consoleOf(mara)).toBeHidden()
    await expect(mara.getByText('Jonas holds the controls for you.')).toBeVisible()
    // Nothing is taken from whoever acts until the facilitator says so.
    await goOnTo(jonas, 'Presentation', [mara, ana])
    await mara.getByRole('button', { name: 'Take the controls back' }).click()
    await expect(consoleOf(mara)).toBeVisible()
    await expect(consoleOf(jonas)).toBeHidden()
    await goOnTo(mara, 'Clarifying questions', [jonas, ana])

    // Leaving on purpose offers to hand over first; whoever presents in the round is not offered.
    await mara.getByRole('button', { name: 'Leave' }).click()
    const leaving = mara.getByRole('dialog')
    await expect(leaving.getByRole('button', { name: 'Ana' })).toBeHidden()
    await leaving.getByRole('button', { name: 'Stay' }).click()
    await expect(leaving).toBeHidden()
    await expect(consoleOf(mara)).toBeVisible()
    await mara.getByRole('button', { name: 'Leave' }).click()
    await leaving.getByRole('button', { name: 'Jonas' }).click()
    await expect(mara).toHaveURL(new RegExp(`/set/${made.set}$`))
    await expect(consoleOf(jonas)).toBeVisible()
    await expect(ana.getByText(notice)).toBeHidden()
    // Whoever has nobody to give them to just leaves.
    await jonas.getByRole('button', { name: 'Leave' }).click()
    await expect(jonas).toHaveURL(new RegExp(`/set/${made.set}$`))
  })
})
