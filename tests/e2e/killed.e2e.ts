import type { Page } from '@playwright/test'
import { goIn, openRoom } from '../support/e2e/comingIn.ts'
import { begin, endSession, goOnTo, stage } from '../support/e2e/driving.ts'
import { commandsOf, killingWay } from '../support/e2e/killingWay.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.use({ media: 'none' })
test.setTimeout(900_000)

const LIVES = 20
const WITHIN_MS = 5

test('what a page was told is kept is there after SIGKILL within 5 ms of it, 20 times, and in the next session', async ({
  product,
  person,
}) => {
  const way = await killingWay(product)
  const { through } = way
  const { made, people } = await meetQuietly(
    {
      product,
      person: (name, options = {}) =>
        person(name, { ...options, networkCut: true, ...(options.beside === undefined ? { through } : {}) }),
    },
    ['Mara', 'Jonas', 'Ana'],
    {
      agenda: agendaOf(['reportBack', 600_000], ['actionCommitment', 600_000], ['close', 60_000]),
    },
  )
  const [mara, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  const commands = commandsOf(jonas)
  // Only now: sockets are seen from the page's next load on.
  await jonas.reload()
  await begin(mara, 'Report-back')
  await goOnTo(mara, 'Commitment', [jonas, ana])

  const waits: number[] = []
  const promises: string[] = []
  const missed: string[] = []
  for (let life = 0; waits.length < LIVES; life += 1) {
    // A computer that is busy elsewhere may keep this process from killing in time.
    expect(life, `killed in time: ${waits.length}; not: ${missed.join(', ')}`).toBeLessThan(2 * LIVES)
    const words = `Promise ${life}: ask Ruth about the plan`
    const field = jonas.getByLabel('What will you do?')
    if (!(await field.isVisible())) await jonas.getByRole('button', { name: 'I commit to something' }).click()
    await field.fill(words)
    await jonas.getByRole('button', { name: 'In a week' }).click()
    await way.quiet()
    const sent = commands()
    const killed = way.kill(WITHIN_MS)
    await jonas.getByRole('button', { name: 'I commit to it' }).click()
    const { id, ms } = await killed
    await product.restart()
    // Nobody clicks: all three come back, and the words are on everybody's stage.
    for (const page of [jonas, ana, mara]) {
      await expect(page.getByText('The connection is gone. We are getting it back.')).toBeHidden()
      await expect(stage(page, 'Commitment').getByText(words, { exact: true })).toHaveCount(1)
    }
    promises.push(words)
    // A life counts when the answer seen was the commitment's and the kill came in time.
    const what = sent.get(id)
    if (what === 'commitment.make' && ms <= WITHIN_MS) waits.push(ms)
    else missed.push(`${what ?? 'another answer'} ${ms.toFixed(1)} ms`)
    await jonas.getByRole('button', { name: 'Later', exact: true }).click()
  }
  test.info().annotations.push({
    type: 'killed, ms after the answer',
    description: waits.map((ms) => ms.toFixed(1)).join(' '),
  })

  await test.step('the next session reports back on each of them', async () => {
    await goOnTo(mara, 'Close', [jonas, ana])
    await endSession(mara, [jonas, ana])
    for (const page of [mara, ana]) await page.goto(`${product.origin}/set/${made.set}`)
    await openRoom(mara)
    await goIn(mara)
    await goIn(ana)
    await begin(mara, 'Report-back')
    // One after the other on everybody's stage.
    const shown = stage(ana, 'Report-back').getByText(/^Promise \d+: ask Ruth about the plan$/)
    const heard: string[] = []
    while (heard.length < promises.length) {
      await expect(shown).not.toHaveText(heard.at(-1) ?? '')
      heard.push((await shown.textContent()) ?? '')
      await stage(mara, 'Report-back').getByRole('button', { name: 'Next commitment' }).click()
    }
    expect(heard.toSorted()).toEqual(promises.toSorted())
    await expect(ana.getByText('Every commitment has been heard.')).toBeVisible()
  })
  await way.close()
})
