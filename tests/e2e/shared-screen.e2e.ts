import type { Page } from '@playwright/test'
import { begin, consoleOf, goOnTo, namePresenter, stage } from '../support/e2e/driving.ts'
import { lyingOnFaces } from '../support/e2e/lyingOnFaces.ts'
import { meet } from '../support/e2e/meeting.ts'
import { voices } from '../support/e2e/microphoneFile.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test('while somebody shares a screen, what is for one person’s eyes waits, and the ring is an arc above it', async ({
  product,
  person,
}, info) => {
  // A cue waits while its person is heard: Ana’s microphone hears nobody.
  const quiet = { microphone: voices.nobody() }
  const { people } = await meet({ product, person }, [['Mara'], ['Jonas'], ['Ana', quiet], ['Tomás']], {
    agenda: agendaOf(['openQuestions', 600_000, 1], ['processReflection', 600_000], ['close', 60_000]),
  })
  const [mara, jonas, ana, tomas] = people.map(({ page }) => page) as [Page, Page, Page, Page]
  // A page stands for the screen that the browser would let one choose.
  await jonas.evaluate(() => {
    navigator.mediaDevices.getDisplayMedia = async () => {
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width: 640, height: 360 })
      const drawing = canvas.getContext('2d')
      let drawn = 0
      // A screen on which nothing moves sends nothing.
      setInterval(() => {
        drawn += 1
        if (drawing !== null) drawing.fillStyle = drawn % 2 === 0 ? 'white' : 'black'
        drawing?.fillRect(0, 0, 640, 360)
      }, 200)
      return canvas.captureStream(5)
    }
  })
  const share = () => jonas.getByRole('button', { name: 'Share', exact: true }).click()
  const shared = ana.getByText('Jonas shows a screen')
  const waits = (page: Page) => page.getByText('This waits while a screen is shared.')
  await namePresenter(mara, 'Tomás')
  await begin(mara, 'Open questions')

  await test.step('cue, hint and airtime in open questions', async () => {
    await ana.getByRole('button', { name: 'Write a question' }).click()
    await ana.getByLabel('Your question').fill('Have you thought about delegating?')
    const hint = ana.getByTestId('hint').getByText('advice', { exact: true })
    await expect(hint).toBeVisible()
    await consoleOf(mara).getByText('More', { exact: true }).click()
    const airtime = mara.getByRole('heading', { name: 'Airtime in this phase, against what it asks for' })
    await expect(airtime).toBeVisible()

    await share()
    await expect(shared).toBeVisible()
    await expect(hint).toBeHidden()
    await expect(airtime).toBeHidden()
    await cueFor(mara, 'Ana', 'Let it land')
    const cue = ana.getByText('Only you see this')
    await ana.waitForTimeout(1_500)
    await expect(cue).toBeHidden()

    for (const [page, who] of [
      [mara, 'whoever leads'],
      [ana, 'a member'],
    ] as const) {
      const before = page.viewportSize()
      for (const [width, height] of [
        [1280, 720],
        [1440, 900],
        [768, 1024],
        [844, 390],
        [360, 640],
      ] as const) {
        await page.setViewportSize({ width, height })
        const where = `${who}, ${width} × ${height}`
        await expect.poll(() => arcIn(page), where).toEqual(anArc)
        await expect.poll(() => lyingOnFaces(page), where).toEqual([])
        await expect(page.getByRole('timer'), where).toBeInViewport({ ratio: 1 })
        await page.screenshot({ path: info.outputPath(`${where.replaceAll(/\W+/g, '-')}.png`) })
      }
      if (before !== null) await page.setViewportSize(before)
    }

    await jonas.getByRole('button', { name: 'Stop sharing' }).click()
    await expect(cue).toBeVisible()
    await expect(hint).toBeVisible()
    await expect(airtime).toBeVisible()
  })

  await test.step('the pulse, and what it was begun with', async () => {
    await goOnTo(mara, 'Reflection', [jonas, ana, tomas])
    await ana.getByRole('button', { name: 'Begin' }).click()
    await ana.getByRole('radio', { name: '6', exact: true }).check()
    await ana.getByRole('button', { name: 'Next', exact: true }).click()
    await expect(ana.getByText('2 of 4')).toBeVisible()
    const shows = tomas.getByRole('region', { name: 'What the session shows' })
    await expect(shows).toBeVisible()
    await share()
    await expect(shared).toBeVisible()
    for (const page of [jonas, ana, tomas, mara]) await expect(waits(page)).toBeVisible()
    await expect(ana.getByText('2 of 4')).toBeHidden()
    await expect(tomas.getByRole('button', { name: 'Begin' })).toBeHidden()
    await expect(shows).toBeHidden()
    await jonas.getByRole('button', { name: 'Stop sharing' }).click()
    await expect(stage(ana, 'Reflection').getByText('2 of 4')).toBeVisible()
    await expect(tomas.getByRole('button', { name: 'Begin' })).toBeVisible()
    await expect(shows).toBeVisible()
    await expect(waits(ana)).toBeHidden()
  })
})

const anArc = { faces: 4, oneRow: true, inTheWindow: true, aboveTheScreen: true, screenSeen: true }

/** How the people stand to the shared screen. */
function arcIn(page: Page): Promise<typeof anArc> {
  return page.evaluate(() => {
    const discs = [...document.querySelectorAll('[data-seating] figure.face .face-ring')]
    const faces = discs.map((face) => face.getBoundingClientRect())
    const screen = document.querySelector('[data-seating] figure > video.bg-sunken')?.getBoundingClientRect()
    const tops = faces.map(({ top }) => top)
    const [first] = faces
    return {
      faces: faces.length,
      oneRow: first !== undefined && Math.max(...tops) - Math.min(...tops) < first.height,
      inTheWindow: faces.every(({ left, right, top }) => left >= 0 && right <= innerWidth && top >= 0),
      aboveTheScreen: screen !== undefined && faces.every(({ bottom }) => bottom <= screen.top),
      // A part of it is in sight, and not a small one, also on a phone.
      screenSeen: screen !== undefined && screen.height >= 150 && screen.top + 100 < innerHeight,
    }
  })
}

/** The facilitator's quiet cue, from the list of people in the console. */
async function cueFor(lead: Page, name: string, cue: string): Promise<void> {
  await lead
    .getByRole('button', { name: new RegExp(name) })
    .last()
    .click()
  await lead.getByRole('menuitem', { name: new RegExp(cue, 'i') }).click()
}
