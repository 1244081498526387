import type { Page } from '@playwright/test'
import type { CommitmentId } from '@setroom/shared'
import { openRoom } from '../support/e2e/comingIn.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { takePlace } from '../support/e2e/makingSets.ts'
import { readQr } from '../support/e2e/readQr.ts'
import { expect, test } from '../support/e2e/test.ts'
import { type MailServer, startMailServer } from '../support/mailServer.ts'
import { anyId } from '../support/newSet.ts'
import { type CreatedSet, createHost, join } from '../support/protocolClient.ts'
import { fakeClock } from '../support/rooms/fakeClock.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

test.use({ media: 'none' })

let mail: MailServer
let server: TestServer
let made: CreatedSet

const promised = 'Ask Jonas for the figures'

test.beforeEach(async () => {
  mail = await startMailServer()
  server = await startTestServer({ env: { SMTP_URL: mail.url } })
  const host = await createHost(await server.hostLink())
  made = await host.createSet({
    name: 'Northern set',
    facilitator: 'Robin',
    members: [{ name: 'Ben', email: 'ben@set.example' }, 'Cleo'],
  })
  // What Ben wrote on a device that is gone by now.
  const old = await join(made.links.Ben!)
  const text = await old.seal('commitment', JSON.stringify({ what: promised }), { scope: 'set' })
  const due = new Date().toISOString().slice(0, 10)
  await old.must({ type: 'commitment.make', commitment: anyId<CommitmentId>(), text, due, shown: true })
  old.close()
})
test.afterEach(async () => {
  await server.stop()
  await mail.stop()
})

test('signs in by a mailed link, and gets the key from the facilitator after a code is compared', async ({
  person,
}) => {
  const robin = await person('Robin')
  await takePlace(robin.page, made.links.Robin!, 'Northern set')
  const ben = await person('Ben', { beside: robin })
  const { page } = ben
  await page.goto(server.origin)
  await page.getByRole('link', { name: 'sign in again' }).click()
  await lookAt(page, 'the ways back')
  await page.getByLabel('Your e-mail address').fill('nonsense')
  await page.getByRole('button', { name: 'Mail me a link' }).click()
  await expect(page.getByText('This is no e-mail address yet.')).toBeVisible()
  await page.getByLabel('Your e-mail address').fill('Ben@set.example')
  await page.getByRole('button', { name: 'Mail me a link' }).click()
  await expect(page.getByText('Look into your mailbox.')).toBeVisible()
  const link = /http\S+\/sign-in#\S+/.exec((await mail.until(1))[0]?.parsed.text ?? '')?.[0] ?? ''
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page).toHaveURL(`${server.origin}/sign-in`)
  await page.getByRole('button', { name: 'Sign in here' }).click()
  await page.getByRole('link', { name: 'Northern set' }).click()

  // Known, and without a key: nothing of what was written can be read.
  await expect(page.getByRole('heading', { name: 'This browser does not have your key.' })).toBeVisible()
  await expect(page.getByText(promised)).toHaveCount(0)
  await lookAt(page, 'without the key')
  await page.getByRole('button', { name: 'Ask for my key' }).click()
  await expect(robin.page.getByText('Ben asks for their key.')).toBeVisible()
  await lookAt(robin.page, 'somebody asks for their key')
  await robin.page.getByRole('button', { name: 'Help', exact: true }).click()
  const dialog = robin.page.getByRole('dialog')
  const shown = /\d(?: \d){5}/
  await expect(dialog.getByText(shown)).toBeAttached()
  await expect(page.getByText(shown)).toBeAttached()
  const digits = await dialog.getByText(shown).textContent()
  expect(await page.getByText(shown).textContent()).toBe(digits)
  await lookAt(robin.page, 'the code at the facilitator’s')
  await lookAt(page, 'the code at the device without a key')
  await page.getByRole('button', { name: 'Yes, the same' }).click()
  await dialog.getByRole('button', { name: 'Yes, the same: hand it over' }).click()
  await expect(dialog.getByText('Done. The set opens there now.')).toBeVisible()
  await expect(page.getByText(promised).first()).toBeVisible()
  await page.reload()
  await expect(page.getByText(promised).first()).toBeVisible()
  await expect(page.getByText('You promised this about now')).toBeVisible()

  // What was used is used up.
  const late = await person('Late', { beside: robin })
  await late.page.goto(link)
  await late.page.getByRole('button', { name: 'Sign in here' }).click()
  await expect(late.page.getByText('This link is used up, or too old.')).toBeVisible()
  late.watch.forget(/404 .*\/api\/sign-in\/open/)
})

test('in the lobby: nothing is handed over when one side says that the codes differ, and all of it when both say they do not', async ({
  person,
}) => {
  const robin = await person('Robin')
  await takePlace(robin.page, made.links.Robin!, 'Northern set')
  await openRoom(robin.page)
  const ben = await withoutKey(await person('Ben', { beside: robin, viewport: { width: 360, height: 640 } }))
  const { page } = ben
  await page.goto(`${server.origin}/set/${made.set}/lobby`)
  const asks = robin.page.getByText('Ben asks for their key.')
  const dialog = robin.page.getByRole('dialog')
  const shown = /\d(?: \d){5}/
  /** Ben asks, Robin helps; gives the code that both read. */
  const compare = async () => {
    await page.getByRole('button', { name: /^Ask (for my key|once more)$/ }).click()
    await expect(asks).toBeVisible()
    await robin.page.getByRole('button', { name: 'Help', exact: true }).click()
    await expect(dialog.getByText(shown)).toBeAttached()
    const digits = (await dialog.getByText(shown).textContent()) ?? ''
    await expect(page.getByText(shown)).toHaveText(digits)
    return digits
  }

  await test.step('who stops asking is not asked about any more', async () => {
    await page.getByRole('button', { name: 'Ask for my key' }).click()
    await expect(asks).toBeVisible()
    await page.getByRole('button', { name: 'Stop asking' }).click()
    await expect(asks).toHaveCount(0)
  })
  const first = await test.step('the facilitator says that they differ', async () => {
    const digits = await compare()
    await expect(dialog.getByText('The other side has not said yet')).toBeVisible()
    await dialog.getByRole('button', { name: 'No, stop' }).click()
    await expect(page.getByText('The other side stopped.')).toBeVisible()
    await expect(page.getByText('Nothing was handed over, and nothing is lost.')).toBeVisible()
    await expect(asks).toHaveCount(0)
    await lookAt(page, 'a hand-over that was stopped, on a phone')
    return digits
  })
  await test.step('the device without a key says that they differ; the next code is another', async () => {
    expect(await compare()).not.toBe(first)
    await page.getByRole('button', { name: 'No, stop' }).click()
    await expect(dialog.getByText('Nothing was handed over.')).toBeVisible()
    await lookAt(robin.page, 'a hand-over that the other side stopped')
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await expect(asks).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Go in' })).toHaveCount(0)
  })
  await test.step('both say that it is the same: the lobby opens, with his own words, and the way in', async () => {
    await compare()
    await page.getByRole('button', { name: 'Yes, the same' }).click()
    await expect(page.getByText('Now the other side has to say so, too.')).toBeVisible()
    await dialog.getByRole('button', { name: 'Yes, the same: hand it over' }).click()
    await expect(dialog.getByText('Done. The set opens there now.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Good to see you, Ben.' })).toBeVisible()
    await expect(page.getByText(promised).first()).toBeVisible()
    await page.getByRole('link', { name: 'Go in' }).click()
    await expect(page.getByText('Robin begins when you are ready.')).toBeVisible()
    // The room still fetches its later parts, and the server is about to go.
    await page.goto('about:blank')
  })
})

test('takes the key from another device of one’s own that points its camera at a code', async ({
  person,
}) => {
  const phone = await person('Phone', { viewport: { width: 360, height: 640 } })
  await takePlace(phone.page, made.links.Ben!, 'Northern set')
  const laptop = await withoutKey(await person('Laptop', { beside: phone }))
  const code = laptop.page.getByRole('img', { name: 'For the camera of your other device' })
  await expect(code).toBeVisible()
  const address = await readQr(code)
  expect(address.startsWith(`${server.origin}/set/${made.set}/hand-over#`)).toBe(true)
  await phone.page.goto(address)
  await expect(phone.page).toHaveURL(`${server.origin}/set/${made.set}/hand-over`)
  await lookAt(phone.page, 'handing the key over')
  await phone.page.getByRole('button', { name: 'Hand it over' }).click()
  await expect(phone.page.getByText('Done. The set opens there now.')).toBeVisible()
  await expect(laptop.page.getByText(promised).first()).toBeVisible()

  // Somebody else of the set who sees the code gets nothing to that device.
  const cleo = await person('Cleo', { beside: phone })
  await takePlace(cleo.page, made.links.Cleo!, 'Northern set')
  await cleo.page.goto(address)
  await cleo.page.getByRole('button', { name: 'Hand it over' }).click()
  await expect(cleo.page.getByText('No device of yours answers.')).toBeVisible()
})

test('is reminded on the page, and ends the mails at one click in one of them', async ({ person }) => {
  const clock = fakeClock()
  const timed = await startTestServer({ clock, env: { SMTP_URL: mail.url } })
  const host = await createHost(await timed.hostLink())
  const set = await host.createSet({
    name: 'Timed set',
    facilitator: 'Robin',
    members: [{ name: 'Ana', email: 'ana@set.example', zone: 'Europe/Berlin' }],
  })
  const device = await join(set.links.Ana!)
  const text = await device.seal('commitment', JSON.stringify({ what: promised }), { scope: 'set' })
  const due = new Date(clock.now() + 5 * 86_400_000).toISOString().slice(0, 10)
  await device.must({ type: 'commitment.make', commitment: anyId<CommitmentId>(), text, due, shown: true })
  for (let hours = 0; hours < 96 && mail.mails.length === 0; hours++) {
    await clock.advance(3_600_000)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const [first] = await mail.until(1)
  const stop = /http\S+\/stop\?of=\S+/.exec(first?.parsed.text ?? '')?.[0] ?? ''
  const ana = await person('Ana')
  await ana.page.goto(stop)
  await expect(ana.page.getByRole('heading', { name: 'No more reminders by e-mail.' })).toBeVisible()
  await expect(ana.page.getByText('One mail comes all the same')).toBeVisible()
  await device.waitFor('no mails', ({ own }) => own.me.noMail === true)
  await lookAt(ana.page, 'mails stopped')
  await ana.page.getByRole('button', { name: 'Send them after all' }).click()
  await expect(ana.page.getByRole('heading', { name: 'Reminders come by e-mail again.' })).toBeVisible()

  await takePlace(ana.page, set.links.Ana!, 'Timed set')
  await expect(ana.page.getByText('You promised this about now')).toBeVisible()
  await lookAt(ana.page, 'reminded on the page')
  await ana.page.getByRole('link', { name: 'Look after it' }).click()
  const byMail = ana.page.getByRole('switch', { name: 'By e-mail, too' })
  await expect(byMail).toBeChecked()
  await byMail.click()
  await expect(byMail).not.toBeChecked()
  await device.waitFor('no mails', ({ own }) => own.me.noMail === true)
  await ana.page.goto(`${timed.origin}/stop?of=nothing`)
  await expect(ana.page.getByRole('heading', { name: 'There is nothing to stop here.' })).toBeVisible()
  ana.watch.forget(/404 .*\/stop\?of=nothing/)
  device.close()
  await timed.stop()
})

/** Signed in as Ben, with his key taken out of the browser as one that clears its storage does. */
async function withoutKey<T extends { page: Page }>(one: T): Promise<T> {
  await takePlace(one.page, made.links.Ben!, 'Northern set')
  await one.page.goto(`${server.origin}/privacy`)
  await one.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('setroom')
        gone.onsuccess = () => resolve()
        gone.onerror = () => reject(gone.error)
      }),
  )
  await one.page.goto(`${server.origin}/set/${made.set}`)
  await expect(one.page.getByRole('heading', { name: 'This browser does not have your key.' })).toBeVisible()
  return one
}
