import { answer, questionOf } from '../support/e2e/asking.ts'
import { affirmAsSupport, askAboutSupport, bringSupport } from '../support/e2e/bringSupport.ts'
import { goIn } from '../support/e2e/comingIn.ts'
import { begin, consoleOf, stage } from '../support/e2e/driving.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'

test.use({ media: 'none' })

test('[SP2] [SP3] [SP4] [SP5] who supports somebody affirms the contract, sits beside them, and captions', async ({
  product,
  person,
}) => {
  const { made, people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'])
  const [mara, jonas, ana] = people
  const sam = await person('Sam', { beside: mara! })
  const asked = { product, set: made.set, of: jonas!, lead: mara!, others: [ana!] }
  await bringSupport({ ...asked, support: sam, name: 'Samantha' })
  await expect(sam.page.getByText('You are here to support Jonas.')).toBeVisible()
  await expect(sam.page.getByRole('link', { name: 'Go in' })).toBeHidden()
  // The address of the room leads no further either.
  await sam.page.goto(`${product.origin}/set/${made.set}/room`)
  await affirmAsSupport(sam)
  // Told to everybody, before they go in and in the room.
  const lobby = await ana!.context.newPage()
  await lobby.goto(`${product.origin}/set/${made.set}/lobby`)
  await expect(lobby.getByText('Samantha supports Jonas.')).toBeVisible()
  await lobby.close()
  await goIn(sam.page)
  await begin(mara!.page)
  for (const { page } of [mara!, ana!]) {
    const faces = page.getByRole('figure')
    await expect(faces.filter({ hasText: 'Samantha' }).getByText('supports Jonas')).toBeVisible()
  }
  // On a phone there is less room than the words take in a line, and they are said whole all the same.
  const desk = ana!.page.viewportSize()
  await ana!.page.setViewportSize({ width: 360, height: 640 })
  const caption = ana!.page.locator('figure.face', { hasText: 'Samantha' }).locator('figcaption')
  await expect
    .poll(() =>
      caption.evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => ({
        lines: clientHeight > 30,
        cut: scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
      })),
    )
    .toEqual({ lines: true, cut: false })
  if (desk !== null) await ana!.page.setViewportSize(desk)
  await expect(stage(sam.page, 'Check-in')).toBeVisible()
  await expect(consoleOf(sam.page)).toBeHidden()
  // Whoever leads can mute her, and no more.
  await consoleOf(mara!.page).getByText('More', { exact: true }).click()
  await mara!.page.getByRole('button', { name: 'For Samantha' }).click()
  await expect(mara!.page.getByRole('menuitem')).toHaveText(['Mute'])
  await mara!.page.keyboard.press('Escape')
  for (const name of ['Raise hand', 'Pause'])
    await expect(sam.page.getByRole('button', { name, exact: true })).toBeDisabled()

  // Jonas reads from the start, Ana once she asks for it.
  const field = sam.page.getByLabel('What is being said')
  await field.fill('Mara asks how each of you arrives')
  await field.press('Enter')
  const captions = (page: typeof sam.page) => page.getByRole('region', { name: 'Captions' })
  for (const { page } of [jonas!, sam])
    await expect(captions(page).getByText('Mara asks how each of you arrives')).toBeVisible()
  await expect(captions(ana!.page)).toBeHidden()
  await ana!.page.getByRole('button', { name: 'You', exact: true }).click()
  await ana!.page.getByRole('switch', { name: 'Captions' }).click()
  await ana!.page.keyboard.press('Escape')
  await field.fill('Jonas is glad to be here')
  await sam.page.getByRole('button', { name: 'Show it' }).click()
  await expect(captions(ana!.page).getByText('Jonas is glad to be here')).toBeVisible()
  await expect(captions(ana!.page).getByText('Mara asks')).toBeHidden()

  // Without Jonas Sam waits for him, as everybody sees.
  await jonas!.page.getByRole('button', { name: 'Leave' }).click()
  await expect(sam.page.getByText('Jonas is not here just now.')).toBeVisible()
  await expect(ana!.page.getByRole('figure').filter({ hasText: 'Samantha' })).toContainText('waits for Jonas')
  await goIn(jonas!.page)
  await expect(sam.page.getByText('Jonas is not here just now.')).toBeHidden()
  await expect(ana!.page.getByRole('figure').filter({ hasText: 'Samantha' })).toContainText('supports Jonas')

  // Nothing of it is kept: after a reload the choice is there, and no word.
  await ana!.page.reload()
  await expect(captions(ana!.page)).toBeVisible()
  await expect(ana!.page.getByText('Jonas is glad to be here')).toBeHidden()
  await sam.page.reload()
  await expect(stage(sam.page, 'Check-in')).toBeVisible()
  expect(product.log()).not.toContain('glad to be here')
})

test('[SP1] each of the others is asked about a support person; a no reads as an answer that never came', async ({
  product,
  person,
}) => {
  const { made, people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'])
  const [mara, jonas, ana] = people
  const home = `${product.origin}/set/${made.set}`
  const [jonasHome, anaHome] = [await jonas!.context.newPage(), await ana!.context.newPage()]
  await jonasHome.goto(home)
  await anaHome.goto(home)
  const question = await askAboutSupport(jonasHome, 'Jonas', 'Sam')
  const unanswered = await askAboutSupport(jonasHome, 'Jonas', 'Sol')
  // Whoever asks has said yes by that, and is not asked; whoever leads is, in the lobby.
  for (const name of [question, unanswered]) {
    await expect(questionOf(jonasHome, name).getByRole('button', { name: 'Rather not' })).toBeHidden()
    await expect(questionOf(anaHome, name).getByRole('button', { name: 'Stop asking' })).toBeHidden()
  }
  await lookAt(anaHome, 'asked about a support person, a desk')
  const maraLobby = await mara!.context.newPage()
  await maraLobby.goto(`${home}/lobby`)
  await answer(maraLobby, question, 'Yes, that is fine')
  await answer(anaHome, question, 'Rather not')
  const read = async (words: string) => (await questionOf(jonasHome, words).textContent())?.replace(words, '')
  expect(await read(question)).toBe(await read(unanswered))
  await expect(questionOf(jonasHome, question).getByText('The members are asked')).toBeVisible()
  await begin(mara!.page)
  for (const words of [question, unanswered])
    await expect(questionOf(jonasHome, words).getByText('Not this time.')).toBeVisible()
  await expect(jonasHome.getByRole('button', { name: 'Make their link' })).toBeHidden()
  // Once it has begun nobody is asked any more, and it says so.
  await jonasHome.getByRole('button', { name: 'Bring somebody who supports me' }).click()
  await expect(jonasHome.getByText('the members are asked before it begins')).toBeVisible()
})
