import type { Page } from '@playwright/test'
import { goIn, openRoom } from '../support/e2e/comingIn.ts'
import { begin, commitTo, goOnTo, namePresenter, stage } from '../support/e2e/driving.ts'
import { lyingOnFaces } from '../support/e2e/lyingOnFaces.ts'
import { gatherSet, meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import type { MemberClient } from '../support/memberClient.ts'
import { agendaOf } from '../support/newSet.ts'
import { join } from '../support/protocolClient.ts'

test.use({ media: 'none' })
test.setTimeout(600_000)

const sizes = [
  [360, 640],
  [768, 1024],
  [1280, 720],
  [1440, 900],
] as const
const question =
  'What would have to be true for you to say no to him before the summer, and still stay on good terms with all of them?'

test('in a ring of three to eight nothing in the middle lies on a face or a name, at any size', async ({
  product,
  person,
}) => {
  const beside = await person('Mara')
  const others = ['Jonas', 'Ben', 'Cleo', 'Konstantin', 'Elisabeth', 'Tomás']
  const { made, people } = await gatherSet(
    {
      product,
      person: (name, options) =>
        name === 'Mara' ? Promise.resolve(beside) : person(name, { ...options, beside }),
    },
    [['Mara'], ['Ana']],
    {
      absent: others,
      agenda: agendaOf(
        ['contract', 600_000],
        ['presentation', 600_000, 1],
        ['openQuestions', 600_000, 1],
        ['actionCommitment', 600_000, 1],
        ['processReflection', 600_000],
        ['close', 60_000],
      ),
    },
  )
  const [mara, ana] = people.map(({ page }) => page) as [Page, Page]
  for (const page of [mara, ana]) await page.emulateMedia({ reducedMotion: 'reduce' })
  await openRoom(mara)
  for (const page of [mara, ana]) {
    await goIn(page)
    await page.getByRole('button', { name: 'Got it' }).click()
  }
  const here: MemberClient[] = []
  for (const name of others) {
    const one = await join(made.links[name]!)
    await one.place('room')
    here.push(one)
  }
  const [jonas, ben] = here as [MemberClient, MemberClient]
  const nothingLies = async (what: string) => {
    for (const page of [mara, ana])
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height })
        const where = `${what}, ${page === mara ? 'whoever leads' : 'a member'}, ${width} × ${height}`
        await expect.poll(() => lyingOnFaces(page), where).toEqual([])
      }
  }
  await namePresenter(mara, 'Jonas')
  await nothingLies('8, before the start')
  await begin(mara, 'Contract')
  await nothingLies('8, the contract')
  await goOnTo(mara, 'Presentation', [ana])
  await nothingLies('8, presentation')
  await goOnTo(mara, 'Open questions', [ana])
  await ben.move({ kind: 'openQuestions', move: { type: 'question.raise', followUp: false } })
  await ben.move({
    kind: 'openQuestions',
    move: {
      type: 'question.ask',
      text: await ben.seal('question', question),
      label: await ben.seal('question.label', 'open'),
    },
  })
  for (const page of [mara, ana])
    await expect(stage(page, 'Open questions').getByText(question)).toBeVisible()
  await ana.getByRole('button', { name: /Write a question/ }).click()
  await ana.getByLabel('Your question').fill('Have you thought about delegating all of it to somebody else?')
  const inTheRing = async () => {
    const [draft, other] = [ana.getByLabel('Your question'), ana.locator('.face-ring').last()]
    const middle = async () => {
      const { x, y, width, height } = (await other.boundingBox())!
      return [Math.round(x + width / 2), Math.round(y + height / 2)]
    }
    // Faces glide to where they belong, after a window's new size too.
    const settled = async () => {
      for (let before = await middle(); ; ) {
        await ana.waitForTimeout(300)
        const after = await middle()
        if (String(after) === String(before)) return after
        before = after
      }
    }
    const short = await draft.inputValue()
    for (const [width, height] of [
      [1280, 800],
      [1366, 768],
    ] as const) {
      await ana.setViewportSize({ width, height })
      await draft.fill('')
      await expect(ana.locator('[data-seating]:not([data-row])')).toBeVisible()
      const place = await settled()
      await draft.fill(short)
      await expect(ana.getByRole('button', { name: 'Get in line' })).toBeInViewport({ ratio: 1 })
      expect(await settled()).toEqual(place)
    }
    await draft.fill('Why? '.repeat(2_000))
    for (const [width, height] of [[1280, 800], ...sizes] as const) {
      await ana.setViewportSize({ width, height })
      await draft.press('End')
      await expect(ana.locator('figure.face').first()).toBeInViewport({ ratio: 0.6 })
    }
    await draft.fill(short)
  }
  for (let count = 8; count >= 3; count -= 1) {
    if (count < 8) await here.pop()?.place('home')
    for (const page of [mara, ana])
      await expect(page.locator('[data-seating] figure.face')).toHaveCount(count)
    if (count === 6) await test.step('on a laptop a question is written in the ring, however long', inTheRing)
    await nothingLies(`${count}, a question on stage`)
    await ana
      .getByRole('button', { name: /^(Pause|More)$/ })
      .first()
      .click()
    const inMenu = ana.getByRole('menuitem', { name: 'Pause' })
    if (await inMenu.isVisible()) await inMenu.click()
    await expect(mara.getByText('What do you need now?')).toBeVisible()
    await nothingLies(`${count}, a pause`)
    await ana.getByRole('button', { name: 'Go on', exact: true }).click()
    await expect(stage(ana, 'Open questions')).toBeVisible()
  }
  await goOnTo(mara, 'Commitment', [ana])
  await ana.getByRole('button', { name: 'I commit to something' }).click()
  await nothingLies('3, a commitment')
  for (const [width, height] of [
    [1366, 768],
    [1280, 720],
    [390, 844],
    [360, 640],
    [844, 390],
  ] as const) {
    await ana.setViewportSize({ width, height })
    await expect(ana.getByRole('button', { name: 'I commit to it' })).toBeInViewport({ ratio: 1 })
  }
  for (const one of [jonas, ben, ...here]) one.close()
})

test('on a laptop a promise as long as it may be is written and read in the ring', async ({
  product,
  person,
}) => {
  const { made, people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'], {
    absent: ['Ben', 'Cleo'],
    agenda: agendaOf(['clarifying', 60_000, 1], ['actionCommitment', 600_000, 1], ['close', 60_000]),
  })
  const [mara, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  const here = await Promise.all(['Ben', 'Cleo'].map((name) => join(made.links[name]!)))
  for (const one of here) await one.place('room')
  for (const page of [mara, jonas, ana]) {
    await page.getByRole('button', { name: 'Got it' }).click()
    await page.emulateMedia({ reducedMotion: 'reduce' })
  }
  await namePresenter(mara, 'Jonas')
  await begin(mara, 'Clarifying questions')
  await goOnTo(mara, 'Commitment', [jonas, ana])
  const inTheRing = async (page: Page) => {
    for (const [width, height] of [
      [1280, 800],
      [1366, 768],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.waitForTimeout(300)
      await expect(page.locator('[data-seating]:not([data-row])')).toBeVisible()
      await expect.poll(() => lyingOnFaces(page)).toEqual([])
    }
  }
  const promise = 'Ask Ruth whether she takes the lead of it, and tell all of them on Monday. '
    .repeat(4)
    .slice(0, 280)
  await jonas.getByLabel('What will you do?').fill(promise)
  await inTheRing(jonas)
  await commitTo(jonas, promise.trim(), 'In a week')
  await inTheRing(ana)
  await ana.getByRole('button', { name: 'I commit to something' }).click()
  await expect(ana.getByLabel('What will you do?')).toBeVisible()
  await inTheRing(ana)
  for (const one of here) one.close()
})
