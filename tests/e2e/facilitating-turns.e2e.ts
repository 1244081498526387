import type { Page } from '@playwright/test'
import type { SessionId } from '@setroom/shared'
import { comingDay } from '../support/e2e/comingDay.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { gatherQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf, anyId } from '../support/newSet.ts'

test.use({ media: 'none' })

test('a set without a facilitator of its own: who is next is proposed to all, passed on, and leads from then on', async ({
  product,
  person,
}) => {
  const { made, host, people } = await gatherQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'], {
    agenda: agendaOf(['checkIn', 300_000], ['close', 60_000]),
  })
  const [mara, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  const home = `${product.origin}/set/${made.set}`
  const turns = (page: Page) => page.getByRole('region', { name: 'Whose turn it is' })
  const next = (page: Page) => turns(page).getByText(/^Next to facilitate: /)
  const open = (page: Page) => page.getByRole('button', { name: 'Open the room' })

  await test.step('they agree to take turns: the others see it at once, and cannot pass it on', async () => {
    for (const page of [mara, jonas, ana]) await page.goto(`${home}/programme`)
    await expect(next(jonas)).toHaveCount(0)
    await turns(mara).getByRole('switch', { name: 'We take turns facilitating' }).click()
    for (const page of [mara, jonas, ana])
      await expect(next(page)).toHaveText('Next to facilitate: Mara, as now.')
    await expect(turns(jonas).getByRole('switch')).toHaveCount(0)
  })

  await test.step('Mara led one session: it is the turn of Ana', async () => {
    const hers = await host.enter(made)
    await hers.must({ type: 'session.open', session: anyId<SessionId>() })
    await hers.place('room')
    await hers.must({ type: 'session.start' })
    await hers.must({ type: 'session.close' })
    hers.close()
    for (const page of [mara, ana, jonas])
      await expect(next(page)).toHaveText('Next to facilitate: Ana. Now it is Mara.')
    await expect(turns(ana).getByRole('button', { name: /^Pass it/ })).toHaveCount(0)
    await lookAt(ana, 'whose turn it is')
  })

  await test.step('Ana cannot come to the next one: it is the turn of Jonas', async () => {
    await mara.getByRole('button', { name: 'Plan one date' }).click()
    const single = mara.getByRole('dialog')
    await single.getByLabel('Date', { exact: true }).fill(comingDay('05-06'))
    await single.getByLabel('Time', { exact: true }).fill('18:00')
    await single.getByRole('button', { name: 'Save' }).click()
    await ana.getByRole('button', { name: 'I cannot come' }).click()
    await ana.getByRole('button', { name: 'Tell the set' }).click()
    for (const page of [mara, ana, jonas])
      await expect(next(page)).toHaveText('Next to facilitate: Jonas. Now it is Mara.')
    await ana.getByRole('button', { name: 'I can come after all' }).click()
    await expect(next(mara)).toHaveText('Next to facilitate: Ana. Now it is Mara.')
  })

  await test.step('Mara keeps it at first, then passes it on; it is so after a reload', async () => {
    await turns(mara).getByRole('button', { name: 'Pass it to Ana' }).click()
    const question = mara.getByRole('alertdialog', { name: 'Pass the facilitation to Ana?' })
    await expect(question).toBeVisible()
    await mara.keyboard.press('Escape')
    await expect(question).toBeHidden()
    await expect(next(mara)).toHaveText('Next to facilitate: Ana. Now it is Mara.')
    await turns(mara).getByRole('button', { name: 'Pass it to Ana' }).click()
    await question.getByRole('button', { name: 'Pass it on' }).click()
    await expect(next(mara)).toHaveText('Next to facilitate: Ana, as now.')
    await expect(turns(mara).getByRole('switch')).toHaveCount(0)
    await expect(turns(ana).getByRole('switch', { name: 'We take turns facilitating' })).toBeChecked()
    for (const page of [mara, ana]) await page.reload()
    await expect(next(mara)).toHaveText('Next to facilitate: Ana, as now.')
    for (const page of [mara, ana]) await page.goto(home)
    await expect(open(ana)).toBeVisible()
    await expect(open(mara)).toHaveCount(0)
    await expect(
      mara.getByRole('region', { name: 'Next session' }).getByText('Next to facilitate: Ana, as now.'),
    ).toBeVisible()
    await lookAt(mara, 'who leads next time')
  })

  await test.step('Ana lets Jonas go first, by hand: his turn it is until he led', async () => {
    await ana.goto(`${home}/people`)
    await ana.getByRole('button', { name: 'What can be done about Jonas' }).click()
    await ana.getByRole('menuitem', { name: 'Hand the facilitation over' }).click()
    await ana.getByRole('button', { name: 'Hand over to Jonas' }).click()
    await jonas.goto(`${home}/programme`)
    await expect(next(jonas)).toHaveText('Next to facilitate: Jonas, as now.')
    await jonas.goto(home)
    await expect(open(jonas)).toBeVisible()
    await ana.goto(home)
    await expect(ana.getByRole('heading', { level: 1, name: 'Tuesday set' })).toBeVisible()
    await expect(open(ana)).toHaveCount(0)
  })
})
