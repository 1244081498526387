import type { Page } from '@playwright/test'
import { begin, namePresenter, stage, writeQuestion } from '../support/e2e/driving.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.use({ media: 'none' })

const [hers, his] = ['Why do you stay there?', 'What would change if you asked him?']

test('[Q6] the presenter declines the question on stage: it leaves every stage, is kept as declined, and the next may ask', async ({
  product,
  person,
}) => {
  const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana', 'Tomás'], {
    agenda: agendaOf(['openQuestions', 600_000, 1], ['close', 60_000]),
  })
  const [mara, jonas, ana, tomas] = people.map(({ page }) => page) as [Page, Page, Page, Page]
  const pages = [mara, jonas, ana, tomas]
  const onStage = (page: Page) => page.getByTestId('question-on-stage')
  const ledger = (page: Page) => page.getByRole('complementary', { name: 'Questions of this round' })
  const kept = (page: Page, words: string) => ledger(page).getByRole('listitem').filter({ hasText: words })
  const declineOnStage = async () => {
    await jonas.getByRole('button', { name: 'More for you as presenter' }).click()
    await jonas.getByRole('menuitem', { name: 'Decline this question' }).click()
  }
  await namePresenter(mara, 'Jonas')
  await begin(mara, 'Open questions')

  await test.step('nobody else can decline it', async () => {
    await writeQuestion(ana, hers)
    for (const page of pages) await expect(onStage(page)).toHaveText(hers)
    await tomas.getByRole('button', { name: 'I have a question' }).click()
    await expect(stage(jonas, 'Open questions').getByRole('button', { name: /^Next: Tomás/ })).toBeVisible()
    for (const page of [mara, ana, tomas])
      await expect(page.getByRole('button', { name: 'More for you as presenter' })).toHaveCount(0)
  })

  await test.step('declined, it is off every screen’s stage, and whoever waited has the turn', async () => {
    await declineOnStage()
    for (const page of [mara, jonas, ana]) await expect(onStage(page)).toHaveText('Tomás is asking.')
    await expect(onStage(tomas)).toHaveText('It is your turn to ask.')
    // Its asker may ask another.
    await expect(ana.getByRole('button', { name: 'I have a question' })).toBeVisible()
  })

  await test.step('everybody’s ledger says so, its asker’s too, a reload included', async () => {
    await ana.reload()
    for (const page of pages) {
      await page.getByRole('button', { name: 'Questions', exact: true }).click()
      await expect(kept(page, hers).getByText('declined', { exact: true })).toBeVisible()
    }
    await kept(jonas, hers).getByRole('button', { name: 'Mark this question' }).click()
    await expect(jonas.getByRole('menuitem', { name: 'Decline this question' })).toBeDisabled()
    await jonas.keyboard.press('Escape')
  })

  await test.step('the next is asked and not declined; with nobody waiting the stage asks for one', async () => {
    await writeQuestion(tomas, his)
    for (const page of pages) await expect(onStage(page)).toHaveText(his)
    await jonas.getByRole('button', { name: 'Next question' }).click()
    for (const page of pages) {
      await expect(onStage(page)).toHaveText('Who has a question?')
      await expect(kept(page, his)).toBeVisible()
      await expect(kept(page, his).getByText('declined', { exact: true })).toHaveCount(0)
    }
  })
})
