import type { Page } from '@playwright/test'
import type { CommandId, PulseAnswer, SessionId } from '@setroom/shared'
import { goIn } from '../support/e2e/comingIn.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { takePlace } from '../support/e2e/makingSets.ts'
import { expect, test } from '../support/e2e/test.ts'
import type { MemberClient } from '../support/memberClient.ts'
import { agendaOf, anyId } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'

test.use({ media: 'none' })

const onPhone = { width: 360, height: 640 }
const names = ['Jonas', 'Ana', 'Tomás', 'Kim', 'Lea'] as const

/** A session that everybody comes to, whose pulse so many answer; a promise is made in it, and kept. */
async function meet(
  mara: MemberClient,
  others: readonly MemberClient[],
  answers: number,
  comeIn = async () => {},
): Promise<void> {
  const people = [mara, ...others]
  await mara.must({ type: 'session.open', session: anyId<SessionId>() })
  for (const one of people) {
    await one.waitFor('the room', ({ common }) => common?.session?.status === 'lobby')
    await one.place('room')
  }
  await comeIn()
  await mara.must({ type: 'session.start' })
  const phase = mara.common().agenda[0]!.id
  const scores: PulseAnswer = { safety: 6, questions: 5, fairness: 4, usefulness: 7 }
  for (const one of others.slice(0, answers)) {
    const text = await one.seal('pulse', JSON.stringify(scores))
    await one.socket.timeout(5_000).emitWithAck('pulse', { id: anyId<CommandId>(), phase, text })
  }
  await mara.move({ kind: 'processReflection', move: { type: 'pulse.close' } })
  // The browser that shows the spread keeps the middle of it.
  if (answers >= 5)
    await mara.waitFor(
      'what is kept',
      ({ common, own }) => own.trends?.pulse[common!.session!.id] !== undefined,
    )
  const [first] = others as [MemberClient]
  const commitment = anyId<never>()
  const what = await first.seal('commitment', '{"what":"Call Kim"}', { scope: 'set' })
  await first.must({ type: 'commitment.make', commitment, text: what, shown: true })
  const report = await first.seal('commitment.report', '{"outcome":"done"}', { scope: 'set' })
  await first.must({ type: 'commitment.report', commitment, text: report, closes: true })
  await mara.must({ type: 'session.close' })
  for (const one of people) await one.place('home')
}

const card = (page: Page, name: string) => page.getByRole('region', { name })

test('between sessions: trends, the shelf, and notes to the set', async ({ product, person }) => {
  const host = await createHost(product.hostLink)
  const agenda = agendaOf(['processReflection', 300_000], ['close', 60_000])
  const made = await host.createSet({ name: 'North', facilitator: 'Mara', members: [...names], agenda })
  const mara = await host.enter(made)
  const others: MemberClient[] = []
  for (const name of names) others.push(await join(made.links[name]!))
  const hers = await person('Jonas')
  const his = await person('Ana', { beside: hers })
  const [jonas, ana] = [hers.page, his.page]
  await takePlace(jonas, made.links.Jonas!, 'North')
  await takePlace(ana, made.links.Ana!, 'North')
  const home = `${product.origin}/set/${made.set}`

  await test.step('trends say so while there is nothing, and then what there is', async () => {
    await card(jonas, 'How it goes with you').getByRole('link', { name: 'See your trends' }).click()
    await expect(jonas.getByText('Here it begins with your first session.')).toBeVisible()
    await meet(mara, others, 4)
    await expect(card(jonas, 'What was promised')).toContainText('The one that is closed was kept.')
    await expect(card(jonas, 'Who was there')).toContainText('Last time 6 of 6 were there.')
    // Four answers leave neither number nor trend.
    await expect(card(jonas, 'How you rated it')).toContainText('only where five or more of you rate')
    await expect(card(jonas, 'How the talking was shared')).toContainText('Nothing yet')
    await lookAt(jonas, 'trends after one session')
    await meet(mara, others, 5, async () => {
      await jonas.goto(home)
      await goIn(jonas)
    })
    await jonas.goto(`${home}/trends`)
    await expect(card(jonas, 'How you rated it')).toContainText('4 of 7.')
    await jonas.setViewportSize(onPhone)
    for (const table of await jonas.getByText('As a table').all()) await table.click()
    await expect(card(jonas, 'How you rated it').getByRole('row')).toHaveCount(2)
    await expect(card(jonas, 'Who was there').getByRole('row')).toHaveCount(3)
    await lookAt(jonas, 'trends on a phone, tables open')
    await product.restart()
    await jonas.reload()
    await expect(card(jonas, 'How you rated it')).toContainText('4 of 7.')
  })

  await test.step('something is put on the shelf, changed by its owner, tidied by the facilitator', async () => {
    await jonas.goto(home)
    await jonas.getByRole('button', { name: 'Add something' }).click()
    const form = jonas.getByRole('dialog')
    await form.getByLabel('What is it?').fill('Questions to ask oneself')
    await form.getByLabel('Its link').fill('javascript:alert(document.domain)')
    await form.getByRole('button', { name: 'Put it on the shelf' }).click()
    await expect(form.getByText('This is no web address.')).toBeVisible()
    await form.getByLabel('Its link').fill('https://read.example/a/very/long/way?to=it')
    await lookAt(jonas, 'the form for the shelf')
    await form.getByRole('button', { name: 'Put it on the shelf' }).click()
    await expect(form).toBeHidden()
    const link = card(ana, 'The shelf').getByRole('link', { name: 'read.example' })
    await expect(link).toHaveAttribute('href', 'https://read.example/a/very/long/way?to=it')
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    await expect(ana.getByRole('button', { name: 'More to do with it' })).toBeHidden()
    await jonas.getByRole('button', { name: 'More to do with it: Questions to ask oneself' }).click()
    await jonas.getByRole('menuitem', { name: 'Change it' }).click()
    await jonas.getByLabel('What is it?').fill('Questions, one a day')
    await jonas.getByRole('button', { name: 'Save it' }).click()
    await expect(ana.getByText('Questions, one a day')).toBeVisible()
    await ana.reload()
    await expect(ana.getByText('Questions, one a day')).toBeVisible()
    await jonas.getByRole('button', { name: 'More to do with it: Questions, one a day' }).click()
    await jonas.getByRole('menuitem', { name: 'Take it off the shelf' }).click()
    await jonas.getByRole('button', { name: 'Take it off' }).click()
    await expect(ana.getByText('Questions, one a day')).toBeHidden()
  })

  await test.step('a note is new to the others until they have seen it; its writer takes it back', async () => {
    await jonas.getByRole('button', { name: 'Write a note' }).click()
    const words = 'Shall we meet in Lyon?\nשלום'
    await jonas.getByLabel('What do you want to tell the others?').fill(words)
    await jonas.reload()
    await jonas.getByRole('button', { name: 'Write a note' }).click()
    await expect(jonas.getByLabel('What do you want to tell the others?')).toHaveValue(words)
    await jonas.getByRole('button', { name: 'Leave this note' }).click()
    const notes = card(ana, 'Notes to the set')
    await expect(notes.getByText('Shall we meet in Lyon?')).toBeVisible()
    await expect(notes.getByText('new', { exact: true })).toBeVisible()
    await expect(card(jonas, 'Notes to the set').getByText('new', { exact: true })).toBeHidden()
    await lookAt(ana, 'a note that is new')
    await notes.scrollIntoViewIfNeeded()
    // It is marked by itself; when the page is opened again nothing is new any more.
    await expect
      .poll(async () => {
        await ana.waitForTimeout(2_500)
        await ana.reload()
        await expect(notes.getByText('Shall we meet in Lyon?')).toBeVisible()
        return notes.getByText('new', { exact: true }).count()
      })
      .toBe(0)
    await expect(ana.getByRole('button', { name: 'Take this note back' })).toBeHidden()
    await jonas.getByRole('button', { name: 'Take this note back' }).click()
    await jonas.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).click()
    await expect(notes.getByText('Shall we meet in Lyon?')).toBeHidden()
  })

  await test.step('what is closed can be told anew by whoever promised it', async () => {
    await jonas.goto(home)
    await jonas.getByText('2 that are closed').click()
    await jonas.getByRole('button', { name: 'Say it anew' }).first().click()
    await jonas.getByRole('radio', { name: 'Partly' }).check()
    await jonas.getByLabel('What happened?').fill('Kim has not called back')
    await jonas.getByRole('button', { name: 'Save it' }).click()
    // It goes on.
    await expect(jonas.getByText('Kim has not called back')).toBeVisible()
    await expect(jonas.getByText('One that is closed')).toBeVisible()
  })
  for (const one of [mara, ...others]) one.close()
})
