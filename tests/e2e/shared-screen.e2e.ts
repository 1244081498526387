import type { Page } from '@playwright/test'
import { begin, consoleOf, goOnTo, namePresenter, stage } from '../support/e2e/driving.ts'
import { meet } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test('while somebody shares a screen, what is for one person’s eyes waits', async ({ product, person }) => {
  const { people } = await meet({ product, person }, [['Mara'], ['Jonas'], ['Ana'], ['Tomás']], {
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
    await share()
    await expect(shared).toBeVisible()
    for (const page of [jonas, ana, tomas, mara]) await expect(waits(page)).toBeVisible()
    await expect(ana.getByText('2 of 4')).toBeHidden()
    await expect(tomas.getByRole('button', { name: 'Begin' })).toBeHidden()
    await tomas.getByRole('tab', { name: 'What the session shows' }).click()
    await expect(waits(tomas)).toBeVisible()
    await tomas.getByRole('tab', { name: 'How was it?' }).click()
    await jonas.getByRole('button', { name: 'Stop sharing' }).click()
    await expect(stage(ana, 'Reflection').getByText('2 of 4')).toBeVisible()
    await expect(tomas.getByRole('button', { name: 'Begin' })).toBeVisible()
    await expect(waits(ana)).toBeHidden()
  })
})

/** The facilitator's quiet cue, from the list of people in the console. */
async function cueFor(lead: Page, name: string, cue: string): Promise<void> {
  await lead
    .getByRole('button', { name: new RegExp(name) })
    .last()
    .click()
  await lead.getByRole('menuitem', { name: new RegExp(cue, 'i') }).click()
}
