import { answer, askAboutGuest, linkForGuest } from '../support/e2e/asking.ts'
import { goIn } from '../support/e2e/comingIn.ts'
import { begin, consoleOf } from '../support/e2e/driving.ts'
import { meet } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'

test('[W9] the voices are moved to the agreed call: a guest, who has no key to the set’s own words, sees the way there, too', async ({
  product,
  person,
}) => {
  const { made, host, people } = await meet({ product, person }, [['Mara'], ['Jonas']])
  const [mara, jonas] = people
  const where = 'https://calls.example/ours'
  const first = await host.enter(made)
  await first.must({
    type: 'set.edit',
    settings: { ownCall: await first.seal('set.ownCall', where, { scope: 'set' }) },
  })
  first.close()
  const [office, home] = [await mara!.context.newPage(), await jonas!.context.newPage()]
  await office.goto(`${product.origin}/set/${made.set}/people`)
  await home.goto(`${product.origin}/set/${made.set}`)
  await askAboutGuest(office, 'Greta')
  await answer(home, 'May Greta come as a guest?', 'Yes, that is fine')
  await begin(mara!.page)
  const link = await linkForGuest(office, 'Greta')
  for (const page of [office, home]) await page.close()
  const greta = await person('Greta', { beside: mara! })
  await greta.page.goto(link)
  await greta.page.getByRole('button', { name: 'Take my place' }).click()
  await mara!.page
    .getByRole('status')
    .filter({ hasText: 'At the door' })
    .getByRole('button', { name: 'Let in' })
    .click()
  await goIn(greta.page)
  // She is in the call here before it moves.
  for (const { page } of [mara!, jonas!, greta])
    await expect(page.getByRole('button', { name: /^(Mute|Please mute|Unmute)$/ })).toBeEnabled()

  await consoleOf(mara!.page).getByText('More', { exact: true }).click()
  await mara!.page.getByRole('button', { name: 'Move all voices to the agreed call' }).click()
  await mara!.page.getByRole('button', { name: 'Move all voices', exact: true }).click()
  for (const { page } of [mara!, jonas!, greta]) {
    await expect(page.getByText('All voices have moved to your set’s own call.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Open that call' })).toHaveAttribute('href', where)
  }
  // Also when the page is loaded anew, from what the server keeps.
  await greta.page.reload()
  await expect(greta.page.getByRole('link', { name: 'Open that call' })).toHaveAttribute('href', where)
  await mara!.page.getByRole('button', { name: 'Bring all voices back here' }).first().click()
  await expect(greta.page.getByText('All voices have moved to your set’s own call.')).toBeHidden()
})
