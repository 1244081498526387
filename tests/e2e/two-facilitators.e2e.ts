import { answer, questionOf } from '../support/e2e/asking.ts'
import { goIn, openRoom } from '../support/e2e/comingIn.ts'
import { begin, consoleOf, goOnTo, stage } from '../support/e2e/driving.ts'
import { gatherQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'

test.use({ media: 'none' })

const may = 'May Jonas facilitate too?'

test('[S6] [S7] [S8] [Y8] two facilitators: one leads, the other looks on and cues; the controls pass when both say so', async ({
  product,
  person,
}) => {
  const { made, people } = await gatherQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'])
  const [mara, jonas, ana] = people.map(({ page }) => page)
  await mara!.goto(`${product.origin}/set/${made.set}/people`)
  await mara!.getByRole('button', { name: 'What can be done about Jonas' }).click()
  await mara!.getByRole('menuitem', { name: 'Ask about a second facilitator' }).click()
  await mara!.getByRole('dialog').getByRole('button', { name: 'Ask everybody' }).click()
  // Each member is asked privately, Jonas too; only all of them together give him the role.
  const asked = questionOf(mara!, may)
  await expect(asked.getByText('The members are asked')).toBeVisible()
  await answer(ana!, may, 'Yes, that is fine')
  await expect(questionOf(ana!, may).getByText('You said yes.')).toBeVisible()
  await expect(asked.getByRole('button', { name: 'Make second facilitator' })).toBeHidden()
  await answer(jonas!, may, 'Yes, that is fine')
  await expect(asked.getByText('All of you have said yes.')).toBeVisible()
  await asked.getByRole('button', { name: 'Make second facilitator' }).click()
  await mara!.getByRole('alertdialog').getByRole('button', { name: 'Make second facilitator' }).click()
  const his = mara!.getByRole('listitem').filter({ hasText: 'Jonas' })
  await expect(his.filter({ hasText: 'Second facilitator' })).toBeVisible()
  await mara!.goto(`${product.origin}/set/${made.set}`)
  await openRoom(mara!)
  for (const page of [mara!, jonas!, ana!]) await goIn(page)
  await begin(mara!)
  const figure = (name: string) => ana!.getByRole('figure').filter({ hasText: name })
  await expect(figure('Mara').getByText('facilitates', { exact: true })).toBeVisible()
  await expect(figure('Jonas').getByText('facilitates too')).toBeVisible()

  // He sees her console and cannot drive; his word reaches her alone.
  await expect(consoleOf(jonas!).getByText('Mara holds the controls.')).toBeVisible()
  await expect(consoleOf(jonas!).getByRole('button', { name: /^Go on to/ })).toBeHidden()
  await expect(consoleOf(ana!)).toBeHidden()
  await consoleOf(jonas!).getByRole('button', { name: 'A little slower.' }).click()
  await expect(mara!.getByText('Only you see this')).toBeVisible()
  await expect(ana!.getByText('Only you see this')).toBeHidden()

  await consoleOf(jonas!).getByRole('button', { name: 'Ask for the controls' }).click()
  await expect(jonas!.getByText('You have asked Mara for the controls.')).toBeVisible()
  await mara!.reload()
  await expect(mara!.getByText('Jonas asks for the controls.')).toBeVisible()
  await expect(ana!.getByText('Jonas asks for the controls.')).toBeHidden()
  await mara!.getByRole('button', { name: 'Hand them over' }).click()
  await expect(consoleOf(mara!).getByText('Jonas holds the controls.')).toBeVisible()
  await goOnTo(jonas!, 'Report-back', [mara!, ana!])
  await expect(mara!.getByRole('button', { name: 'Take the controls back' })).toBeHidden()

  // Whoever leads is gone: the other is asked at once, the members later.
  await jonas!.goto('about:blank')
  await expect(mara!.getByText('Jonas’s connection dropped. The session goes on.')).toBeVisible()
  await expect(ana!.getByRole('button', { name: 'I’ll hold the controls' })).toBeHidden()
  await mara!.getByRole('button', { name: 'I’ll hold the controls' }).click()
  await expect(consoleOf(mara!).getByRole('button', { name: /^Go on to/ })).toBeVisible()
  await expect(stage(mara!, 'Report-back')).toBeVisible()
})
