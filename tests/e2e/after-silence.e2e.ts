import type { Page } from '@playwright/test'
import { begin, consoleOf, goOnTo, namePresenter } from '../support/e2e/driving.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expectNobodyHeard } from '../support/e2e/rtcRecorder.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.setTimeout(480_000)

test('after a silence the microphone asks to be opened, of whoever has the floor', async ({
  product,
  person,
}) => {
  const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'], {
    agenda: agendaOf(
      ['clarifying', 60_000, 1],
      ['silence', 60_000, 1],
      ['presentation', 60_000, 1],
      ['close', 60_000],
    ),
  })
  const [lead, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  const microphone = (page: Page) =>
    page.getByRole('button', { name: /^(Mute|Please mute|Unmute|Muted for all|Muted for now)$/ })
  const asks = 'It was closed for you. You may open it again.'
  await namePresenter(lead, 'Jonas')
  await begin(lead, 'Clarifying questions')
  for (const page of [lead, jonas, ana]) await expect(microphone(page)).toHaveAccessibleName('Mute')
  // Mara closes hers herself.
  await microphone(lead).click()
  await expect(microphone(lead)).toHaveAccessibleName('Unmute')
  await goOnTo(lead, 'Silence', [jonas, ana])
  for (const page of [lead, jonas, ana]) await expect(microphone(page)).toHaveAccessibleName('Muted for all')
  // The header says it in words for a while, until he opens it.
  const closed = (page: Page) => page.getByText('Your microphone is still closed.')
  const said = expect(closed(jonas)).toBeVisible({ timeout: 90_000 })
  await Promise.all([goOnTo(lead, 'Presentation', [jonas, ana]), said])
  await expect(microphone(jonas)).toHaveAccessibleDescription(asks)
  // The others listen now; they are asked when all may speak again, and whoever chose to be muted never.
  for (const page of [lead, ana]) {
    await expect(microphone(page)).toHaveAccessibleName('Unmute')
    await expect(microphone(page)).not.toHaveAccessibleDescription(asks)
    await expect(closed(page)).toBeHidden()
  }
  await jonas.keyboard.press('m')
  await expect(microphone(jonas)).toHaveAccessibleName('Mute')
  await expect(microphone(jonas)).not.toHaveAccessibleDescription(asks)
  await expect(closed(jonas)).toBeHidden()

  await test.step('[F4] the floor made strict while the phase is on: the server shuts the others’ microphones, and no longer when it is soft again', async () => {
    const floor = (name: string) =>
      consoleOf(lead).getByRole('group', { name: 'The floor' }).getByRole('radio', { name })
    await microphone(ana).click()
    await expect(microphone(ana)).toHaveAccessibleName('Please mute')
    await consoleOf(lead).getByText('More', { exact: true }).click()
    await expect(floor('Others are asked to stay muted')).toBeChecked()
    await floor('Others are muted').click()
    await expect(floor('Others are muted')).toBeChecked()
    // Her page knows it from the media server, which takes the right away.
    await expect(microphone(ana)).toHaveAccessibleName('Muted for now')
    await expect(microphone(ana)).toBeDisabled()
    await expectNobodyHeard(people, people.slice(2))
    // Whoever presents is not concerned, nor is whoever holds the controls.
    await expect(microphone(jonas)).toHaveAccessibleName('Mute')
    await expect(microphone(lead)).toHaveAccessibleName('Unmute')
    await floor('Others are asked to stay muted').click()
    await expect(floor('Others are asked to stay muted')).toBeChecked()
    await expect(microphone(ana)).toHaveAccessibleName('Unmute')
    await expect(microphone(ana)).toBeEnabled()
  })

  await goOnTo(lead, 'Close', [jonas, ana])
  await expect(microphone(ana)).toHaveAccessibleDescription(asks)
  // It goes away by itself; the button goes on asking.
  await expect(closed(ana)).toBeVisible()
  await expect(closed(ana)).toBeHidden()
  await expect(microphone(ana)).toHaveAccessibleDescription(asks)
  await expect(microphone(lead)).not.toHaveAccessibleDescription(asks)
})
