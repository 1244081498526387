import type { Page } from '@playwright/test'
import { answer, askAboutGuest, linkForGuest, questionOf } from '../support/e2e/asking.ts'
import { goIn, openRoom } from '../support/e2e/comingIn.ts'
import { begin } from '../support/e2e/driving.ts'
import { copied, takePlace } from '../support/e2e/makingSets.ts'
import { gatherQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { anyId } from '../support/newSet.ts'

test.use({ media: 'none' })

const may = (name: string) => `May ${name} come as a guest?`
const place = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ hasText: name }).filter({ hasText: 'Guest' })

test('[Y9] whoever comes in after a guest was granted is asked too: with all yeses they come, without one they do not', async ({
  product,
  person,
}) => {
  const { made, host, people } = await gatherQuietly({ product, person }, ['Mara', 'Jonas'], {
    absent: ['Ana'],
  })
  const beside = (name: string) => person(name, { beside: people[0]! })
  const home = `${product.origin}/set/${made.set}`
  const [mara, jonas] = people.map(({ page }) => page)
  const client = await host.enter(made)
  await client.must({ type: 'session.plan', session: anyId() })
  client.close()

  await mara!.goto(`${home}/people`)
  const links: Record<string, string> = {}
  for (const name of ['Greta', 'Otto']) {
    await askAboutGuest(mara!, name)
    await answer(jonas!, may(name), 'Yes, that is fine')
    links[name] = await linkForGuest(mara!, name)
    await expect(questionOf(mara!, may(name))).toBeHidden()
    await expect(questionOf(jonas!, may(name))).toBeHidden()
  }

  // Ana comes in: she is asked, and so is Jonas again; nobody can tell the one from the other.
  const ana = (await beside('Ana')).page
  await takePlace(ana, made.links.Ana!, 'Tuesday set')
  for (const page of [jonas!, ana]) {
    for (const name of ['Greta', 'Otto']) {
      const question = questionOf(page, may(name))
      await expect(question.getByText('So all of you are asked anew.')).toBeVisible()
      await expect(question.getByRole('button', { name: 'Yes, that is fine' })).toBeVisible()
    }
  }
  for (const name of ['Greta', 'Otto']) {
    await expect(questionOf(mara!, may(name)).getByText('who was not asked')).toBeVisible()
    await expect(place(mara!, name).getByText('all are being asked')).toBeVisible()
  }

  // At the door nobody is let in meanwhile.
  await mara!.goto(home)
  await openRoom(mara!)
  const [greta, otto] = [await beside('Greta'), await beside('Otto')]
  for (const [name, { page }] of Object.entries({ Greta: greta, Otto: otto })) {
    await page.goto(links[name]!)
    await page.getByRole('button', { name: 'Take my place' }).click()
    await expect(page.getByText('You are at the door. The facilitator will let you in.')).toBeVisible()
  }
  await goIn(mara!)
  const waits = (name: string) => mara!.getByRole('status').getByRole('listitem').filter({ hasText: name })
  for (const name of ['Greta', 'Otto']) {
    await expect(waits(name).getByText('all are being asked')).toBeVisible()
    await expect(waits(name).getByRole('button', { name: 'Let in' })).toBeDisabled()
  }
  for (const page of [jonas!, ana]) await answer(page, may('Greta'), 'Yes, that is fine')
  await answer(jonas!, may('Otto'), 'Yes, that is fine')
  await answer(ana, may('Otto'), 'Rather not')
  await waits('Greta').getByRole('button', { name: 'Let in' }).click()
  await goIn(greta.page)
  await expect(waits('Otto').getByRole('button', { name: 'Let in' })).toBeDisabled()

  await begin(mara!)
  await expect(questionOf(jonas!, may('Otto')).getByText('Not this time.')).toBeVisible()
  await expect(waits('Otto')).toBeHidden()
  await expect(otto.page.getByRole('heading', { name: 'This place is closed.' })).toBeVisible()
  await expect(mara!.getByRole('figure').filter({ hasText: 'Greta' })).toBeVisible()
  await otto.page.goto(links.Otto!)
  await otto.page.getByRole('button', { name: 'Take my place' }).click()
  await expect(otto.page.getByRole('heading', { name: 'This link does not open anything.' })).toBeVisible()
  otto.watch.forget(/404/)
})

test('a guest invited before anybody has come needs no asking yet; whoever comes then is asked', async ({
  product,
  person,
}) => {
  const { made, host, people } = await gatherQuietly({ product, person }, ['Mara'], { absent: ['Jonas'] })
  const [mara] = people
  const client = await host.enter(made)
  await client.must({ type: 'session.plan', session: anyId() })
  client.close()
  const office = mara!.page
  await office.goto(`${product.origin}/set/${made.set}/people`)
  await office.getByRole('button', { name: 'Invite a guest' }).click()
  const dialog = office.getByRole('dialog')
  await expect(dialog.getByText('Nobody has come into the set yet')).toBeVisible()
  await dialog.getByLabel('Name').fill('Greta')
  await dialog.getByRole('button', { name: 'Make their link' }).click()
  await copied(office, dialog.getByRole('button', { name: /^Copy link/ }))
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(questionOf(office, may('Greta'))).toBeHidden()

  const jonas = await person('Jonas', { beside: mara! })
  await takePlace(jonas.page, made.links.Jonas!, 'Tuesday set')
  await expect(questionOf(office, may('Greta')).getByText('who was not asked')).toBeVisible()
  await answer(jonas.page, may('Greta'), 'Yes, that is fine')
  await expect(questionOf(office, may('Greta'))).toBeHidden()
  await expect(place(office, 'Greta')).toBeVisible()
})
