import type { Page } from '@playwright/test'
import { begin, endSession, goOnTo, namePresenter, onePresenter } from '../support/e2e/driving.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { another, hourOf, meetAgain, promise } from '../support/e2e/wholeHour.ts'

// What session.e2e.ts does in a call, media apart, without livekit-server anywhere.
test.use({ media: 'none' })

test('without a media server the same hour: asked, promised, rated unseen, killed, and met again', async ({
  product,
  person,
}) => {
  const { made, people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana', 'Tomás'])
  const pages = people.map(({ page }) => page) as [Page, Page, Page, Page]
  const [lead, jonas, ana, tomas] = pages
  await namePresenter(lead, 'Jonas')
  await begin(lead)
  const doings = hourOf(pages)
  for (const phase of onePresenter)
    await test.step(phase, async () => {
      if (phase !== 'Check-in') await goOnTo(lead, phase, [jonas, ana, tomas])
      await doings[phase]?.()
    })
  await endSession(lead, [jonas, ana, tomas])
  for (const [page, words] of [
    [jonas, promise],
    [ana, another],
  ] as const)
    await expect(page.getByText(words)).toBeVisible()
  await test.step('the server is killed; weeks later the words are back', () =>
    meetAgain(product, made, pages))
})
