import { affirmAsSupport, bringSupport } from '../support/e2e/bringSupport.ts'
import { goIn } from '../support/e2e/comingIn.ts'
import { begin, openMicrophone } from '../support/e2e/driving.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { meet, withVoices } from '../support/e2e/meeting.ts'
import { voices } from '../support/e2e/microphoneFile.ts'
import type { PersonBrowser } from '../support/e2e/personBrowser.ts'
import { expectNobodyHeard, expectToSeeAndHear } from '../support/e2e/rtcRecorder.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.setTimeout(600_000)

const minute = 60_000

test('[SR7] [SP5] whoever supports one of two goes along into the side room, and is where they are', async ({
  product,
  person,
}, info) => {
  // High enough that the whole ring is in sight: pictures out of sight are not sent.
  const viewport = { width: 1440, height: 1400 }
  const { made, people } = await meet(
    { product, person },
    withVoices({ Mara: voices.mara(), Jonas: voices.jonas(), Ana: voices.ana() }, { viewport }),
    { agenda: agendaOf(['clarifying', 10 * minute], ['close', minute]) },
  )
  const [mara, jonas, ana] = people as [PersonBrowser, PersonBrowser, PersonBrowser]
  const tomas = await person('Tomás', { microphone: voices.tomas(), viewport })
  const asked = { product, set: made.set, of: ana, lead: mara, others: [jonas] }
  await bringSupport({ ...asked, support: tomas, name: 'Tomás' })
  await affirmAsSupport(tomas)
  await goIn(tomas.page)
  const all = [mara, jonas, ana, tomas]
  await begin(mara.page, 'Clarifying questions')
  for (const { page } of all) await openMicrophone(page)
  await expectToSeeAndHear(all)
  await jonas.page.getByRole('button', { name: 'Pause' }).click()

  await test.step('all three are apart from the others, and hear each other', async () => {
    await mara.page.getByRole('button', { name: 'A word alone with somebody' }).click()
    const choice = mara.page.getByRole('dialog', { name: 'A word alone' })
    await expect(choice.getByText('Whoever supports one of you comes along.')).toBeVisible()
    await choice.getByRole('button', { name: 'Ana' }).click()
    await expect(ana.page.getByText('Along comes whoever supports one of you: Tomás.')).toBeVisible()
    await ana.page.getByRole('button', { name: 'Yes, let’s talk' }).click()
    await expect(mara.page.getByText('You and Ana; along with you: Tomás.')).toBeVisible()
    await expect(tomas.page.getByText('Mara and Ana, and you beside Ana.')).toBeVisible()
    await expect(jonas.page.getByText(/^Mara, Ana,? and Tomás are in the side room/)).toBeVisible()
    await expect(tomas.page.getByRole('button', { name: 'Back to the others' })).toBeHidden()
    await expectToSeeAndHear([mara, ana, tomas])
    await expectNobodyHeard([jonas], [mara, ana, tomas])
    await expectNobodyHeard([mara, ana, tomas], [jonas])
    for (const { page, name } of all) await page.screenshot({ path: info.outputPath(`along-${name}.png`) })
    await lookAt(tomas.page, 'along in the side room')
  })

  await test.step('and all three come back', async () => {
    await ana.page.getByRole('button', { name: 'Back to the others' }).click()
    for (const { page } of all) await expect(page.getByText(/side room|next door/)).toHaveCount(0)
    for (const { page } of [mara, ana, tomas]) await openMicrophone(page)
    await expectToSeeAndHear(all)
  })

  await test.step('without whom they support they hear and see nobody, and with them again', async () => {
    await ana.page.getByRole('button', { name: 'Leave' }).click()
    await expect(tomas.page.getByText('Ana is not here just now.')).toBeVisible()
    await expectNobodyHeard([tomas], [mara, jonas])
    await expectNobodyHeard([mara, jonas], [tomas])
    await goIn(ana.page)
    await expect(tomas.page.getByText('Ana is not here just now.')).toBeHidden()
    for (const { page } of [ana, tomas]) await openMicrophone(page)
    await expectToSeeAndHear(all)
  })
})
