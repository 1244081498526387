import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { comingDay } from '../support/e2e/comingDay.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { copied, makeSet, takePlace } from '../support/e2e/makingSets.ts'
import { gatherSet } from '../support/e2e/meeting.ts'
import { readQr } from '../support/e2e/readQr.ts'
import { expect, test } from '../support/e2e/test.ts'
import { join } from '../support/protocolClient.ts'

test.use({ media: 'none' })

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Presses a button that opens the person's mail program, and gives what it would open with. */
async function mailed(page: Page, button: RegExp): Promise<{ to: string; subject: string; body: string }> {
  const [asked] = await Promise.all([
    page.waitForRequest(/^mailto:/),
    page.getByRole('button', { name: button }).click(),
  ])
  const url = new URL(asked.url())
  const part = (name: string) => url.searchParams.get(name) ?? ''
  return { to: decodeURIComponent(url.pathname), subject: part('subject'), body: part('body') }
}

/** Opens a link and takes what it offers; it has to be refused without a word about what it may once have been. */
async function expectRefused(page: Page, link: string, words: readonly string[]): Promise<void> {
  await page.goto('about:blank')
  await page.goto(link)
  const refusal = page.getByRole('heading', { name: 'This link does not open anything.' })
  const offer = page.getByRole('button', { name: /^(Take my place|Use this link)$/ })
  await expect(refusal.or(offer)).toBeVisible()
  if (await offer.isVisible()) await offer.click()
  await expect(refusal).toBeVisible()
  for (const word of words) await expect(page.locator('body')).not.toContainText(word)
}

test('an invited facilitator makes a set; each gets their link by clipboard, mail and code', async ({
  product,
  person,
}) => {
  const host = await person('Host')
  await host.page.goto(product.hostLink)
  // Nothing is taken before the click, and nothing is left in the address bar.
  await expect(host.page.getByRole('heading', { name: 'With this link you make a set.' })).toBeVisible()
  await expect(host.page).toHaveURL(`${product.origin}/join`)
  await host.page.getByRole('button', { name: 'Use this link' }).click()
  await host.page.getByLabel('For whom?').fill('Noor’s set')
  await host.page.getByRole('button', { name: 'Make a claim link' }).click()
  const claim = await copied(host.page, host.page.getByRole('button', { name: /^Copy link/ }))
  const invitation = await mailed(host.page, /^Mail/)
  expect(invitation.body).toContain(claim)
  expect(await qrOf(host.page, 'Claim link')).toBe(claim)

  const noor = await person('Noor', { beside: host, timezoneId: 'Europe/Lisbon' })
  await noor.page.goto(claim)
  await noor.page.getByRole('button', { name: 'Use this link' }).click()
  await noor.page.getByLabel('Name of person 1').fill('Ana')
  await noor.page.getByLabel('E-mail of Ana').fill('ana+set@example.org')
  const ana = noor.page.getByRole('listitem').filter({ has: noor.page.getByLabel('Name of person 1') })
  await ana.getByText('Language, time zone').click()
  await ana.getByLabel('Language').selectOption('de')
  await ana.getByLabel('Time zone').selectOption('America/New_York')
  await noor.page.getByLabel('Your e-mail').fill('noor@example.org')
  const day = comingDay('05-06')
  await noor.page.getByLabel('Date', { exact: true }).fill(day)
  await noor.page.getByLabel('Time', { exact: true }).fill('18:00')
  const links = await makeSet(noor.page, undefined, {
    name: 'Führen & Fragen',
    purpose: 'We help each other lead.',
    me: 'Noor',
    others: ['Ana', 'Ben'],
    template: /three presenters/,
  })
  expect(Object.keys(links)).toEqual(['Ana', 'Ben'])

  const copy = noor.page.getByRole('button', { name: 'Copy link Link of Ana' })
  expect(await copied(noor.page, copy)).toBe(links.Ana)
  expect(await qrOf(noor.page, 'Link of Ana')).toBe(links.Ana)
  const mail = await mailed(noor.page, /^Mail Link of Ana/)
  expect(mail.to).toBe('ana+set@example.org')
  expect(mail.subject).toBe('Dein Platz in unserem Set: Führen & Fragen')
  expect(mail.body).toContain(links.Ana)
  // One link and no other, and nothing of what the set wrote.
  expect(mail.body.match(/https?:/g)).toHaveLength(1)
  expect(mail.body).not.toContain('We help each other lead.')
  // Who has no address gets an open one.
  expect((await mailed(noor.page, /^Mail Link of Ben/)).to).toBe('')

  const anaThere = await person('Ana', { beside: host, timezoneId: 'America/New_York' })
  await takePlace(anaThere.page, links.Ana!, 'Führen & Fragen')
  await expect(anaThere.page.getByText('We help each other lead.')).toBeVisible()
  // In her language, and 18:00 in Lisbon by her own clock.
  await expect(anaThere.page.getByText(`6. Mai ${day.slice(0, 4)} um 13:00`).first()).toBeVisible()
  // Where it was made, a link is shown no longer once it was taken.
  await expect(noor.page.getByRole('button', { name: 'Copy link Link of Ana' })).toBeHidden()
  await expect(noor.page.getByRole('button', { name: 'Copy link Link of Ben' })).toBeVisible()
  await noor.page.goto(`${product.origin}/set/${setOf(noor.page)}/people`)
  await noor.page.getByRole('button', { name: 'What can be done about Ana' }).click()
  await noor.page.getByRole('menuitem', { name: 'Name, address, language, time zone' }).click()
  const details = noor.page.getByRole('dialog')
  await expect(details.getByLabel('E-mail')).toHaveValue('ana+set@example.org')
  await expect(details.getByLabel('Language')).toHaveValue('de')
  await expect(details.getByLabel('Time zone')).toHaveValue('America/New_York')
  // [M11] One address for one person, however it is written.
  await details.getByLabel('E-mail').fill('Noor@Example.org')
  await details.getByRole('button', { name: 'Save' }).click()
  await expect(details.getByText('Somebody else in this set has this address.')).toBeVisible()
  await expect(details.getByLabel('E-mail')).toHaveValue('Noor@Example.org')
  await details.getByLabel('E-mail').fill('ana+set@example.org')
  await expect(details.getByText('Somebody else in this set has this address.')).toBeHidden()
  await details.getByRole('button', { name: 'Go back' }).click()
  // She came by a claim link: her own browser said where she lives, as a member's does.
  await noor.page.goto(`${product.origin}/set/${setOf(noor.page)}/programme`)
  await expect(noor.page.getByRole('heading', { name: 'Programme' })).toBeVisible()
  await expect(noor.page.getByText('Times here are on this device’s clock')).toBeHidden()

  // The host sees whose place is taken and nothing else, and a claim link works once.
  await host.page.goto(`${product.origin}/host`)
  await expect(host.page.getByRole('heading', { name: 'Who will lead the set?' })).toBeVisible()
  const given = host.page.getByRole('region', { name: 'Claim links you gave out' })
  await expect(given.getByText('Führen & Fragen')).toBeVisible()
  await expect(given.getByText('Places taken: 2 of 3.')).toBeVisible()
  await expect(given.getByText('Noor’s set', { exact: false })).toBeVisible()
  await expect(given.getByRole('listitem').filter({ hasText: /^Ben/ })).toContainText('not here yet')
  await expect(host.page.getByText('We help each other lead.')).toBeHidden()
  await lookAt(host.page, 'the claim links of a host')
  await host.page.goto(`${product.origin}/set/${setOf(noor.page)}`)
  await expect(host.page.getByRole('heading', { name: 'This browser has no place here.' })).toBeVisible()
  await expectRefused(host.page, claim, ['Führen', 'Noor', 'Ana'])
  await noor.page.goto(`${product.origin}/new`)
  await expect(noor.page.getByText('This browser may not make sets yet.')).toBeVisible()
  for (const { watch } of [host, noor]) watch.forget(/404 .*\/api\/links\/open/)

  // Ben’s zone is nobody’s guess: it is not known until his own browser says it.
  await noor.page.goto(`${product.origin}/set/${setOf(anaThere.page)}/programme`)
  await expect(noor.page.getByText('No time zone is known of Ben')).toBeVisible()
  const ben = await person('Ben', { beside: host, timezoneId: 'Asia/Tokyo' })
  await takePlace(ben.page, links.Ben!, 'Führen & Fragen')
  await expect(noor.page.getByText('No time zone is known of')).toBeHidden()
})

test('a renewed, a closed, an unknown and a broken link say so and tell nothing; who stays reads on', async ({
  product,
  person,
}) => {
  const purpose = 'Words from before the new key'
  const crowd = [['Mara'], ['Jonas'], ['Ana']] as const
  let first: Awaited<ReturnType<typeof person>> | undefined
  const { made, people } = await gatherSet(
    {
      product,
      person: async (name) => {
        const one = await person(name, first === undefined ? {} : { beside: first })
        first ??= one
        return one
      },
    },
    crowd,
    { purpose },
  )
  const [mara, jonas, ana] = people
  const told = ['Tuesday set', 'Mara', 'Jonas', 'Ana', purpose]
  const observer = await join(made.links.Jonas!)
  const epoch = () => observer.common().set.epoch
  const before = epoch()
  const office = mara!.page
  const home = `${product.origin}/set/${made.set}`
  const deed = async (name: string, what: string) => {
    await office.goto(`${home}/people`)
    await office.getByRole('button', { name: `What can be done about ${name}` }).click()
    await office.getByRole('menuitem', { name: what }).click()
    await office.getByRole('alertdialog').getByRole('button', { name: what }).click()
  }

  await deed('Ana', 'Make a new link')
  const dialog = office.getByRole('dialog')
  const fresh = await copied(office, dialog.getByRole('button', { name: /^Copy link/ }))
  expect(fresh).not.toBe(made.links.Ana)
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(ana!.page.getByRole('heading', { name: 'This place is closed.' })).toBeVisible()
  await expect(ana!.page.getByText(purpose)).toBeHidden()
  await expect.poll(epoch).toBe(before + 1)
  const stranger = await person('A stranger', { beside: mara! })
  for (const { page } of [stranger, ana!]) await expectRefused(page, made.links.Ana!, told)
  await takePlace(ana!.page, fresh, 'Tuesday set')
  for (const { page } of [ana!, jonas!]) await expect(page.getByText(purpose)).toBeVisible()

  // What is written with the new key opens for all three, too.
  const since = 'Words since the new key'
  await office.goto(`${home}/settings`)
  const field = office.getByLabel('What is it for, in one sentence?')
  await field.fill(since)
  await office.getByRole('button', { name: 'Save' }).first().click()
  for (const { page } of [ana!, jonas!]) await expect(page.getByText(since)).toBeVisible()

  await deed('Ana', 'Close the link')
  await expect(ana!.page.getByRole('heading', { name: 'This place is closed.' })).toBeVisible()
  await ana!.page.reload()
  await expect(ana!.page.getByRole('heading', { name: 'This place is closed.' })).toBeVisible()
  await expect.poll(epoch).toBe(before + 2)
  await expectRefused(ana!.page, fresh, [...told, since])
  await jonas!.page.reload()
  await expect(jonas!.page.getByText(since)).toBeVisible()

  // Unknown; cut short; nothing at all; nonsense. One refusal for every one of them.
  const address = `${product.origin}/join`
  const unknown = 'A'.repeat(43)
  for (const fragment of [
    `${unknown}.${'A'.repeat(22)}`,
    unknown,
    fresh.split('#')[1]!.slice(0, -1),
    '',
    'a.b',
    '%00',
  ])
    await expectRefused(stranger.page, `${address}#${fragment}`, told)
  for (const { watch } of [stranger, ana!]) watch.forget(/404 .*\/api\/links\/open/)
  observer.close()
})

test('whoever leads is never locked out: their own new link, and a host link at any time', async ({
  product,
  person,
}) => {
  const { made, people } = await gatherSet({ product, person }, [['Mara']], { absent: ['Jonas'] })
  const mara = people[0]!
  await mara.page.goto(`${product.origin}/set/${made.set}/people`)
  const menu = mara.page.getByRole('button', { name: 'What can be done about Mara' })
  await menu.click()
  // Their own place can be neither closed nor removed.
  await expect(mara.page.getByRole('menuitem')).toHaveText([
    'Name, address, language, time zone',
    'Make a new link',
  ])
  await mara.page.getByRole('menuitem', { name: 'Make a new link' }).click()
  await mara.page.getByRole('alertdialog').getByRole('button', { name: 'Make a new link' }).click()
  await expect(mara.page.getByRole('heading', { level: 1, name: 'Tuesday set' })).toBeVisible()
  await mara.page.reload()
  await mara.page.getByRole('link', { name: /^(Keep a way back|Look after it)$/ }).click()
  const link = await copied(mara.page, mara.page.getByRole('button', { name: /^Copy link My personal link/ }))
  expect(link).not.toBe(made.links.Mara)
  const other = await person('Mara elsewhere', { beside: mara })
  await expectRefused(other.page, made.links.Mara!, ['Tuesday set', 'Mara', 'Jonas'])
  await takePlace(other.page, link, 'Tuesday set')

  // The first host link is used up; whoever runs Setroom prints another one while it runs.
  const stranger = await person('A new host', { beside: mara })
  await expectRefused(stranger.page, product.hostLink, ['Tuesday set'])
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'server/src/admin/main.ts', 'host-link'],
    {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        SETROOM_DATA: product.dataFolder,
        HOST: '127.0.0.1',
        PORT: new URL(product.origin).port,
      },
    },
  )
  const printed = /http\S+\/join#\S+/.exec(stdout)?.[0] ?? ''
  await stranger.page.goto('about:blank')
  await stranger.page.goto(printed)
  await stranger.page.getByRole('button', { name: 'Use this link' }).click()
  await expect(stranger.page.getByRole('link', { name: 'Make a set' })).toBeVisible()
  for (const { watch } of [other, stranger]) watch.forget(/404 .*\/api\/links\/open/)
})

/** What a camera reads off the code of a link. */
async function qrOf(page: Page, label: string): Promise<string> {
  await page.getByRole('button', { name: `Code ${label}` }).click()
  const dialog = page.getByRole('dialog')
  const read = await readQr(dialog.getByRole('img', { name: label }))
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  return read
}

const setOf = (page: Page) => /\/set\/([^/]+)/.exec(page.url())?.[1] ?? ''
