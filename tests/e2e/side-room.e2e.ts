import type { Page } from '@playwright/test'
import { bareCaller, type Ticket } from '../support/e2e/bareCaller.ts'
import { begin, openMicrophone, stage } from '../support/e2e/driving.ts'
import { type HeldBack, holdBack } from '../support/e2e/holdingBack.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { meet, meetQuietly, withVoices } from '../support/e2e/meeting.ts'
import { voices } from '../support/e2e/microphoneFile.ts'
import type { PersonBrowser } from '../support/e2e/personBrowser.ts'
import { expectNobodyHeard, expectToSeeAndHear, streamsArriving } from '../support/e2e/rtcRecorder.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.setTimeout(600_000)

const minute = 60_000
const agenda = agendaOf(['clarifying', 10 * minute], ['close', minute])

test('[SR2] [SR4] [SR5] two go aside, seen and heard by each other alone; then all are together again', async ({
  product,
  person,
}, info) => {
  // High enough that the whole ring is in sight: pictures out of sight are not sent.
  const viewport = { width: 1440, height: 1400 }
  const crowd = withVoices(
    { Mara: voices.mara(), Jonas: voices.jonas(), Ana: voices.ana(), Tomás: voices.tomas() },
    { viewport },
  )
  const tickets: Ticket[] = []
  let onTheWay: HeldBack | undefined
  const { people } = await meet(
    {
      product,
      async person(name, options) {
        const one = await person(name, options)
        if (name === 'Ana') keepTickets(one.page, tickets)
        return one
      },
    },
    crowd,
    { agenda },
  )
  const [mara, jonas, ana, tomas] = people as [PersonBrowser, PersonBrowser, PersonBrowser, PersonBrowser]
  const two = [mara, ana]
  const rest = [jonas, tomas]
  const shot = ({ page, name }: PersonBrowser, what: string) =>
    page.screenshot({ path: info.outputPath(`${what}-${name}.png`) })
  const asks = async (name: string) => {
    await mara.page.getByRole('button', { name: 'A word alone with somebody' }).click()
    await mara.page.getByRole('dialog', { name: 'A word alone' }).getByRole('button', { name }).click()
    await expect(mara.page.getByText(`You have asked ${name} for a word alone.`)).toBeVisible()
  }
  const question = ana.page.getByText('Mara asks you for a word, just the two of you.')
  const says = (word: string) => ana.page.getByRole('button', { name: word }).click()
  const areAway = async () => {
    await expect(mara.page.getByText('You and Ana, just the two of you.')).toBeVisible()
    await expect(ana.page.getByText('You and Mara, just the two of you.')).toBeVisible()
    for (const { page } of rest) {
      await expect(page.getByText('Mara and Ana are in the side room, and will be back.')).toBeVisible()
      for (const name of ['Mara', 'Ana'])
        await expect(page.getByRole('figure').filter({ hasText: name })).toContainText('is next door')
    }
  }
  const areBack = async () => {
    for (const { page } of people) await expect(page.getByText(/side room|next door/)).toHaveCount(0)
    for (const { page } of two) await expect(page.getByRole('button', { name: 'Unmute' })).toBeEnabled()
  }
  await begin(mara.page, 'Clarifying questions')
  for (const { page } of people) await openMicrophone(page)
  await expectToSeeAndHear(people)
  await jonas.page.getByRole('button', { name: 'Pause' }).click()

  await test.step('the one who is asked may say no, and nobody else hears of it', async () => {
    for (const { page } of [jonas, ana, tomas])
      await expect(page.getByRole('button', { name: 'A word alone with somebody' })).toBeHidden()
    await asks('Ana')
    await expect(question).toBeVisible()
    await shot(ana, 'asked')
    await shot(mara, 'asking')
    await lookAt(ana.page, 'asked into the side room')
    for (const { page } of rest) await expect(page.getByText(/word alone|side room|asks you/)).toHaveCount(0)
    await says('Rather not')
    await expect(question).toBeHidden()
    await expect(mara.page.getByText('Ana would rather not just now.')).toBeVisible()
    await mara.page.getByRole('button', { name: 'All right' }).click()
    for (const { page } of rest) await expect(page.getByText(/word alone|side room|asks you/)).toHaveCount(0)
  })

  await test.step('nothing of the two comes to the others, and nothing of the others to the two', async () => {
    await asks('Ana')
    await says('Yes, let’s talk')
    await areAway()
    for (const one of people) await shot(one, 'away')
    for (const pair of [two, rest]) await expectToSeeAndHear(pair)
    for (const { page, name } of people)
      expect(await streamsArriving(page), `what comes to ${name}`).toEqual({ audio: 1, video: 1 })
    await expectNobodyHeard(rest, two)
    await expectNobodyHeard(two, rest)
    for (const { page } of rest) await expect(page.locator('video[data-member]')).toHaveCount(2)
    await lookAt(tomas.page, 'two are in the side room')
    await lookAt(ana.page, 'in the side room')
    await ana.page.setViewportSize({ width: 390, height: 844 })
    await tomas.page.setViewportSize({ width: 390, height: 844 })
    await lookAt(ana.page, 'in the side room, on a phone')
    await ana.page.emulateMedia({ colorScheme: 'dark' })
    for (const one of [ana, tomas]) await shot(one, 'away-phone')
    await ana.page.emulateMedia({ colorScheme: null })
    for (const { page } of [ana, tomas]) await page.setViewportSize(viewport)
  })

  await test.step('by the button both come back, with closed microphones', async () => {
    await ana.page.getByRole('button', { name: 'Back to the others' }).click()
    await areBack()
    await expectToSeeAndHear(people, { silent: two })
    await expectNobodyHeard(people, two)
    for (const { page } of two) await openMicrophone(page)
    await expectToSeeAndHear(people)
  })

  await test.step('a ticket to it opens nothing any more', async () => {
    const aside = tickets.filter((ticket) => 'aside' in ticket)
    expect(aside.length).toBeGreaterThan(0)
    const stranger = await bareCaller(tomas, product.origin)
    for (const ticket of aside) expect(await stranger.join(ticket)).toBe(false)
    await stranger.leave()
  })

  await test.step('a page that is loaded anew comes back to all, and brings the other one', async () => {
    await asks('Ana')
    await says('Yes, let’s talk')
    await areAway()
    onTheWay = await holdBack(ana.page)
    await ana.page.reload()
    await areBack()
    await expectToSeeAndHear(people, { silent: two })
  })

  await test.step('the end of the pause ends it too, though her camera is still on its way there', async () => {
    await asks('Ana')
    await onTheWay?.set(true)
    await says('Yes, let’s talk')
    await areAway()
    await expect.poll(() => onTheWay?.held()).toBeGreaterThan(0)
    await onTheWay?.set(false)
    await jonas.page.getByRole('button', { name: 'Go on', exact: true }).click()
    for (const { page } of people) await expect(stage(page, 'Clarifying questions')).toBeVisible()
    await areBack()
    await expectNobodyHeard(people, two)
    for (const { page } of two) await openMicrophone(page)
    await expectToSeeAndHear(people)
  })
})

test.describe('without a media server', () => {
  test.use({ media: 'none' })

  test('[SR1] there is no side room, and whoever leads reads what to do instead', async ({
    product,
    person,
  }, info) => {
    const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'], { agenda })
    const [mara, jonas] = people.map(({ page }) => page) as [Page, Page]
    await begin(mara, 'Clarifying questions')
    await jonas.getByRole('button', { name: 'Pause' }).click()
    await expect(mara.getByText('For a word with one person alone, ring them')).toBeVisible()
    await expect(mara.getByRole('button', { name: 'A word alone with somebody' })).toBeHidden()
    await expect(jonas.getByText('For a word with one person alone, ring them')).toBeHidden()
    await mara.screenshot({ path: info.outputPath('companion.png') })
    await mara.getByRole('button', { name: 'A break' }).click()
    await expect(stage(mara, 'Break')).toBeVisible()
    await expect(mara.getByText('For a word with one person alone, ring them')).toBeVisible()
    await mara.setViewportSize({ width: 390, height: 844 })
    await lookAt(mara, 'a break without a media server, on a phone')
    await mara.screenshot({ path: info.outputPath('companion-phone.png') })
  })
})

/** Every ticket to a call that the server hands this page. */
function keepTickets(page: Page, tickets: Ticket[]): void {
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const ticket = /^43\d+(\[\{"kind":"livekit".*\])$/s.exec(payload.toString())?.[1]
      if (ticket !== undefined) tickets.push(...(JSON.parse(ticket) as Ticket[]))
    }),
  )
}
