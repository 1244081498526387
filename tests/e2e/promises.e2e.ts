import type { Page } from '@playwright/test'
import { lookAt } from '../support/e2e/lookAt.ts'
import { takePlace } from '../support/e2e/makingSets.ts'
import { expect, test } from '../support/e2e/test.ts'
import { createHost } from '../support/protocolClient.ts'

test.use({ media: 'none' })

const onPhone = { width: 360, height: 640 }
const card = (page: Page, name: string) => page.getByRole('region', { name })

test('a commitment between sessions: its supporter asks how it goes, its owner says so, and later what happened', async ({
  product,
  person,
}) => {
  const host = await createHost(product.hostLink)
  const made = await host.createSet({ name: 'North', facilitator: 'Mara', members: ['Jonas', 'Ana'] })
  const his = await person('Jonas')
  const hers = await person('Ana', { beside: his })
  const [jonas, ana] = [his.page, hers.page]
  await takePlace(jonas, made.links.Jonas!, 'North')
  await takePlace(ana, made.links.Ana!, 'North')
  const [mine, theirs] = [card(jonas, 'What I said I would do'), card(ana, 'Whom I support')]

  await test.step('a supporter of what is kept to oneself does not see it, and the form says so', async () => {
    await mine.getByRole('button', { name: 'Add one' }).click()
    const form = jonas.getByRole('dialog')
    await form.getByLabel('What will you do?').fill('I will call Kim by Friday')
    await form.getByRole('switch', { name: 'The set sees it' }).click()
    await form.getByRole('button', { name: 'I commit to it' }).click()
    await form.getByRole('button', { name: 'Make it firmer, in four questions' }).click()
    for (let skipped = 0; skipped < 3; skipped++) await form.getByRole('button', { name: 'Skip' }).click()
    await form.getByRole('radio', { name: 'Ana', exact: true }).check()
    await expect(form.getByText('Ana will not see it, nor ask')).toBeVisible()
    await form.getByRole('button', { name: 'Save and go on' }).click()
    await form.getByRole('button', { name: 'Done' }).click()
    await expect(mine.getByText('does not see it')).toBeVisible()
    await expect(theirs).toBeHidden()
    await mine.getByRole('button', { name: 'More to do with it' }).click()
    await jonas.getByRole('menuitem', { name: 'Change it' }).click()
    await jonas.setViewportSize(onPhone)
    await lookAt(jonas, 'a supporter who sees nothing, on a phone')
    await mine.getByRole('button', { name: 'Show it to the set' }).click()
    await expect(mine.getByText('Ana will not see it')).toBeHidden()
    await mine.getByRole('button', { name: 'Save the changes' }).click()
  })

  await test.step('the supporter finds it on their page and asks; the words outlive a reload', async () => {
    await expect(theirs.getByText('You support Jonas with')).toBeVisible()
    await expect(theirs.getByText('I will call Kim by Friday')).toBeVisible()
    await theirs.getByRole('button', { name: 'Ask how it goes' }).click()
    await theirs.getByLabel('A word to Jonas').fill('Did you reach Kim?\nשלום')
    await ana.reload()
    await theirs.getByRole('button', { name: 'Ask how it goes' }).click()
    await expect(theirs.getByLabel('A word to Jonas')).toHaveValue('Did you reach Kim?\nשלום')
    await lookAt(ana, 'asking how it goes')
    await theirs.getByRole('button', { name: 'Ask', exact: true }).click()
    await expect(mine.getByText('Ana asked how it goes')).toBeVisible()
    await expect(mine.getByText('Did you reach Kim?')).toBeVisible()
    await mine.scrollIntoViewIfNeeded()
    await lookAt(jonas, 'asked how it goes, on a phone')
  })

  await test.step('the owner answers that it is under way, which closes nothing', async () => {
    await mine.getByRole('button', { name: 'Answer' }).click()
    await expect(mine.getByRole('radio', { name: 'Under way' })).toBeChecked()
    await mine.getByLabel('How is it going so far?').fill('Left two messages')
    await lookAt(jonas, 'saying how it goes, on a phone')
    await mine.getByRole('button', { name: 'Save it' }).click()
    await expect(theirs.getByText('Left two messages')).toBeVisible()
    await expect(mine.getByRole('button', { name: 'Answer' })).toBeHidden()
    await expect(mine.getByRole('button', { name: 'Say how it goes' })).toBeVisible()
    await expect(theirs.getByRole('button', { name: 'Ask how it goes' })).toBeVisible()
  })

  await test.step('earlier reports stand folded below the last, after a restart too', async () => {
    await mine.getByRole('button', { name: 'Say how it goes' }).click()
    await mine.getByRole('radio', { name: 'Partly' }).check()
    await mine.getByLabel('What happened?').fill('Kim calls back on Monday')
    await mine.getByRole('button', { name: 'Save it' }).click()
    await expect(theirs.getByText('Kim calls back on Monday')).toBeVisible()
    await product.restart()
    for (const page of [jonas, ana]) await page.reload()
    await expect(mine.getByText('Kim calls back on Monday')).toBeVisible()
    await expect(mine.getByText('Left two messages')).toBeHidden()
    await mine.getByText('An earlier report').click()
    await expect(mine.getByText('Left two messages')).toBeVisible()
    await expect(mine.getByText('Did you reach Kim?')).toBeVisible()
    await mine.scrollIntoViewIfNeeded()
    await lookAt(jonas, 'earlier reports, on a phone')
    await theirs.getByText('An earlier report').click()
    await lookAt(ana, 'whom I support')
  })
})

test('two devices of one person: an old form undoes nothing of what was changed on the other, and says what was', async ({
  product,
  person,
}) => {
  const host = await createHost(product.hostLink)
  const made = await host.createSet({ name: 'North', facilitator: 'Mara', members: ['Jonas', 'Ana'] })
  const his = await person('Jonas')
  const [laptop, phone] = [his.page, (await person('Jonas', { beside: his })).page]
  for (const page of [laptop, phone]) await takePlace(page, made.links.Jonas!, 'North')
  const mine = (page: Page) => card(page, 'What I said I would do')
  const what = (page: Page) => page.getByLabel('What will you do?')
  const change = async (page: Page) => {
    await mine(page).getByRole('button', { name: 'More to do with it' }).click()
    await page.getByRole('menuitem', { name: 'Change it' }).click()
    await expect(what(page)).toBeVisible()
  }
  const save = (page: Page) => page.getByRole('button', { name: 'Save the changes' }).click()
  const shown = (page: Page) => mine(page).getByRole('switch', { name: 'The set sees it' })
  const notice = laptop.getByText('This was changed elsewhere while you were writing.')
  await mine(laptop).getByRole('button', { name: 'Add one' }).click()
  await what(laptop).fill('I will call Kim')
  await laptop.getByRole('button', { name: 'I commit to it' }).click()
  await laptop.getByRole('dialog').getByRole('button', { name: 'Later' }).click()
  await expect(mine(phone).getByText('I will call Kim', { exact: true })).toBeVisible()

  await test.step('what was not touched in it follows the other device', async () => {
    await change(laptop)
    await laptop.getByLabel('What is the first step?').fill('Find her number')
    await laptop.reload()
    await change(phone)
    await what(phone).fill('I will write to Kim')
    await shown(phone).click()
    await save(phone)
    await expect(mine(laptop).getByText('I will write to Kim', { exact: true })).toBeVisible()
    await change(laptop)
    await expect(what(laptop)).toHaveValue('I will write to Kim')
    await expect(shown(laptop)).not.toBeChecked()
    await expect(laptop.getByLabel('What is the first step?')).toHaveValue('Find her number')
    await expect(notice).toBeHidden()
    await save(laptop)
    await expect(mine(phone).getByText('Find her number')).toBeVisible()
    await expect(mine(phone).getByText('I will write to Kim', { exact: true })).toBeVisible()
  })

  await test.step('what was changed on both is told, and may be taken', async () => {
    await change(laptop)
    await what(laptop).fill('I will see Kim')
    await change(phone)
    await what(phone).fill('I will visit Kim')
    await save(phone)
    await expect(notice).toBeVisible()
    await expect(what(laptop)).toHaveValue('I will see Kim')
    await expect(laptop.getByRole('status').getByText('I will visit Kim')).toBeVisible()
    await lookAt(laptop, 'changed on another device meanwhile')
    await laptop.getByRole('button', { name: 'Take that instead' }).click()
    await expect(what(laptop)).toHaveValue('I will visit Kim')
    await expect(notice).toBeHidden()
  })
})
