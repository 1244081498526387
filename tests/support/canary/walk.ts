import type { Page } from '@playwright/test'
import { parseFragment, type SessionId, type ThemeId } from '@setroom/shared'
import { loadWordList, writeRecoveryWords } from '../../../client/src/recoveryWords/index.ts'
import { answer, askAboutGuest, linkForGuest, linkOf } from '../e2e/asking.ts'
import { callKey } from '../e2e/bareCaller.ts'
import { askAboutSupport } from '../e2e/bringSupport.ts'
import { goIn, openRoom } from '../e2e/comingIn.ts'
import { copied, makeSet, takePlace } from '../e2e/makingSets.ts'
import type { Product } from '../e2e/product.ts'
import { expect, test } from '../e2e/test.ts'
import type { MemberClient } from '../memberClient.ts'
import { agendaOf } from '../newSet.ts'
import { join } from '../protocolClient.ts'
import type { Secrets } from './secrets.ts'
import type { Typing } from './typing.ts'
import { walkSession } from './walkSession.ts'

/** Whose pages they are. */
export type Walkers = { lead: Page; presenter: Page; member: Page; guest: Page; support: Page }

/** Everything a canary test needs to go from the host link to the second session. */
export type Walk = Walkers & {
  product: Product
  typing: Typing
  /** The set's name: the one word that the server is to know. */
  known: string
  /** What is to be seen once all are in the room. */
  inRoom?: () => Promise<void>
}

const HOUR = 3_600_000

/** Goes through every screen with a field, and types into each. Gives all keys there are in the set. */
export async function walkEverywhere(walk: Walk): Promise<Secrets> {
  const { product, typing, lead, presenter, member, guest, support, known } = walk
  const links = await test.step('a set is made, its rules are written', () => makeTheSet(walk))
  const host = await join(links.Mara!)
  await host.must({
    type: 'set.agenda',
    template: 'onePresenter60',
    agenda: agendaOf(
      ['bids', 60_000],
      ['presentation', 60_000, 1],
      ['openQuestions', 60_000, 1],
      ['offers', 60_000, 1],
      ['actionCommitment', 60_000, 1],
      ['learningGoals', 60_000],
      ['peerFeedback', 60_000],
      ['knowledgeSharing', 60_000],
      ['thinkingHats', 60_000],
      ['repair', 60_000],
      ['processReflection', 60_000],
      ['close', 60_000],
    ),
  })
  const secrets: Record<string, string | Uint8Array> = {}

  await test.step('everybody comes in, a guest and somebody’s support too', async () => {
    await openRoom(lead)
    links.Greta = await inviteGuest(walk, host, 'Greta')
    for (const page of [lead, presenter, member]) await goIn(page)
    await guest.goto(links.Greta)
    await guest.getByRole('button', { name: 'Take my place' }).click()
    await lead.getByRole('status').getByRole('button', { name: 'Let in' }).click()
    await goIn(guest)
    links.Sam = await inviteSupport(walk, host, 'Sam')
    await support.goto(links.Sam)
    await support.getByRole('button', { name: 'Take my place' }).click()
    await lead.getByRole('status').getByRole('button', { name: 'Let in' }).click()
    await support.getByRole('button', { name: 'Our contract' }).click()
    await support.getByRole('button', { name: 'I affirm it' }).click()
    await goIn(support)
    const said = await typing.type(support, 'caption', { passing: true })
    await support.getByRole('button', { name: 'Show it' }).click()
    await expect(presenter.getByText(said)).toBeVisible()
    secrets['the key of the call'] = new Uint8Array((await callKey(host)).key)
    await walk.inRoom?.()
  })
  await test.step('a session', () => walkSession(walk))
  await test.step('between sessions, and the next one', () => walkOn(walk))
  await test.step('a date ahead, and a calendar', async () => {
    const at = Math.ceil(Date.now() / HOUR) * HOUR + 48 * HOUR
    const session = 'AAAAAAAAAAAAAAAAAAAAAA' as SessionId
    await host.must({ type: 'programme.plan', sessions: [{ session, at, zone: 'Europe/Berlin' }] })
    await member.goto(`${product.origin}/set/${host.set}/programme`)
    await member.getByRole('button', { name: 'I cannot come' }).click()
    await typing.type(member, 'apology')
    await member.getByRole('button', { name: 'Tell the set' }).click()
    await expect(member.getByRole('button', { name: 'I can come after all' })).toBeVisible()
    await member.getByRole('button', { name: 'Make my address' }).click()
    const address = await member.getByLabel('My private calendar address').inputValue()
    typing.held('calendar')
    secrets['the secret of a calendar'] = /([\w-]{43})\.ics$/.exec(address)![1]!
  })
  await test.step('what was learned, and a theme', async () => {
    await member.goto(`${product.origin}/set/${host.set}/learnings`)
    await member.getByRole('button', { name: 'Write one down' }).click()
    const learning = await typing.type(member, 'learning')
    await member.getByRole('button', { name: 'Write it down' }).click()
    await lead.goto(`${product.origin}/set/${host.set}/learnings`)
    await expect(lead.getByText(learning)).toBeVisible()
    const name = await host.seal('theme', 'to be named', { scope: 'set' })
    await host.must({ type: 'theme.name', theme: 'AAAAAAAAAAAAAAAAAAAAAA' as ThemeId, name })
    await lead.goto(`${product.origin}/set/${host.set}/supervision`)
    await lead.getByRole('button', { name: 'More about this theme' }).click()
    await lead.getByRole('menuitem', { name: 'Call it something else' }).click()
    const theme = await typing.type(lead, 'theme', { sentence: (word) => word })
    await lead.getByRole('button', { name: 'Save it' }).click()
    await expect(lead.getByRole('heading', { name: theme })).toBeVisible()
  })
  await test.step('a question to every member', async () => {
    await lead.goto(`${product.origin}/set/${host.set}/people`)
    await lead.getByRole('button', { name: 'Ask about an observer' }).click()
    const name = await typing.type(lead, 'observer', { sentence: (word) => word })
    const why = await typing.type(lead, 'whyObserve')
    await lead.getByRole('button', { name: 'Ask everybody' }).click()
    await member.goto(`${product.origin}/set/${host.set}`)
    for (const text of [name, why]) await expect(member.getByText(text).first()).toBeVisible()
    await member.getByRole('button', { name: 'Rather not' }).click()
    await member.getByRole('button', { name: 'That is my answer' }).click()
    await expect(member.getByText('You said “rather not”.')).toBeVisible()
  })
  await test.step('a browser that has forgotten its key', async () => {
    const words = writeRecoveryWords(
      parseFragment(new URL(links.Ana!).hash)!.secret,
      await loadWordList('en'),
    ).join(' ')
    secrets['the recovery words'] = words
    secrets['half of the recovery words'] = words.split(' ').slice(0, 6).join(' ')
    await member.goto(`${product.origin}/privacy`)
    await member.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '')
      localStorage.clear()
      sessionStorage.clear()
    })
    await member.goto(`${product.origin}/set/${host.set}`)
    await member.getByLabel('Your link or your recovery words').fill(words)
    typing.held('unlock')
    await member.getByRole('button', { name: 'Unlock' }).click()
    await expect(member.getByRole('heading', { level: 1, name: known })).toBeVisible()
  })

  for (const [epoch, key] of (await host.keyring()).epochs) secrets[`the key of epoch ${epoch}`] = key
  for (const [name, link] of Object.entries(links)) {
    const { secret } = parseFragment(new URL(link).hash)!
    secrets[`the secret in ${name}'s link`] = new Uint8Array(Buffer.from(secret, 'base64url'))
  }
  host.close()
  return secrets
}

async function makeTheSet({ product, typing, lead, presenter, member, known }: Walk) {
  const links = await makeSet(lead, product.hostLink, {
    name: known,
    purpose: typing.word('newPurpose'),
    me: 'Mara',
    others: ['Jonas', 'Ana'],
  })
  links.Mara = await copied(lead, lead.getByRole('button', { name: /^Copy.* My personal link/ }))
  await lead.goto(`${product.origin}/host`)
  await typing.type(lead, 'claimFor', { unsent: true })
  await lead.getByRole('button', { name: 'Make a claim link' }).click()
  await expect(lead.getByText('Nobody has used it yet.')).toBeVisible()
  await lead.goto(`${product.origin}/form`)
  await typing.type(lead, 'people', { unsent: true })
  await expect(lead.getByText('1 person for the sets')).toBeVisible()
  await lead.goBack()
  await lead.goBack()
  await lead.getByRole('link', { name: 'Go to the set' }).click()
  const set = `${product.origin}${new URL(lead.url()).pathname}`

  await lead.goto(`${set}/settings`)
  await typing.type(lead, 'purpose')
  await save(lead, 'The set')
  await typing.type(lead, 'turnTo')
  await typing.type(lead, 'outside', { sentence: (word) => `${word}, name@example.org` })
  await save(lead, 'Whom to turn to')
  await typing.type(lead, 'ownCall', { sentence: (word) => `https://calls.example/${word}` })
  await save(lead, 'The call')

  await lead.getByRole('button', { name: 'Put one together' }).click()
  const template = await typing.type(lead, 'templateName', { sentence: (word) => word })
  await lead.getByRole('button', { name: 'Save this agenda' }).click()
  await expect(lead.getByRole('heading', { name: template })).toBeVisible()

  await lead.goto(`${set}/contract`)
  await lead.getByRole('button', { name: 'Change: Coming late' }).click()
  const clause = await typing.type(lead, 'clause')
  await lead.getByRole('button', { name: 'Change it' }).click()
  await lead.getByRole('button', { name: 'Add a clause of our own' }).click()
  const own = await typing.type(lead, 'ownClause')
  await lead.getByRole('button', { name: 'Add it' }).click()
  await lead.getByRole('button', { name: 'Note who signed it' }).click()
  const signed = await typing.type(lead, 'signedBy', { sentence: (word) => word })
  await lead.getByRole('button', { name: 'Note it' }).click()
  for (const text of [clause, own, signed]) await expect(lead.getByText(text).first()).toBeVisible()
  await lead.getByRole('button', { name: 'Change: When the call fails' }).click()
  await typing.type(lead, 'clauseSetting', { sentence: (word) => `https://calls.example/${word}` })
  await lead.getByRole('button', { name: 'Save' }).click()
  await expect(lead.getByLabel('Address of the call you go on in')).toBeHidden()
  await lead.getByRole('button', { name: 'Change: Whom to turn to' }).click()
  const label = 'Somebody outside the set, staff assistance, an emergency number'
  await typing.type(lead, 'clauseSetting', { label })
  await lead.getByRole('button', { name: 'Save' }).click()
  await expect(lead.getByLabel(label)).toBeHidden()

  await lead.goto(set)
  await takePlace(presenter, links.Jonas!, known)
  await takePlace(member, links.Ana!, known)
  return links
}

async function inviteGuest({ product, lead, presenter, member }: Walk, host: MemberClient, name: string) {
  const office = await lead.context().newPage()
  await office.goto(`${product.origin}/set/${host.set}/people`)
  await askAboutGuest(office, name)
  for (const page of [presenter, member])
    await answer(page, `May ${name} come as a guest?`, 'Yes, that is fine')
  const link = await linkForGuest(office, name)
  await office.close()
  return link
}

async function inviteSupport({ product, lead, presenter, member }: Walk, host: MemberClient, name: string) {
  const address = `${product.origin}/set/${host.set}`
  const home = await presenter.context().newPage()
  await home.goto(address)
  const question = await askAboutSupport(home, 'Jonas', name)
  for (const page of [lead, member]) {
    const theirs = await page.context().newPage()
    await theirs.goto(address)
    await answer(theirs, question, 'Yes, that is fine')
    await theirs.close()
  }
  const link = await linkOf(home, question, name)
  await home.close()
  return link
}

/** A commitment is changed between sessions, asked about and answered, and reported on in the next. */
async function walkOn({ typing, lead, presenter, member }: Walk): Promise<void> {
  await presenter.getByRole('link', { name: 'Leave, to the set’s page' }).click()
  await presenter.getByRole('button', { name: 'More to do with it' }).click()
  await presenter.getByRole('menuitem', { name: 'Change it' }).click()
  for (const name of ['promise', 'sign', 'first'] as const) await typing.type(presenter, name)
  await presenter.getByRole('radio', { name: 'Ana', exact: true }).check()
  await presenter.getByRole('button', { name: 'Save the changes' }).click()
  await expect(presenter.getByRole('button', { name: 'Save the changes' })).toBeHidden()
  const hers = await member.context().newPage()
  await hers.goto(presenter.url())
  await hers.getByRole('button', { name: 'Ask how it goes' }).click()
  const asked = await typing.type(hers, 'checkIn')
  await hers.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(presenter.getByText(asked)).toBeVisible()
  await hers.close()
  await presenter.getByRole('button', { name: 'Answer', exact: true }).click()
  const progress = await typing.type(presenter, 'progress')
  await presenter.getByRole('button', { name: 'Save it' }).click()
  await expect(presenter.getByText(progress)).toBeVisible()
  await lead.getByRole('link', { name: 'Leave, to the set’s page' }).click()
  await openRoom(lead)
  await presenter.getByRole('link', { name: 'Join' }).click()
  await presenter.getByRole('button', { name: 'Say what happened' }).click()
  await presenter.getByRole('radio', { name: 'Partly' }).check()
  for (const name of ['happened', 'learned', 'next'] as const) await typing.type(presenter, name)
  await presenter.getByRole('button', { name: 'Save it' }).click()
  await expect(presenter.getByText('Saved').first()).toBeVisible()

  const office = await presenter.context().newPage()
  await office.goto(presenter.url().replace(/(\/set\/[^/]+).*/, '$1'))
  await office.getByRole('button', { name: 'Say where I stand' }).click()
  const look = await typing.type(office, 'look')
  await office.getByRole('button', { name: 'Save it' }).click()
  await expect(office.getByText(look)).toBeVisible()
  await office.getByRole('button', { name: 'Write a note' }).click()
  const note = await typing.type(office, 'setNote')
  await office.getByRole('button', { name: 'Leave this note' }).click()
  await expect(office.getByText(note)).toBeVisible()
  await office.getByRole('button', { name: 'Add something' }).click()
  const title = await typing.type(office, 'shelfTitle')
  await typing.type(office, 'shelfLink', { sentence: (word) => `https://shelf.example/${word}` })
  await typing.type(office, 'shelfWords')
  await office.getByRole('button', { name: 'Put it on the shelf' }).click()
  await expect(office.getByText(title)).toBeVisible()
  await office.close()
}

/** Saves one card of the set's settings. */
async function save(page: Page, card: string): Promise<void> {
  const region = page.getByRole('region', { name: card })
  await region.getByRole('button', { name: 'Save' }).click()
  await expect(region.getByRole('button', { name: 'Save' })).toBeDisabled()
}
