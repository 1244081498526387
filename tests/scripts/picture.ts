// Makes docs/pictures/open-questions.png: a real round, seen from the facilitator's place. Run it again after a change
// of the look, on built pages: node tests/scripts/picture.ts
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MemberId, SessionId } from '@setroom/shared'
import { goIn } from '../support/e2e/comingIn.ts'
import { consoleOf, stage } from '../support/e2e/driving.ts'
import { takePlace } from '../support/e2e/makingSets.ts'
import { voices } from '../support/e2e/microphoneFile.ts'
import { openBrowser } from '../support/e2e/personBrowser.ts'
import { startProduct } from '../support/e2e/product.ts'
import type { MemberClient } from '../support/memberClient.ts'
import { agendaOf, anyId } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'

const MINUTE = 60_000
const target = fileURLToPath(new URL('../../docs/pictures/open-questions.png', import.meta.url))
const question = 'What would have to be true for you to say it to her face?'

/** Seconds that each has spoken in the round so far; together more than the console asks for before it compares. */
const spoken = { Jonas: 6.6, Ana: 2.6, Tomás: 2, Kim: 1.3 } as const

const product = await startProduct({ media: 'livekit' })
try {
  const host = await createHost(product.hostLink)
  const made = await host.createSet({
    name: 'Northern leads',
    purpose: 'We help each other lead through a year of change.',
    facilitator: 'Mara',
    members: ['Jonas', 'Ana', 'Tomás', 'Kim'],
    agenda: agendaOf(
      ['checkIn', 4 * MINUTE],
      ['reportBack', 10 * MINUTE],
      ['presentation', 7 * MINUTE, 1],
      ['clarifying', 4 * MINUTE, 1],
      ['silence', MINUTE, 1],
      ['openQuestions', 18 * MINUTE, 1],
      ['actionCommitment', 6 * MINUTE, 1],
      ['appreciation', 3 * MINUTE, 1],
      ['processReflection', 5 * MINUTE],
      ['close', 2 * MINUTE],
    ),
  })
  const mara = await host.enter(made)
  const others: Record<string, MemberClient> = {}
  for (const name of ['Jonas', 'Ana', 'Tomás', 'Kim']) others[name] = await join(made.links[name]!)
  const { Jonas: jonas, Ana: ana, Tomás: tomas, Kim: kim } = others as Record<string, MemberClient>

  // In a set's first session the console leads with little; this is the third.
  for (let session = 1; session <= 2; session += 1) {
    await mara.must({ type: 'session.open', session: anyId<SessionId>() })
    await mara.place('room')
    await mara.must({ type: 'session.start' })
    await mara.must({ type: 'session.close' })
  }
  await mara.must({ type: 'session.open', session: anyId<SessionId>() })
  await mara.must({ type: 'presenter.set', round: 1, member: made.ids.Jonas as MemberId })
  await mara.place('home')

  const viewport = { width: 1360, height: 820 }
  const { page, close } = await openBrowser('Mara', {
    viewport,
    colorScheme: 'light',
    microphone: voices.nobody(),
  })
  await takePlace(page, made.links.Mara!, 'Northern leads')
  await page.goto(`${product.origin}/set/${made.set}/lobby`)
  await page.getByRole('button', { name: 'Camera off' }).click()
  await goIn(page)
  for (const one of Object.values(others)) await one.place('room')

  await page.getByRole('button', { name: 'Begin' }).click()
  const to = mara.common().agenda.find(({ kind }) => kind === 'openQuestions')!
  await mara.waitFor('begun', ({ common }) => common?.course.current !== null)
  await mara.must({ type: 'session.jump', from: mara.common().course.current!, to: to.id })
  for (const [name, seconds] of Object.entries(spoken)) {
    const one = others[name]!
    one.socket.emit('microphone', true)
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000 + 300))
    const until = one.now()
    // Answered when it is kept, some seconds later.
    one.socket.emit('airtime', [{ seq: 1, from: until - seconds * 1_000, until }], () => {})
  }
  await ana!.move({ kind: 'openQuestions', move: { type: 'question.raise', followUp: false } })
  await ana!.move({
    kind: 'openQuestions',
    move: {
      type: 'question.ask',
      text: await ana!.seal('question', question),
      label: await ana!.seal('question.label', 'open'),
    },
  })
  for (const one of [kim!, tomas!])
    await one.move({ kind: 'openQuestions', move: { type: 'question.raise', followUp: false } })
  jonas!.socket.volatile.emit('speaking', true)

  await stage(page, 'Open questions').getByText(question).waitFor()
  await consoleOf(page).getByText('Asks next').waitFor()
  await mara.waitFor(
    'airtime is counted',
    ({ own }) => Object.keys(own.airtime[to.id] ?? {}).length >= 4,
    20_000,
  )
  await page.mouse.move(700, 60)
  await page.waitForTimeout(1_500)
  // Said anew: a page forgets a speaker of whom it heard nothing for a while.
  jonas!.socket.emit('speaking', false)
  jonas!.socket.emit('speaking', true)
  await page.waitForTimeout(600)
  mkdirSync(new URL('../../docs/pictures/', import.meta.url), { recursive: true })
  await page.screenshot({ path: target, animations: 'disabled' })
  console.log(target)
  await close()
  for (const one of [mara, ...Object.values(others)]) one.close()
} finally {
  await product.stop()
}
