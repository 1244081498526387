import type { Page } from '@playwright/test'
import { begin, goOnTo, stage } from '../support/e2e/driving.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.use({ media: 'none' })

const first = 'My deputy says yes and does no'
const better = 'My deputy says yes to everything'
const second = 'Two teams, one budget'

test('several bid for two rounds; the facilitator settles the order, and whoever was named presents', async ({
  product,
  person,
}) => {
  const agenda = agendaOf(
    ['bids', 180_000],
    ['presentation', 300_000, 1],
    ['presentation', 300_000, 2],
    ['openQuestions', 300_000, 2],
    ['close', 60_000],
  )
  const names = ['Mara', 'Jonas', 'Ana', 'Kim']
  const { people } = await meetQuietly({ product, person }, names, { agenda })
  const [mara, jonas, ana, kim] = people.map(({ page }) => page)
  await begin(mara!, 'Bids')
  const own = /^(Is something on your mind\? Say it in a sentence\.|Change my bid)$/

  await test.step('each bids in a sentence, changes it, takes it back', async () => {
    for (const [page, words] of [
      [jonas!, first],
      [ana!, second],
      [kim!, 'Nothing much'],
    ] as const) {
      await page.getByLabel(own).fill(words)
      await page.getByRole('button', { name: 'Bid for a round' }).click()
      await expect(stage(mara!, 'Bids').getByText(words)).toBeVisible()
    }
    await jonas!.getByLabel(own).fill(better)
    await jonas!.getByRole('button', { name: 'Change it' }).click()
    await kim!.getByRole('button', { name: 'Take it back' }).click()
    for (const page of [mara!, ana!, kim!]) {
      await expect(stage(page, 'Bids').getByText(better)).toBeVisible()
      await expect(page.getByText(first)).toHaveCount(0)
      await expect(page.getByText('Nothing much')).toHaveCount(0)
    }
    await expect(stage(ana!, 'Bids').getByText('has not presented yet')).toHaveCount(2)
    await lookAt(mara!, 'bids, at whoever settles them')
    await lookAt(ana!, 'bids')
  })
  await test.step('the facilitator puts Ana before Jonas; everybody reads it, after a reload, too', async () => {
    const order = stage(mara!, 'Bids').getByRole('listitem').filter({ hasText: 'Round' })
    await expect(order).toHaveText([/Jonas/, /Ana/])
    await mara!.getByRole('button', { name: 'Ana earlier' }).click()
    await expect(order).toHaveText([/Ana/, /Jonas/])
    await mara!.getByRole('button', { name: 'Settle this order' }).click()
    await expect(mara!.getByRole('button', { name: 'This is the order' })).toBeDisabled()
    for (const page of [jonas!, ana!, kim!])
      await expect(page.getByText('The order: Ana, Jonas')).toBeVisible()
    await kim!.reload()
    await expect(kim!.getByText('The order: Ana, Jonas')).toBeVisible()
    await expect(stage(kim!, 'Bids').getByText(better)).toBeVisible()
  })
  await test.step('Ana presents first, and then Jonas', async () => {
    const tells = (name: string) => `${name} tells. Listen; your questions have their time afterwards.`
    await goOnTo(mara!, 'Presentation', [jonas!, ana!, kim!])
    for (const page of [mara!, jonas!, kim!]) await expect(page.getByText(tells('Ana'))).toBeVisible()
    const card = (page: Page) => page.getByLabel('My issue in one line')
    // It begins with what she bid; what she makes of it stands, also when she empties it.
    await expect(card(ana!)).toHaveValue(second)
    await card(ana!).fill('')
    await ana!.reload()
    await expect(card(ana!)).toHaveValue('')
    await card(ana!).fill(second)
    await ana!.getByRole('button', { name: 'Show the card' }).click()
    for (const page of [mara!, jonas!]) await expect(page.getByText(second)).toBeVisible()
    await goOnTo(mara!, 'Presentation')
    for (const page of [mara!, ana!, kim!]) await expect(page.getByText(tells('Jonas'))).toBeVisible()
    await expect(card(jonas!)).toHaveValue(better)
    await jonas!.getByRole('button', { name: 'Show the card' }).click()
  })
  await test.step('while they ask, the set can read again what it is about', async () => {
    await goOnTo(mara!, 'Open questions', [kim!])
    await kim!.getByRole('button', { name: 'Questions', exact: true }).click()
    await expect(kim!.getByText(better)).toBeVisible()
  })
})
