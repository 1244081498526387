// Makes docs/pictures/open-questions.png: a real round in a real call, seen from the facilitator's place. Run it again
// after a change of the look, on built pages: npm run picture
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MemberId, SessionId } from '@setroom/shared'
import { goIn } from '../support/e2e/comingIn.ts'
import { consoleOf, openMicrophone, stage, writeQuestion } from '../support/e2e/driving.ts'
import { takePlace } from '../support/e2e/makingSets.ts'
import { type MicrophoneFile, voices } from '../support/e2e/microphoneFile.ts'
import { openBrowser, type PersonBrowser } from '../support/e2e/personBrowser.ts'
import { startProduct } from '../support/e2e/product.ts'
import { agendaOf, anyId } from '../support/newSet.ts'
import { cameraFile } from '../support/picture/cameraFile.ts'
import type { Look } from '../support/picture/portrait.ts'
import { createHost } from '../support/protocolClient.ts'

const MINUTE = 60_000
const target = fileURLToPath(new URL('../../docs/pictures/open-questions.png', import.meta.url))
const name = 'Northern leads'
const question = 'What would have to be true for you to say it to her face?'

/** Who sits there: nobody's likeness. */
const crowd: Readonly<Record<string, { look: Look; microphone: MicrophoneFile; talks?: boolean }>> = {
  Mara: {
    look: {
      skin: [236, 200, 176],
      hair: [150, 140, 134],
      clothes: [92, 74, 104],
      wall: [222, 206, 186],
      cut: 'bun',
      glasses: true,
    },
    microphone: voices.nobody(),
  },
  Jonas: {
    look: {
      skin: [233, 190, 160],
      hair: [96, 66, 42],
      clothes: [66, 92, 120],
      wall: [214, 200, 178],
      cut: 'short',
      beard: true,
    },
    microphone: voices.jonas(),
    talks: true,
  },
  Ana: {
    look: {
      skin: [206, 152, 116],
      hair: [42, 30, 28],
      clothes: [176, 84, 66],
      wall: [202, 208, 190],
      cut: 'long',
    },
    microphone: voices.ana(),
  },
  Tomás: {
    look: {
      skin: [224, 176, 140],
      hair: [60, 54, 52],
      clothes: [84, 110, 84],
      wall: [216, 192, 164],
      cut: 'short',
      glasses: true,
    },
    microphone: voices.tomas(),
  },
  Kim: {
    look: {
      skin: [122, 82, 60],
      hair: [30, 24, 24],
      clothes: [206, 160, 78],
      wall: [204, 194, 190],
      cut: 'curls',
    },
    microphone: voices.nobody(),
  },
}

const browsers: PersonBrowser[] = []
const product = await startProduct({ media: 'livekit' })
try {
  const host = await createHost(product.hostLink)
  const made = await host.createSet({
    name,
    purpose: 'We help each other lead through a year of change.',
    facilitator: 'Mara',
    members: Object.keys(crowd).slice(1),
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

  const seats: Record<string, PersonBrowser> = {}
  for (const [who, { look, talks, microphone }] of Object.entries(crowd)) {
    const camera = cameraFile(`picture-${browsers.length}`, look, { talks: talks === true })
    const size = who === 'Mara' ? { width: 1360, height: 820 } : { width: 1100, height: 700 }
    const one = await openBrowser(who, { viewport: size, colorScheme: 'light', microphone, camera })
    browsers.push(one)
    seats[who] = one
    await takePlace(one.page, made.links[who] ?? '', name)
    await goIn(one.page)
  }
  const page = (who: string) => {
    const seat = seats[who]
    if (seat === undefined) throw new Error(`${who} is not here`)
    return seat.page
  }
  const lead = page('Mara')

  await lead.getByRole('button', { name: 'Begin' }).click()
  const to = mara.common().agenda.find(({ kind }) => kind === 'openQuestions')
  await mara.waitFor('begun', ({ common }) => common?.course.current !== null)
  if (to === undefined) throw new Error('no round')
  await mara.must({ type: 'session.jump', from: mara.common().course.current ?? to.id, to: to.id })
  for (const who of Object.keys(crowd)) await stage(page(who), 'Open questions').waitFor()
  for (const who of ['Jonas', 'Ana', 'Tomás']) await openMicrophone(page(who))
  await page('Ana').keyboard.press('h')
  await writeQuestion(page('Ana'), question)
  for (const who of ['Kim', 'Tomás']) await page(who).keyboard.press('h')

  await stage(lead, 'Open questions').getByText(question).waitFor()
  await consoleOf(lead).getByText('Asks next').waitFor()
  // Everybody is seen, and enough is heard for the console to draw it.
  await lead.waitForFunction(
    (faces) =>
      [...document.querySelectorAll<HTMLVideoElement>('figure.face video')].filter(
        (one) => one.videoWidth > 0,
      ).length >= faces,
    browsers.length,
    { timeout: 60_000 },
  )
  await mara.waitFor(
    'airtime is counted',
    ({ own }) => Object.values(own.airtime[to.id] ?? {}).reduce((sum, ms) => sum + ms, 0) > 20_000,
    120_000,
  )
  await lead.mouse.move(700, 60)
  const speaks = lead.locator('figure.face[data-speaking]').filter({ hasText: 'Jonas' })
  mkdirSync(new URL('../../docs/pictures/', import.meta.url), { recursive: true })
  // In the middle of a sentence: the ring comes with a movement, and a busy computer takes its time with a picture.
  for (let tries = 0; tries < 20; tries += 1) {
    await speaks.waitFor()
    await lead.waitForTimeout(700)
    await lead.screenshot({ path: target, animations: 'disabled' })
    if (await speaks.isVisible()) break
  }
  console.log(target)
  mara.close()
} finally {
  for (const { close } of browsers) await close()
  await product.stop()
}
