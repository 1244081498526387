import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  type CarriedId,
  type CarriedView,
  EXPORT_NOTICE_MS,
  type LearningId,
  type ThemeId,
} from '@setroom/shared'
import { systemClock } from '../../server/src/clock.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { takePlace } from '../support/e2e/makingSets.ts'
import { expect, test } from '../support/e2e/test.ts'
import type { MemberClient } from '../support/memberClient.ts'
import { anyId } from '../support/newSet.ts'
import { type CreatedSet, createHost, join } from '../support/protocolClient.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

test.use({ media: 'none' })

/** Who learned what, each in a set of their own. */
const learned = {
  Ana: 'We ask one question and then wait.',
  Dan: 'A silence is an answer, too.',
  Gus: 'The problem is never the first one.',
  Ida: 'Who advises has stopped listening.',
} as const
type Author = keyof typeof learned

/** How far the server's clock is ahead, ms. */
let ahead: number
let server: TestServer
let clients: MemberClient[]
test.beforeEach(async () => {
  ahead = 0
  clients = []
  server = await startTestServer({ clock: { ...systemClock, now: () => Date.now() + ahead } })
})
test.afterEach(async () => {
  for (const one of clients) one.close()
  await server.stop()
})

const keep = (client: MemberClient) => {
  clients.push(client)
  return client
}

/** Robin facilitates four sets, and has carried a learning of each to Lea's supervision set, into one theme. */
async function carriedOver() {
  const host = await createHost(await server.hostLink())
  const leads = await createHost(await host.claimLink())
  const over = await leads.createSet({
    name: 'Leading together',
    facilitator: 'Lea',
    members: ['Robin', 'Uma'],
    template: 'supervision60',
    settings: { supervision: true },
  })
  const robinOver = keep(await join(over.links.Robin!, host.browser))
  const lea = keep(await leads.enter(over))
  const sets: Partial<Record<Author, CreatedSet>> = {}
  for (const [author, words] of Object.entries(learned) as [Author, string][]) {
    const made = await host.createSet({
      name: `Set of ${author}`,
      facilitator: 'Robin',
      members: [author, 'Bo', 'Cy'],
    })
    sets[author] = made
    const robin = keep(await host.enter(made))
    const writer = keep(await join(made.links[author]!))
    const learning = anyId<LearningId>()
    const text = await writer.seal('learning', words, { scope: 'set' })
    await writer.must({ type: 'learning.write', learning, text, touches: [] })
    await writer.must({ type: 'learning.answer', learning, seen: text.id, release: true })
    await robin.waitFor('released', ({ common }) => common?.learnings[learning]?.released === true)
    const where = await robin.seal('learning.where', 'Leading together', { scope: 'set' })
    const carried = anyId<CarriedId>()
    await robin.must({ type: 'learning.carry', learning, to: over.set, as: carried, where })
    const sealed = await robinOver.seal('carried', words, { scope: 'set' })
    await robinOver.must({ type: 'carried.bring', carried, from: made.set, learning, text: sealed })
  }
  const all = (view: typeof lea) => Object.values<CarriedView>(view.common().carried)
  await lea.waitFor('all four', () => all(lea).length === 4)
  const theme = anyId<ThemeId>()
  await lea.must({ type: 'theme.name', theme, name: await lea.seal('theme', 'Asking', { scope: 'set' }) })
  for (const { id } of all(lea)) await lea.must({ type: 'carried.sort', carried: id, theme })
  return { over, sets: sets as Record<Author, CreatedSet> }
}

test('an export of a theme is announced to those whose words it holds, leaves without what was taken back, and is told', async ({
  person,
}) => {
  const { over, sets } = await carriedOver()
  const lead = await person('Lea')
  const lea = lead.page
  const at = (author: Author, path = '') => `${server.origin}/set/${sets[author].set}${path}`
  await takePlace(lea, over.links.Lea!, 'Leading together')
  await lea.goto(`${server.origin}/set/${over.set}/supervision`)
  const writers: Page[] = []
  for (const author of ['Ana', 'Dan'] as const) {
    const { page } = await person(author, { beside: lead, viewport: { width: 360, height: 640 } })
    await takePlace(page, sets[author].links[author]!, `Set of ${author}`)
    writers.push(page)
  }
  const [ana, dan] = writers as [Page, Page]
  const theme = lea.getByRole('region', { name: 'Asking' })
  const announced = /^One that you released may be exported from .+ on\. Until it is, you can take it back\.$/

  await test.step('the lead announces it, and cannot export yet', async () => {
    await expect(theme.getByText('From 4 sets.')).toBeVisible()
    await theme.getByRole('button', { name: 'Announce an export' }).click()
    const question = lea.getByRole('alertdialog', { name: 'Announce an export?' })
    await lookAt(lea, 'announcing an export')
    await question.getByRole('button', { name: 'Announce it' }).click()
    await expect(theme.getByText(/^Everybody was told\. It can be exported from/)).toBeVisible()
    await expect(theme.getByRole('button', { name: 'Call it off' })).toBeVisible()
    await expect(theme.getByRole('button', { name: 'Export it' })).toHaveCount(0)
  })
  await test.step('their authors read it on their set’s home; Ana takes hers back', async () => {
    for (const page of [ana, dan]) await expect(page.getByText(announced)).toBeVisible()
    await lookAt(ana, 'an export is announced, on a phone')
    await ana.goto(at('Ana', '/learnings'))
    await expect(
      ana.getByText(/^It may be exported from .+ on\. Until it is, it can be taken back\.$/),
    ).toBeVisible()
    await lookAt(ana, 'a learning whose export is announced')
    await ana.getByRole('button', { name: 'Take it back' }).click()
    await expect(theme.getByText(learned.Ana)).toHaveCount(0)
    await expect(theme.getByText(learned.Dan)).toBeVisible()
    await expect(ana.getByText(/may be exported from/)).toHaveCount(0)
  })
  await test.step('a week later the lead exports what is left, as text', async () => {
    ahead = EXPORT_NOTICE_MS + 2 * 3_600_000
    await lea.reload()
    await expect(theme.getByText(/^Everybody was told\. It can be exported until/)).toBeVisible()
    await lookAt(lea, 'an export that may be made')
    await theme.getByRole('button', { name: 'Export it' }).click()
    await expect(theme.getByText(/^Exported on/)).toBeVisible()
    const saving = lea.waitForEvent('download')
    await theme.getByRole('button', { name: 'Save as text' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toMatch(/^setroom-asking-\d{4}-\d\d-\d\d\.md$/)
    const text = await readFile(await saved.path(), 'utf8')
    for (const words of [learned.Dan, learned.Gus, learned.Ida]) expect(text).toContain(words)
    for (const no of [learned.Ana, 'Set of', 'Dan', 'Robin']) expect(text).not.toContain(no)
  })
  await test.step('Dan reads that it left; it can no longer be taken back', async () => {
    await expect(dan.getByText(announced)).toHaveCount(0)
    await dan.goto(at('Dan', '/learnings'))
    await expect(dan.getByText(/^Exported on .+, in a theme with learnings of other sets\.$/)).toBeVisible()
    await expect(dan.getByRole('button', { name: 'Take it back' })).toHaveCount(0)
    await lookAt(dan, 'a learning that was exported')
  })
})
