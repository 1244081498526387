import { randomInt } from 'node:crypto'
import type { Page } from '@playwright/test'
import { parseFragment } from '@setroom/shared'
import { callKey } from '../support/e2e/bareCaller.ts'
import { foundIn, foundInFolder, foundInMemory, type Secrets, tapWire } from '../support/e2e/canary.ts'
import { goIn, openRoom } from '../support/e2e/comingIn.ts'
import { begin, endSession, goOnTo, stage } from '../support/e2e/driving.ts'
import { copied, makeSet, takePlace } from '../support/e2e/makingSets.ts'
import { expect, test } from '../support/e2e/test.ts'
import { noteTextFields, WORD } from '../support/e2e/textFields.ts'
import { agendaOf } from '../support/newSet.ts'
import { join } from '../support/protocolClient.ts'

test.use({ media: 'none' })

/** Fields whose words the server is meant to know: the privacy page says so. The key's own field is looked for below. */
const plain =
  /^(What is it called\?|Your name|Name of person \d+|E-mail of .*|Name|E-mail|.*, minutes|Your link or your recovery code|a mail program)/

test('what is typed, and every key, is nowhere on the server nor on the way to it', async ({
  product,
  person,
}) => {
  const mara = await person('Mara')
  const [jonas, ana] = [await person('Jonas', { beside: mara }), await person('Ana', { beside: mara })]
  const contexts = [mara, jonas, ana].map(({ context }) => context)
  const wires = contexts.map(tapWire)
  const fields = await noteTextFields(contexts)
  const [lead, presenter, member] = [mara.page, jonas.page, ana.page]
  // The one word that must be found: it shows that looking works.
  const known = `marmalade${randomInt(1e9)}`

  await test.step('a set is made, its rules are written', async () => {
    const links = await makeSet(lead, product.hostLink, {
      name: known,
      purpose: fields.word('What is it for, in one sentence?'),
      me: 'Mara',
      others: ['Jonas', 'Ana'],
    })
    keep('Jonas', links.Jonas!)
    keep('Ana', links.Ana!)
    keep('Mara', await copied(lead, lead.getByRole('button', { name: /^Copy.* My personal link/ })))
    await lead.getByRole('link', { name: 'Go to the set' }).click()
    const set = new URL(lead.url()).pathname
    await lead.goto(`${product.origin}${set}/settings`)
    await fields.type(lead, 'What is it for, in one sentence?')
    await save(lead, 'The set')
    await fields.type(lead, 'When it gets hard, people can turn to')
    await save(lead, 'Whom to turn to')
    await fields.type(lead, 'Address of your own call', (word) => `https://calls.example/${word}`)
    await save(lead, 'The call')
    await lead.goto(product.origin + set)
    await takePlace(presenter, links.Jonas!, known)
    await takePlace(member, links.Ana!, known)
  })
  const secrets: Record<string, Uint8Array> = { ...linkSecrets }
  const host = await join(held.Mara!)
  await host.must({
    type: 'set.agenda',
    template: 'onePresenter60',
    agenda: agendaOf(
      ['bids', 60_000],
      ['presentation', 60_000, 1],
      ['openQuestions', 60_000, 1],
      ['offers', 60_000, 1],
      ['actionCommitment', 60_000, 1],
      ['processReflection', 60_000],
      ['close', 60_000],
    ),
  })

  await test.step('a session', async () => {
    await openRoom(lead)
    for (const page of [lead, presenter, member]) await goIn(page)
    for (const [epoch, key] of (await host.keyring()).epochs) secrets[`the key of epoch ${epoch}`] = key
    secrets['the key of the call'] = new Uint8Array((await callKey(host)).key)

    await member.getByRole('button', { name: 'Chat' }).click()
    await shown(await fields.type(member, 'Write to the set'), member, 'Send', lead, 'Chat')
    await member.getByRole('button', { name: 'Chat' }).click()
    await begin(lead, 'Bids')
    await shown(
      await fields.type(presenter, 'Is something on your mind?'),
      presenter,
      'Bid for a round',
      member,
    )
    await shown(await fields.type(presenter, 'Change my bid'), presenter, 'Change it', member)
    await lead.getByRole('button', { name: 'Settle this order' }).click()
    await goOnTo(lead, 'Presentation', [presenter, member])
    const title = await fields.type(presenter, 'My issue in one line', (word) => word)
    await fields.type(presenter, 'What I want from the set')
    await fields.type(presenter, 'What I have tried')
    await shown(title, presenter, 'Show the card', member)
    await goOnTo(lead, 'Open questions', [presenter, member])
    await member.getByRole('button', { name: 'Write a question' }).click()
    await shown(
      await fields.type(member, 'Your question', (word) => `What about ${word}?`),
      member,
      'Ask it',
      presenter,
    )
    await presenter.getByRole('button', { name: 'Made me think' }).click()
    await presenter.getByRole('button', { name: 'Next question' }).click()
    await member.getByRole('button', { name: 'I have a question' }).click()
    await member.getByRole('button', { name: 'I’ve asked it aloud' }).click()
    await goOnTo(lead, 'Offers', [presenter, member])
    await presenter.getByRole('button', { name: 'Yes, I ask for offers' }).click()
    await shown(await fields.type(member, 'One thing:'), member, 'Offer it', presenter)
    await goOnTo(lead, 'Commitment', [presenter, member])
    await presenter.getByRole('button', { name: 'Which questions mattered?' }).click()
    await presenter.getByRole('checkbox', { name: /^Asked aloud by/ }).check()
    await fields.type(presenter, 'What Ana asked, in your words')
    await presenter.getByRole('button', { name: 'Keep these' }).click()
    await expect(presenter.getByRole('button', { name: 'The questions that mattered: 2' })).toBeVisible()
    await shown(await fields.type(presenter, 'What will you do?'), presenter, 'I commit to it', member)
    await presenter.getByRole('button', { name: 'Make it firmer' }).click()
    await fields.type(presenter, 'How will you know that it worked?')
    await presenter.getByRole('button', { name: 'Save and go on' }).click()
    await fields.type(presenter, 'What is the first step?')
    await presenter.getByRole('button', { name: 'Save and go on' }).click()
    await expect(presenter.getByText('How sure are you')).toBeVisible()
    await goOnTo(lead, 'Reflection', [presenter, member])
    for (const page of [member, lead]) await page.getByRole('tab', { name: 'Keep and change' }).click()
    await shown(await fields.type(member, 'What helped us, and should stay?'), member, 'Add it', lead)
    await stage(member, 'Reflection').getByRole('radio', { name: 'Change' }).check()
    await shown(await fields.type(member, 'What do we do differently next time?'), member, 'Add it', lead)
    await goOnTo(lead, 'Close', [presenter, member])
    await endSession(lead, [presenter, member])
  })

  await test.step('between sessions, and the next one', async () => {
    await presenter.getByRole('link', { name: 'Leave, to the set’s page' }).click()
    await presenter.getByRole('button', { name: 'More to do with it' }).click()
    await presenter.getByRole('menuitem', { name: 'Change it' }).click()
    for (const name of ['What will you do?', 'How will you know that it worked?', 'What is the first step?'])
      await fields.type(presenter, name)
    await presenter.getByRole('button', { name: 'Save the changes' }).click()
    await expect(presenter.getByRole('button', { name: 'Save the changes' })).toBeHidden()
    await lead.getByRole('link', { name: 'Leave, to the set’s page' }).click()
    await openRoom(lead)
    await presenter.getByRole('link', { name: 'Join' }).click()
    await presenter.getByRole('button', { name: 'Say what happened' }).click()
    await presenter.getByRole('radio', { name: 'Partly' }).check()
    await fields.type(presenter, 'What happened?')
    await fields.type(presenter, 'What did you learn?')
    await fields.type(presenter, 'What is next?')
    await presenter.getByRole('button', { name: 'Save it' }).click()
    await expect(presenter.getByText('Saved').first()).toBeVisible()
  })

  await test.step('a browser that has forgotten its key', async () => {
    await member.goto(`${product.origin}/privacy`)
    await member.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '')
      localStorage.clear()
      sessionStorage.clear()
    })
    await member.goto(`${product.origin}/set/${host.set}`)
    await member.getByLabel('Your link or your recovery code').fill(held.Ana!)
    await member.getByRole('button', { name: 'Unlock' }).click()
    await expect(member.getByRole('heading', { level: 1, name: known })).toBeVisible()
  })
  host.close()

  const words = fields.words()
  expect(Object.keys(words).length).toBeGreaterThan(18)
  expect(
    fields.left().filter((name) => !plain.test(name)),
    'fields nobody typed a word into',
  ).toEqual([])
  const hidden: Secrets = { ...words, ...secrets }
  const onTheWay = () => Buffer.concat(wires.flatMap((wire) => [...wire.sent()]))

  await test.step('looking finds what is there', async () => {
    const there = { 'the plain name of the set': known }
    expect(foundInFolder(product.dataFolder, there)).toContainEqual(
      expect.stringMatching(/raw in setroom\.sqlite/),
    )
    expect(foundIn(onTheWay(), there)).toContain('the plain name of the set, raw')
    if (process.platform === 'linux') expect(await foundInMemory(product.pid(), there)).not.toEqual([])
  })

  await test.step('no word and no key is anywhere', async () => {
    expect(foundInFolder(product.dataFolder, hidden)).toEqual([])
    expect(foundIn(Buffer.from(product.log()), hidden)).toEqual([])
    expect(foundIn(onTheWay(), hidden)).toEqual([])
    if (process.platform === 'linux')
      expect(await foundInMemory(product.pid(), { 'a word': WORD, ...secrets })).toEqual([])
  })

  await test.step('a field left unsealed on purpose is found', async () => {
    const leaked = fields.word('Your question')
    await lead.evaluate(async (word) => {
      await fetch('/api/links/open', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token: 'x'.repeat(43), label: btoa(`a plain field: ${word}`), move: false }),
      })
    }, leaked)
    mara.watch.forget(/404|400/)
    expect(foundIn(onTheWay(), { leaked })).not.toEqual([])
  })
})

/** Whole links, and what in them is nobody's but their owner's. */
const held: Record<string, string> = {}
const linkSecrets: Record<string, Uint8Array> = {}

function keep(name: string, link: string): void {
  held[name] = link
  const { secret } = parseFragment(new URL(link).hash)!
  linkSecrets[`the secret in ${name}'s link`] = new Uint8Array(Buffer.from(secret, 'base64url'))
}

/** Saves one card of the set's settings. */
async function save(page: Page, card: string): Promise<void> {
  const region = page.getByRole('region', { name: card })
  await region.getByRole('button', { name: 'Save' }).click()
  await expect(region.getByRole('button', { name: 'Save' })).toBeDisabled()
}

/** What was typed travels, sealed: another person reads it, after opening a panel if told. */
async function shown(text: string, from: Page, button: string, to: Page, panel?: string): Promise<void> {
  await from.getByRole('button', { name: button, exact: true }).click()
  if (panel !== undefined) await to.getByRole('button', { name: panel }).click()
  await expect(to.getByText(text).first()).toBeVisible()
  if (panel !== undefined) await to.getByRole('button', { name: panel }).click()
}
