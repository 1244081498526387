import type { Page } from '@playwright/test'
import { systemClock } from '../../server/src/clock.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { copied, takePlace } from '../support/e2e/makingSets.ts'
import { gatherQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { createHost } from '../support/protocolClient.ts'
import { startTestServer } from '../support/testServer.ts'

test.use({ media: 'none' })

const DAY = 86_400_000

async function offerToTakeOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'If our facilitator is gone' }).click()
  const question = page.getByRole('alertdialog')
  await expect(question.getByText('Is Mara gone for good?')).toBeVisible()
  await lookAt(page, 'offering to take over')
  await question.getByRole('button', { name: 'Offer to take over' }).click()
  await expect(page.getByText('You offer to take the facilitation over.')).toBeVisible()
}

test('[TO2] [TO4] [TO5] a set goes on without its facilitator: offered, agreed, waited for, taken over, and led on', async ({
  person,
}) => {
  let ahead = 0
  const clock = { ...systemClock, now: () => Date.now() + ahead }
  const server = await startTestServer({ clock })
  try {
    const name = 'Orphaned set'
    const host = await createHost(await server.hostLink())
    const { links, set } = await host.createSet({ name, facilitator: 'Mara', members: ['Jonas', 'Ana'] })
    const home = `${server.origin}/set/${set}`
    const mara = await person('Mara', { viewport: { width: 360, height: 640 } })
    const jonas = await person('Jonas', {
      beside: mara,
      locale: 'de-DE',
      viewport: { width: 360, height: 640 },
    })
    const ana = await person('Ana', { beside: mara })
    await takePlace(mara.page, links.Mara!, name)
    await takePlace(ana.page, links.Ana!, name)
    await jonas.page.goto(links.Jonas!)
    await jonas.page.getByRole('button', { name: 'Meinen Platz einnehmen' }).click()
    await jonas.page.getByRole('button', { name: 'Ja, ich mache mit' }).click()
    await expect(jonas.page.getByRole('button', { name: 'Falls unsere Moderation weg ist' })).toBeVisible()

    await test.step('a facilitator who is there says so', async () => {
      await expect(mara.page.getByRole('button', { name: 'If our facilitator is gone' })).toHaveCount(0)
      await offerToTakeOver(ana.page)
      const told = mara.page.getByText('Ana offers to take the facilitation over: you seem to be gone.')
      await expect(told).toBeVisible()
      await lookAt(mara.page, 'told that one seems to be gone, a phone')
      await mara.page.getByRole('button', { name: 'I am here' }).click()
      await expect(told).toBeHidden()
      await expect(ana.page.getByText('Mara is here, and goes on facilitating.')).toBeVisible()
      await expect(ana.page.getByRole('button', { name: 'If our facilitator is gone' })).toHaveCount(0)
    })

    // Nobody hears of her from now on, and a link that is closed opens nothing.
    await mara.page.goto('about:blank')
    ahead = 7 * DAY + 60_000
    await ana.page.reload()
    await offerToTakeOver(ana.page)
    await expect(ana.page.getByText('Still to say yes: Jonas.')).toBeVisible()
    await expect(jonas.page.getByText('Ana bietet an, die Moderation zu übernehmen.')).toBeVisible()
    await lookAt(jonas.page, 'asked for a yes, a phone in German')
    await jonas.page.getByRole('button', { name: 'Ja, übernimm' }).click()
    await expect(jonas.page.getByText('Du hast Ja gesagt.')).toBeVisible()
    await expect(ana.page.getByText('Still to say yes')).toBeHidden()
    const takeOver = ana.page.getByRole('button', { name: 'Take over now' })
    await expect(takeOver).toHaveCount(0)

    ahead += 14 * DAY + 60_000
    await ana.page.reload()
    await takeOver.click()
    await expect(ana.page.getByRole('link', { name: 'People and links' })).toBeVisible()
    await lookAt(ana.page, 'taken over')
    await expect(jonas.page.getByText('Moderation', { exact: true })).toBeVisible()

    await test.step('she opens a session, and renews Mara’s link', async () => {
      await ana.page.getByRole('button', { name: 'Open the room' }).click()
      await expect(ana.page.getByRole('link', { name: 'Go in' })).toBeVisible()
      await ana.page.goto(`${home}/people`)
      await ana.page.getByRole('button', { name: 'What can be done about Mara' }).click()
      await ana.page.getByRole('menuitem', { name: 'Make a new link' }).click()
      await ana.page.getByRole('alertdialog').getByRole('button', { name: 'Make a new link' }).click()
      const made = ana.page.getByRole('dialog', { name: 'A new link' })
      const link = await copied(ana.page, made.getByRole('button', { name: /^Copy link/ }))
      await made.getByRole('button', { name: 'Done' }).click()
      // Whoever comes back has a place like the others.
      await mara.page.goto(home)
      await expect(mara.page.getByRole('heading', { name: 'This browser has no place here.' })).toBeVisible()
      await takePlace(mara.page, link, name)
      await expect(mara.page.getByRole('heading', { name: 'In this set' })).toBeVisible()
      await expect(mara.page.getByRole('link', { name: 'People and links' })).toHaveCount(0)
      // Not while a session is open.
      await expect(mara.page.getByRole('button', { name: 'If our facilitator is gone' })).toHaveCount(0)
    })
  } finally {
    await server.stop()
  }
})

test('[TO3] a facilitator without any key says yes at once, gets a key from whoever took over, and the facilitation back', async ({
  product,
  person,
}) => {
  const { people } = await gatherQuietly({ product, person }, ['Mara', 'Ana'])
  const [mara, ana] = people.map(({ page }) => page) as [Page, Page]
  await mara.goto(`${product.origin}/privacy`)
  await mara.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('setroom')
        gone.onsuccess = () => resolve()
        gone.onerror = () => reject(gone.error)
      }),
  )
  await mara.goBack()
  await mara.reload()
  await expect(mara.getByRole('heading', { name: 'This browser does not have your key.' })).toBeVisible()
  await expect(mara.getByText('If none has it any more, ask a member')).toBeVisible()

  await offerToTakeOver(ana)
  await lookAt(mara, 'no key, and somebody offers to take over')
  await mara.getByRole('button', { name: 'Yes, take it over' }).click()
  await mara.getByRole('alertdialog').getByRole('button', { name: 'Hand over to Ana' }).click()
  await expect(ana.getByRole('link', { name: 'People and links' })).toBeVisible()

  await mara.getByRole('button', { name: 'Ask for my key' }).click()
  await expect(ana.getByText('Mara asks for their key.')).toBeVisible()
  await ana.getByRole('button', { name: 'Help', exact: true }).click()
  await mara.getByRole('button', { name: 'Yes, the same' }).click()
  await ana.getByRole('dialog').getByRole('button', { name: 'Yes, the same: hand it over' }).click()
  await expect(ana.getByText('Done. The set opens there now.')).toBeVisible()
  await ana.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  await expect(mara.getByRole('heading', { level: 1, name: 'Tuesday set' })).toBeVisible()

  await ana.getByRole('link', { name: 'People and links' }).click()
  await ana.getByRole('button', { name: 'What can be done about Mara' }).click()
  await ana.getByRole('menuitem', { name: 'Hand the facilitation over' }).click()
  await ana.getByRole('alertdialog').getByRole('button', { name: 'Hand over to Mara' }).click()
  await expect(mara.getByRole('link', { name: 'People and links' })).toBeVisible()
})
