import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { systemClock } from '../../server/src/clock.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { takePlace } from '../support/e2e/makingSets.ts'
import { gatherSet } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { createHost } from '../support/protocolClient.ts'
import { startTestServer } from '../support/testServer.ts'

test.use({ media: 'none' })

const DAY = 86_400_000

async function promise(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: 'Add one' }).click()
  await page.getByLabel('What will you do?').fill(what)
  await page.getByRole('button', { name: 'I commit to it' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByText(what, { exact: true }).first()).toBeVisible()
}

/** What another program reads: his words in every place where they stand, nobody else's, and nothing left unread. */
async function takesForAnotherProgram(jonas: Page): Promise<void> {
  const saving = jonas.waitForEvent('download')
  await jonas.getByRole('button', { name: 'For another program' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toMatch(/^setroom-tuesday-set-\d{4}-\d\d-\d\d\.json$/)
  await expect(jonas.getByText('Saved on this device.')).toBeVisible()
  const text = await readFile(await saved.path(), 'utf8')
  expect(text).not.toContain('Ask my sister')
  const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  const what = 'Call the council on Monday'
  const mine = JSON.parse(text)
  expect(mine).toMatchObject({
    ...{ format: 'setroom.mine', version: 1, set: 'Tuesday set', name: 'Jonas', at: instant, unread: 0 },
    about: { name: 'Jonas', role: 'member' },
    commitments: [{ words: { what }, open: true, shown: true, madeAt: instant, reports: [] }],
    written: [{ kind: 'commitment', at: instant }],
  })
  expect(JSON.parse(mine.written[0].text)).toMatchObject({ what })
}

test('leaving takes one’s words along, the next key is made, and the set is deleted by its name', async ({
  product,
  person,
}) => {
  const { people, made } = await gatherSet({ product, person }, [
    ['Mara'],
    ['Jonas', { viewport: { width: 360, height: 640 } }],
    ['Ana'],
  ])
  const [mara, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  await promise(ana, 'Ask my sister')
  await promise(jonas, 'Call the council on Monday')
  await expect(jonas.getByText('Ask my sister')).toBeVisible()
  await expect(ana.getByText('Call the council on Monday')).toBeVisible()

  await test.step('a member takes theirs along, and goes', async () => {
    await jonas.getByRole('link', { name: 'How long it is kept, and leaving it' }).click()
    await expect(jonas.getByRole('heading', { level: 1, name: 'Keeping and leaving' })).toBeVisible()
    await expect(jonas.getByRole('heading', { name: 'Delete the set' })).toBeHidden()
    await lookAt(jonas, 'keeping, a phone')
    const file = jonas.waitForEvent('download')
    await jonas.getByRole('button', { name: 'As text' }).click()
    expect((await file).suggestedFilename()).toMatch(/\.md$/)
    await takesForAnotherProgram(jonas)
    await jonas.getByRole('button', { name: 'Leave the set' }).click()
    await jonas.getByRole('button', { name: 'Leave and erase what I wrote' }).click()
    await expect(jonas.getByRole('heading', { name: 'You have left the set.' })).toBeVisible()
  })

  await test.step('the others see it; what is written now is sealed with a key that he never had', async () => {
    await expect(ana.getByText('Call the council on Monday')).toBeHidden()
    await expect(ana.getByText('Left the set: Jonas')).toBeVisible()
    await promise(mara, 'Write to the board')
    await expect(ana.getByText('Write to the board')).toBeVisible()
  })

  await test.step('his link says that the place was given back, also after a reload', async () => {
    await jonas.goto(made.links.Jonas!)
    await jonas.getByRole('button', { name: 'Take my place' }).click()
    const given = jonas.getByRole('heading', { name: 'This place was given back.' })
    await expect(given).toBeVisible()
    people[1]!.watch.forget(/410/)
    await jonas.goto(`${product.origin}/set/${made.set}`)
    await expect(jonas.getByRole('heading', { name: 'This browser has no place here.' })).toBeVisible()
  })

  const elsewhere = await person('Ana', { beside: people[2]! })
  await test.step('a browser that holds a place is closed before the set ends', async () => {
    await takePlace(elsewhere.page, made.links.Ana!, 'Tuesday set')
    await elsewhere.page.getByRole('button', { name: 'Add one' }).click()
    await elsewhere.page.getByLabel('What will you do?').fill('A draft')
    await elsewhere.page.goto('about:blank')
  })

  await test.step('the facilitator cannot just go, and deletes the set by typing its name', async () => {
    await mara.goto(`${product.origin}/set/${made.set}/keeping`)
    await expect(mara.getByText('it needs somebody in your place first')).toBeVisible()
    await expect(mara.getByRole('button', { name: 'Leave the set' })).toBeHidden()
    await lookAt(mara, 'keeping, a desk')
    await mara.getByRole('radio', { name: '3 months' }).click()
    await expect(mara.getByRole('radio', { name: '3 months' })).toBeChecked()
    await ana.goto(`${product.origin}/set/${made.set}/keeping`)
    await expect(ana.getByRole('radio', { name: '3 months' })).toBeChecked()
    await expect(ana.getByRole('radio', { name: '12 months' })).toBeDisabled()
    await mara.getByRole('button', { name: 'Delete the set' }).click()
    const dialog = mara.getByRole('dialog')
    await dialog.getByLabel('To be sure, type the set’s name').fill('Thursday set')
    await dialog.getByRole('button', { name: 'Delete it for everybody' }).click()
    await expect(dialog.getByText('That is not its name.')).toBeVisible()
    await dialog.getByLabel('To be sure, type the set’s name').fill('tuesday set')
    await dialog.getByRole('button', { name: 'Delete it for everybody' }).click()
    for (const page of [mara, ana])
      await expect(page.getByRole('heading', { name: 'This set was deleted.' })).toBeVisible()
  })

  await test.step('who comes later hears the same', async () => {
    await ana.goto(made.links.Ana!)
    await ana.getByRole('button', { name: 'Take my place' }).click()
    await expect(ana.getByRole('heading', { name: 'This set was deleted.' })).toBeVisible()
    people[2]!.watch.forget(/410/)
    const { page, watch } = elsewhere
    await page.goto(made.links.Ana!)
    await page.getByRole('button', { name: 'Take my place' }).click()
    await expect(page.getByRole('heading', { name: 'This set was deleted.' })).toBeVisible()
    // By the link, too, nothing of it stays: no name, no draft, no link.
    await expect
      .poll(() => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })))
      .not.toContain(made.set)
    await page.goto(product.origin)
    await expect(page.getByText('Tuesday set')).toBeHidden()
    await page.goto(`${product.origin}/set/${made.set}`)
    await expect(
      page.getByRole('heading', { name: /^(This browser has no place|This set was)/ }),
    ).toBeVisible()
    await expect(page.getByRole('button', { name: 'Come back in' })).toBeHidden()
    watch.forget(/410/)
  })
})

test('not in a session; and before its time ends everybody is told, with what is theirs to take', async ({
  person,
}) => {
  let ahead = 0
  const clock = { ...systemClock, now: () => Date.now() + ahead }
  const server = await startTestServer({ clock })
  try {
    const host = await createHost(await server.hostLink())
    const { links, set } = await host.createSet({
      name: 'Short set',
      facilitator: 'Mara',
      members: ['Jonas'],
      settings: { keepMonths: 3 },
    })
    const mara = await person('Mara')
    const jonas = await person('Jonas', { viewport: { width: 390, height: 844 } })
    await takePlace(mara.page, links.Mara!, 'Short set')
    await takePlace(jonas.page, links.Jonas!, 'Short set')
    await expect(jonas.page.getByText('This set is kept until')).toBeHidden()

    ahead = 70 * DAY
    for (const { page } of [mara, jonas]) {
      await page.reload()
      await expect(page.getByText('This set is kept until')).toBeVisible()
    }
    await lookAt(jonas.page, 'the end is near, a phone')
    await jonas.page.getByRole('link', { name: 'Take yours with you' }).click()
    await expect(jonas.page.getByRole('button', { name: 'As text' })).toBeVisible()

    await mara.page.getByRole('button', { name: 'Open the room' }).click()
    await expect(mara.page.getByRole('link', { name: 'Go in' })).toBeVisible()
    await mara.page.goto(`${server.origin}/set/${set}/keeping`)
    await expect(mara.page.getByRole('button', { name: 'Delete the set' })).toBeDisabled()
    await expect(mara.page.getByText('While a session is open, nothing is erased.')).toBeVisible()
  } finally {
    await server.stop()
  }
})
