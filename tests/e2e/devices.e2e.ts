import type { Page } from '@playwright/test'
import { loadWordLists, readRecoveryWords, wordsThatBegin } from '../../client/src/recoveryWords/index.ts'
import { consoleOf, endSession, goOnTo, stage } from '../support/e2e/driving.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { copied, takePlace } from '../support/e2e/makingSets.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.use({ media: 'none' })

const purpose = 'Words that only the set can read'
const signedOut = { name: 'This browser was signed out.' } as const

/** How many links this page's browser holds. */
const heldLinks = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('setroom')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('links').objectStore('links').getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve(all.result.length)
          }
        }
      }),
  )

test('a second device is announced, and undone: out at once, without a key, and not back by the same link', async ({
  product,
  person,
}) => {
  const { made, people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'], { purpose })
  const [mara, jonas, ana] = people
  const link = made.links.Ana!
  const home = `${product.origin}/set/${made.set}`
  for (const { page } of people) {
    await page.getByRole('button', { name: 'Leave' }).click()
    await expect(page.getByText(purpose)).toBeVisible()
  }
  const news = (page: Page) => page.getByRole('region', { name: 'New in the set' })

  const phone = await person('A phone', { beside: mara!, viewport: { width: 360, height: 640 } })
  await takePlace(phone.page, link, 'Tuesday set')
  await expect(phone.page.getByText(purpose)).toBeVisible()
  await expect(news(ana!.page)).toHaveText(/You now also use Chrome on a computer\..*That was not me/)
  await expect(news(jonas!.page)).toContainText('Ana now also uses Chrome on a computer.')
  await expect(news(jonas!.page).getByRole('button', { name: /not me|Undo|Sign/ })).toHaveCount(0)
  await expect(news(mara!.page).getByRole('button', { name: /^(Undo|Sign it out)$/ })).not.toHaveCount(0)
  // The device itself need not be told of itself.
  await expect(news(phone.page)).toHaveCount(0)
  await lookAt(ana!.page, 'a device is announced')
  await news(jonas!.page).getByRole('button', { name: 'Got it' }).click()
  await jonas!.page.reload()
  await expect(jonas!.page.getByText(purpose)).toBeVisible()
  await expect(news(jonas!.page)).toHaveCount(0)

  await news(ana!.page).getByRole('button', { name: 'That was not me' }).click()
  const question = ana!.page.getByRole('alertdialog')
  await lookAt(ana!.page, 'undoing a device')
  await question.getByRole('button', { name: 'Sign it out' }).click()
  await expect(phone.page.getByRole('heading', signedOut)).toBeVisible()
  await expect(phone.page.getByText(purpose)).toHaveCount(0)
  await lookAt(phone.page, 'a device that was undone')
  await expect(news(ana!.page)).toHaveCount(0)
  await expect.poll(() => heldLinks(phone.page)).toBe(0)
  await phone.page.goto(home)
  await expect(phone.page.getByRole('heading', signedOut)).toBeVisible()
  await expect(phone.page.getByRole('button', { name: 'Come back in' })).toHaveCount(0)
  await phone.page.goto(link)
  await phone.page.getByRole('button', { name: 'Take my place' }).click()
  await expect(phone.page.getByRole('heading', { name: 'This link does not open anything.' })).toBeVisible()
  phone.watch.forget(/404 .*\/api\/links\/open/)
  await ana!.page.reload()
  await expect(ana!.page.getByText(purpose)).toBeVisible()

  // One that sleeps while it is undone, by the facilitator this time, finds out when it wakes.
  const tablet = await person('A tablet', { beside: mara! })
  await takePlace(tablet.page, link, 'Tuesday set')
  await expect(news(ana!.page)).toBeVisible()
  await tablet.page.goto('about:blank')
  await mara!.page.goto(`${home}/people`)
  const card = mara!.page
    .getByRole('listitem')
    .filter({ has: mara!.page.getByRole('button', { name: 'What can be done about Ana' }) })
  await card.getByText('Devices').click()
  await card.getByRole('button', { name: 'Sign out' }).first().click()
  await mara!.page.getByRole('alertdialog').getByRole('button', { name: 'Sign it out' }).click()
  await expect(mara!.page.getByRole('alertdialog')).toBeHidden()
  await tablet.page.goto(home)
  await expect(tablet.page.getByRole('heading', signedOut)).toBeVisible()
  await expect.poll(() => heldLinks(tablet.page)).toBe(0)
  // Ana herself, and a device of hers that nobody minds, stay.
  const laptop = await person('A laptop', { beside: mara! })
  await takePlace(laptop.page, link, 'Tuesday set')
  for (const { page } of [ana!, laptop]) await expect(page.getByText(purpose)).toBeVisible()
})

test('before the first session ends everybody is offered a way back, and each of them leads back', async ({
  product,
  person,
}) => {
  const agenda = agendaOf(['checkIn', 600_000], ['close', 600_000])
  const { made, people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'], {
    purpose,
    agenda,
  })
  const [mara, jonas, ana] = people
  await consoleOf(mara!.page).getByRole('button', { name: 'Begin' }).click()
  await expect(stage(jonas!.page, 'Check-in')).toBeVisible()
  const offer = (page: Page) => page.getByText('Before you go: your way back')
  for (const { page } of people) await expect(offer(page)).toHaveCount(0)
  await goOnTo(
    mara!.page,
    'Close',
    people.slice(1).map(({ page }) => page),
  )
  for (const { page } of people.slice(1)) await expect(offer(page)).toBeVisible()
  // Mara made the set in another browser: a second device is a way back.
  await expect(offer(mara!.page)).toHaveCount(0)

  // Jonas writes down the words, Ana takes her link.
  for (const { page } of [jonas!, ana!]) await offer(page).click()
  await jonas!.page.getByText('Twelve recovery words to write down').click()
  const words = (
    await copied(jonas!.page, jonas!.page.getByRole('button', { name: 'Copy the words' }))
  ).split(' ')
  expect(words).toHaveLength(12)
  for (const word of new Set(words))
    await expect(jonas!.page.getByText(word, { exact: true })).not.toHaveCount(0)
  await lookAt(jonas!.page, 'the recovery words')
  await jonas!.page.getByRole('button', { name: 'I have kept it' }).click()
  await expect(offer(jonas!.page)).toHaveCount(0)
  // The facilitator is told who has none yet, before all of them go.
  await expect(mara!.page.getByText('Without a way back yet: Ana.')).toBeVisible()
  await expect(ana!.page.getByText('Without a way back yet')).toHaveCount(0)
  const link = await copied(ana!.page, ana!.page.getByRole('button', { name: /^Copy link/ }))
  expect(link).toBe(made.links.Ana)
  await endSession(
    mara!.page,
    people.slice(1).map(({ page }) => page),
  )
  // Once more for whoever has not kept theirs.
  await expect(offer(ana!.page)).toBeVisible()
  await expect(offer(jonas!.page)).toHaveCount(0)
  await ana!.page.getByRole('button', { name: 'I have kept it' }).click()
  await expect(offer(ana!.page)).toHaveCount(0)

  // A browser that knows nothing of Setroom.
  const fresh = await person('Jonas elsewhere', { beside: mara!, viewport: { width: 360, height: 640 } })
  const { page } = fresh
  await page.goto(product.origin)
  await page.getByRole('link', { name: 'sign in again' }).click()
  const field = page.getByLabel('Your link or your recovery words')
  const unlock = async (text: string) => {
    await field.fill(text)
    await page.getByRole('button', { name: 'Unlock' }).click()
  }
  await unlock(words.slice(0, 5).join(' '))
  await expect(page.getByText('Recovery words are 12 words; here are 5.')).toBeVisible()
  await unlock(words.with(4, `${words[4]}s`).join(' '))
  await expect(
    page.getByText(`Word 5 is no recovery word: “${words[4]}s”. Is it “${words[4]}”?`),
  ).toBeVisible()
  // Four bits let one slip of sixteen pass: one that they find.
  const lists = await loadWordLists('en')
  const slips = words.map((_, at) => words.with(at, 'zoo').join(' '))
  await unlock(slips.find((slip) => !readRecoveryWords(slip, lists).ok) ?? '')
  await expect(page.getByText(/^All of these are recovery words, but not together/)).toBeVisible()
  await unlock(made.links.Ana!.slice(0, -3))
  await expect(page.getByText('This link is not whole. Copy it up to its last character.')).toBeVisible()
  await unlock(`${product.origin}/join#${'A'.repeat(43)}.${'A'.repeat(22)}`)
  await expect(page.getByText('It does not open anything. Perhaps it was renewed.')).toBeVisible()
  fresh.watch.forget(/404 .*\/api\/links\/open/)
  await lookAt(page, 'the ways back')
  // As somebody types it off paper.
  const short = words.map((word, at) => `${at + 1}. ${word.slice(0, 4).toUpperCase()}`)
  await field.fill(`${short.slice(0, 11).join(',\n')}, `)
  await field.pressSequentially(words[11]!.slice(0, 3))
  const whole = page
    .getByRole('list', { name: 'Words that begin like this' })
    .getByRole('button', { name: words[11]!, exact: true })
  // Three letters may be a whole word, or begin too many to offer.
  if (wordsThatBegin(lists[0]!, words[11]!.slice(0, 3)).includes(words[11]!)) await whole.click()
  else await field.pressSequentially(words[11]!.slice(3))
  await lookAt(page, 'recovery words typed')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tuesday set' })).toBeVisible()
  await expect(page.getByText(purpose)).toBeVisible()
  await page.reload()
  await expect(page.getByText(purpose)).toBeVisible()

  const elsewhere = await person('Ana elsewhere', { beside: mara! })
  await takePlace(elsewhere.page, link, 'Tuesday set')
  await expect(elsewhere.page.getByText(purpose)).toBeVisible()

  // A browser that forgot its keys, as some do, and still knows its person: the same words unlock it.
  await elsewhere.page.goto(`${product.origin}/privacy`)
  await elsewhere.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('setroom')
        gone.onsuccess = () => resolve()
        gone.onerror = () => reject(gone.error)
      }),
  )
  await elsewhere.page.goto(`${product.origin}/set/${made.set}`)
  await expect(
    elsewhere.page.getByRole('heading', { name: 'This browser does not have your key.' }),
  ).toBeVisible()
  await elsewhere.page.getByLabel('Your link or your recovery words').fill(link)
  await elsewhere.page.getByRole('button', { name: 'Unlock' }).click()
  await expect(elsewhere.page.getByText(purpose)).toBeVisible()
})
