import type { Page, WebSocket } from '@playwright/test'
import { goIn, openRoom } from '../support/e2e/comingIn.ts'
import { begin, endSession, goOnTo, stage } from '../support/e2e/driving.ts'
import { meet } from '../support/e2e/meeting.ts'
import { quickVoices } from '../support/e2e/microphoneFile.ts'
import { expectToSeeAndHear } from '../support/e2e/rtcRecorder.ts'
import { type TcpProxy, tcpProxy } from '../support/e2e/tcpProxy.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.setTimeout(900_000)

const LIVES = 20
const WITHIN_MS = 5
/** Nothing else was answered for so long. */
const QUIET_MS = 400
const GONE = 'The connection is gone. We are getting it back.'

test('in a call, what a page was told is kept is there after SIGKILL within 5 ms of it, 20 times, and in the next session', async ({
  product,
  person,
}) => {
  // Between the browser and the server: sees the answer to a command leave, and kills the server then and there.
  let lastAnswer = 0
  let armed: ((id: string, ms: number) => void) | undefined
  const way: TcpProxy = await tcpProxy(Number(new URL(product.origin).port), {
    answered(bytes) {
      const left = performance.now()
      // An acknowledgement of socket.io: packet 43, the number it answers, the answer.
      const id = /43(\d+)\[\{"ok":true\}\]/.exec(bytes.toString('latin1'))?.[1]
      if (id !== undefined) lastAnswer = left
      if (armed === undefined || id === undefined) return
      const told = armed
      armed = undefined
      const wait = Math.random() * (WITHIN_MS - 3)
      while (performance.now() < left + wait);
      process.kill(product.pid(), 'SIGKILL')
      told(id, performance.now() - left)
    },
  })
  const through = { from: product.origin, port: way.port }
  // No more for this computer to do than a call asks for, so that it kills in time.
  const light = { networkCut: true, fps: 1 }
  const { made, people } = await meet(
    { product, person },
    [
      ['Mara', { ...light, microphone: quickVoices.mara() }],
      ['Jonas', { ...light, microphone: quickVoices.jonas(), through }],
    ],
    { agenda: agendaOf(['reportBack', 600_000], ['actionCommitment', 600_000], ['close', 60_000]) },
  )
  const pages = people.map(({ page }) => page)
  const [mara, jonas] = pages as [Page, Page]
  const commands = commandsOf(jonas)
  // Only now: sockets are seen from the page's next load on.
  await jonas.reload()
  await begin(mara, 'Report-back')
  await goOnTo(mara, 'Commitment', [jonas])

  await expectToSeeAndHear(people)

  const waits: number[] = []
  const backs: number[] = []
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
    // Whoever has just come back says where they are, and is answered too; that is over.
    await expect.poll(() => performance.now() - lastAnswer, { intervals: [50] }).toBeGreaterThan(QUIET_MS)
    const sent = commands()
    const killed = new Promise<{ id: string; ms: number }>((resolve) => {
      armed = (id, ms) => resolve({ id, ms })
    })
    const gone = pages.map((page) => whenShown(page, GONE))
    await jonas.getByRole('button', { name: 'I commit to it' }).click()
    const { id, ms } = await killed
    await product.restart()
    const returned = Date.now()
    await Promise.all(gone)
    // Nobody clicks: both come back, and the words are on everybody's stage, once.
    const back = await Promise.all(pages.map((page) => whenShown(page, words, GONE)))
    for (const page of pages)
      await expect(stage(page, 'Commitment').getByText(words, { exact: true })).toHaveCount(1)
    backs.push(...back.map((at) => at - returned))
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
  test.info().annotations.push({ type: 'back, ms after the server', description: backs.join(' ') })

  await test.step('pictures and sound are back as well', async () => {
    // Where he has gone so far down that the faces are out of sight, none come.
    await jonas.getByRole('figure').first().scrollIntoViewIfNeeded()
    await expectToSeeAndHear(people)
  })

  await test.step('the next session reports back on each of them', async () => {
    await goOnTo(mara, 'Close', [jonas])
    await endSession(mara, [jonas])
    for (const page of [mara, jonas]) await page.goto(`${product.origin}/set/${made.set}`)
    await openRoom(mara)
    await goIn(mara)
    await goIn(jonas)
    await begin(mara, 'Report-back')
    // One after the other on everybody's stage.
    const shown = stage(mara, 'Report-back').getByText(/^Promise \d+: ask Ruth about the plan$/)
    const heard: string[] = []
    while (heard.length < promises.length) {
      await expect(shown).not.toHaveText(heard.at(-1) ?? '')
      heard.push((await shown.textContent()) ?? '')
      await stage(mara, 'Report-back').getByRole('button', { name: 'Next commitment' }).click()
    }
    expect(heard.toSorted()).toEqual(promises.toSorted())
    await expect(mara.getByText('Every commitment has been heard.')).toBeVisible()
  })
  await way.close()
})

/** When a page shows some words and others not; epoch ms, by the page itself. */
function whenShown(page: Page, words: string, not?: string): Promise<number> {
  return page.evaluate(
    async ([words, not]) => {
      const isSo = () => {
        const shown = document.body.textContent ?? ''
        return shown.includes(words) && (not === undefined || !shown.includes(not))
      }
      for (const until = Date.now() + 60_000; !isSo() && Date.now() < until; )
        await new Promise((resolve) => setTimeout(resolve, 100))
      if (!isSo()) throw new Error(`never shown: ${words}`)
      return Date.now()
    },
    [words, not] as const,
  )
}

/** Follows what a page sends: of its newest socket, the command that each numbered question carried. */
function commandsOf(page: Page): () => ReadonlyMap<string, string> {
  let newest = new Map<string, string>()
  page.on('websocket', (socket: WebSocket) => {
    // Not the call's.
    if (!new URL(socket.url()).pathname.startsWith('/socket.io/')) return
    const mine = new Map<string, string>()
    newest = mine
    socket.on('framesent', ({ payload }) => {
      const [, id, type] = /^42(\d+)\["command",.*?"type":"([\w.]+)"/.exec(payload.toString()) ?? []
      if (id !== undefined && type !== undefined) mine.set(id, type)
    })
  })
  return () => newest
}
