// Makes docs/pictures/open-questions.png: a real open-questions round, seen from the facilitator's place.
// `npm run build` first, then: node tests/scripts/picture.ts
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import type { PhaseMove } from '@setroom/shared'
import type { MemberClient } from '../support/memberClient.ts'
import { agendaOf, anyId } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'
import { startTestServer } from '../support/testServer.ts'

const pictures = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))
const minute = 60_000
const kinds = [
  ['checkIn', 4 * minute],
  ['reportBack', 10 * minute],
  ['presentation', 7 * minute, 1],
  ['clarifying', 4 * minute, 1],
  ['silence', minute, 1],
  ['openQuestions', 18 * minute, 1],
  ['actionCommitment', 6 * minute, 1],
  ['appreciation', 3 * minute, 1],
  ['processReflection', 5 * minute],
  ['close', 2 * minute],
] as const

const ask = async (who: MemberClient, words: string): Promise<PhaseMove> => ({
  kind: 'openQuestions',
  move: { type: 'question.ask', text: await who.seal('question', words) },
})
const raise: PhaseMove = { kind: 'openQuestions', move: { type: 'question.raise', followUp: false } }
const next: PhaseMove = { kind: 'openQuestions', move: { type: 'question.next' } }

const server = await startTestServer({ media: 'livekit' })
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
  ],
})
try {
  const host = await createHost(await server.hostLink())
  const made = await host.createSet({
    name: 'Tuesday set',
    facilitator: 'Kim',
    members: ['Mara', 'Jonas', 'Ana', 'Tomasz'],
    agenda: agendaOf(...kinds),
  })
  const kim = await host.enter(made)
  const [mara, jonas, ana, tomasz] = await Promise.all(
    ['Mara', 'Jonas', 'Ana', 'Tomasz'].map((name) => join(made.links[name]!)),
  )
  if (!mara || !jonas || !ana || !tomasz) throw new Error('somebody is missing')

  const page = await browser.newPage({ viewport: { width: 1360, height: 820 } })
  // Nobody is in front of this camera: initials are the truer picture.
  await page.addInitScript(() => {
    localStorage.setItem('setroom.devices', JSON.stringify({ microphoneOn: false, cameraOn: false }))
  })
  await page.goto(made.links.Kim!)
  await page.getByRole('button', { name: /take my place/i }).click()
  await page.waitForURL(/\/set\//)
  await kim.must({ type: 'session.open', session: anyId() })
  await page.goto(`${server.origin}/set/${made.set}/room`)
  for (const one of [mara, jonas, ana, tomasz]) await one.place('room')
  await mara.waitFor('the room', ({ common }) => common?.session?.status === 'lobby')
  await kim.must({ type: 'presenter.set', round: 1, member: mara.member })
  await kim.must({ type: 'session.start' })
  while (kim.common().agenda.find(({ id }) => id === kim.common().course.current)?.kind !== 'openQuestions') {
    const from = kim.common().course.current
    if (from === null) break
    await kim.must({ type: 'session.advance', from })
    await kim.waitFor('the next phase', ({ common }) => common?.course.current !== from)
  }
  for (const one of [mara, jonas, ana, tomasz]) {
    await one.waitFor(
      'open questions',
      ({ common }) => common?.course.current === kim.common().course.current,
    )
  }
  await tomasz.move(await ask(tomasz, 'What do you tell yourself when he asks?'))
  await mara.move(next)
  await jonas.move(
    await ask(jonas, 'What would have to be true for you to say no to him, and stay on good terms?'),
  )
  await ana.move(raise)
  await tomasz.move(raise)
  await page.getByText('What would have to be true').first().waitFor()
  await page.waitForTimeout(1_500)
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: `${pictures}open-questions.png` })
  for (const one of [kim, mara, jonas, ana, tomasz]) one.close()
} finally {
  await browser.close()
  await server.stop()
}
process.exit(0)
