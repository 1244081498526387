import type { Page } from '@playwright/test'
import { begin, namePresenter, openMicrophone } from '../support/e2e/driving.ts'
import { meet } from '../support/e2e/meeting.ts'
import { quickVoices, voices } from '../support/e2e/microphoneFile.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test('in open questions, whoever has the floor and talks into a closed microphone reads so at its button, and nothing pops up', async ({
  product,
  person,
}) => {
  const { people } = await meet(
    { product, person },
    [
      ['Mara', { microphone: voices.nobody() }],
      ['Ana', { microphone: quickVoices.ana() }],
    ],
    { agenda: agendaOf(['openQuestions', 600_000, 1], ['close', 60_000]) },
  )
  const [lead, ana] = people.map(({ page }) => page) as [Page, Page]
  await namePresenter(lead, 'Ana')
  await openMicrophone(ana)
  await begin(lead, 'Open questions')
  await ana.getByRole('button', { name: /^(Mute|Please mute)$/ }).click()
  const button = ana.getByRole('button', { name: 'You are muted', exact: true })
  await expect(button).toBeVisible({ timeout: 60_000 })
  await expect(
    ana.getByRole('status').filter({ hasText: 'You are muted. Nobody hears you.' }),
  ).toHaveAttribute('aria-live', 'polite')
  await expect(ana.locator('[data-sonner-toast]').filter({ hasText: 'You are muted' })).toHaveCount(0)
  await expect(lead.getByText('You are muted')).toHaveCount(0)
  // For ten seconds, and then it is the button that it was.
  await ana.getByRole('button', { name: 'Unmute', exact: true }).click({ timeout: 15_000 })
  await expect(ana.getByRole('button', { name: 'Mute', exact: true })).toBeVisible()
  await expect(button).toBeHidden()
  await expect(ana.locator('[data-sonner-toast]').filter({ hasText: 'You are muted' })).toHaveCount(0)
})
