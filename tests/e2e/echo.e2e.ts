import type { Page } from '@playwright/test'
import { begin, openMicrophone } from '../support/e2e/driving.ts'
import { meet } from '../support/e2e/meeting.ts'
import { microphoneFile, voices } from '../support/e2e/microphoneFile.ts'
import type { PersonBrowser } from '../support/e2e/personBrowser.ts'
import { startSoundSystem } from '../support/e2e/soundSystem.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

/** What Ana says in her room. */
const anasWords = () =>
  microphoneFile('in-the-room', { name: 'en-us+f4', speed: 165 }, [
    { says: 'What makes it hard to ask, and who else knows that you would like to ask it?' },
    { pause: 1 },
    { says: 'Let me think about it once more before I say anything about Thursday.' },
  ])

test('[A1] [A7] what comes back out of one’s own loudspeaker is not one’s airtime, and who talks over it is heard', async ({
  product,
  person,
}) => {
  const sound = await startSoundSystem()
  try {
    const { made, host, people } = await meet(
      { product, person },
      [
        ['Jonas', { microphone: voices.jonas() }],
        ['Ana', { sound }],
      ],
      { agenda: agendaOf(['processReflection', 600_000], ['close', 60_000]) },
    )
    const [jonas, ana] = people.map(({ page }) => page) as [Page, Page]
    const leading = await host.enter(made)
    const counted = () => {
      const { common, own } = leading.view()
      const phase = common?.course.current
      const of = (name: string) => (phase && own.airtime[phase]?.[made.ids[name]!]) || 0
      return { jonas: of('Jonas'), ana: of('Ana') }
    }
    /** Milliseconds counted for each while this is done. */
    const during = async (what: string, doing: () => Promise<unknown>) => {
      const before = counted()
      await doing()
      const after = counted()
      const sums = { jonas: after.jonas - before.jonas, ana: after.ana - before.ana }
      test.info().annotations.push({ type: `echo, ${what}, ms`, description: JSON.stringify(sums) })
      return sums
    }

    await openMicrophone(jonas)
    await openMicrophone(ana)
    await expect.poll(sound.isUsed).toBe(true)
    await begin(jonas, 'Reflection')

    await test.step('he speaks out of her loudspeaker, and her microphone has just opened: his, not hers', async () => {
      for (let i = 0; i < 4; i++) {
        const sums = await during('a microphone just opened', async () => {
          await openAnew(ana)
          const before = counted().jonas
          await expect.poll(() => counted().jonas - before, { intervals: [250] }).toBeGreaterThan(5_000)
        })
        expect(sums.ana).toBeLessThanOrEqual(200)
      }
    })

    await test.step('and so it stays', async () => {
      // Six seconds of his that are none of hers, in a row: a computer too busy to play leaves gaps.
      let since = counted()
      const quiet = () => {
        const now = counted()
        if (now.ana - since.ana > 300) since = now
        return now.jonas - since.jonas
      }
      await during('as Setroom asks for it', () =>
        expect.poll(quiet, { intervals: [250] }).toBeGreaterThan(6_000),
      )
    })

    await test.step('she talks over him, her microphone having just opened: counted', async () => {
      await openAnew(ana)
      const { path, speech } = anasWords()
      const said = speech.reduce((sum, [from, until]) => sum + 1_000 * (until - from), 0)
      const sums = await during(`while she says ${Math.round(said)}`, async () => {
        await sound.say(path)
        await ana.waitForTimeout(2_000)
      })
      expect(sums.ana).toBeGreaterThan(said * 0.8)
    })

    await test.step('without cancellation what he says would be hers', async () => {
      await withoutCancellation(people[1]!)
      // Her device listens again.
      const before = counted().ana
      await expect.poll(() => counted().ana).toBeGreaterThan(before)
      const sums = await during('without cancellation', () => ana.waitForTimeout(8_000))
      expect(sums.jonas).toBeGreaterThan(4_000)
      expect(sums.ana).toBeGreaterThan(sums.jonas * 0.7)
    })
    leading.close()
  } finally {
    await sound.stop()
  }
})

/** From now on this person's browser cancels no echo, whatever Setroom asks for. */
async function withoutCancellation({ context, page }: PersonBrowser): Promise<void> {
  await context.addInitScript(() => {
    const capture = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = (wish = {}) => {
      if (typeof wish.audio !== 'object') return capture(wish)
      return capture({ ...wish, audio: { ...wish.audio, echoCancellation: false } })
    }
  })
  await openAnew(page)
}

/** Her microphone opens again with the page, by itself, since it was open. */
async function openAnew(page: Page): Promise<void> {
  await page.reload()
  await expect(page.getByRole('button', { name: /^(Mute|Please mute)$/ })).toBeVisible()
}
