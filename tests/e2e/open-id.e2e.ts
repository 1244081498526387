import type { Page } from '@playwright/test'
import { lookAt } from '../support/e2e/lookAt.ts'
import { takePlace } from '../support/e2e/makingSets.ts'
import type { PersonBrowser } from '../support/e2e/personBrowser.ts'
import { readQr } from '../support/e2e/readQr.ts'
import { expect, test } from '../support/e2e/test.ts'
import { type OpenIdProvider, openIdEnv, startOpenIdProvider } from '../support/openIdProvider.ts'
import { createHost } from '../support/protocolClient.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

test.use({ media: 'none' })

const purpose = 'We help each other lead.'

let provider: OpenIdProvider
let server: TestServer
test.beforeEach(async () => {
  provider = await startOpenIdProvider()
  server = await startTestServer({ env: openIdEnv(provider) })
  provider.serve(`${server.origin}/api/sign-in/oidc/back`)
})
test.afterEach(async () => {
  await server.stop()
  await provider.stop()
})

/** From our page to the provider's. */
async function goThere({ page, context }: PersonBrowser): Promise<void> {
  // The provider's own page asks the internet for a font.
  await context.route('https://fonts.googleapis.com/**', (route) =>
    route.fulfill({ contentType: 'text/css' }),
  )
  await page.goto(`${server.origin}/sign-in`)
  await page.getByRole('link', { name: 'Sign in with Northern Trust' }).click()
  await expect(page.getByPlaceholder('Enter any login')).toBeVisible()
  expect(new URL(page.url()).origin).toBe(provider.issuer)
}

/** At the provider, which takes any address with any password, and back. */
async function nameOneself(page: Page, email: string): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill(email)
  await page.getByPlaceholder('and password').fill('anything')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(`${server.origin}/**`)
}

const news = (page: Page) => page.getByRole('region', { name: 'New in the set' })

test('back into one’s set by the sign-in of the organisation, and a sentence that helps where it does not lead there', async ({
  person,
}) => {
  const host = await createHost(await server.hostLink())
  const made = await host.createSet({
    name: 'Northern set',
    purpose,
    facilitator: 'Robin',
    members: [{ name: 'Ana', email: 'Ana@set.example' }, 'Ben'],
  })
  const phone = await person('Phone', { viewport: { width: 360, height: 640 } })
  await takePlace(phone.page, made.links.Ana!, 'Northern set')

  await test.step('Ana is known again; her phone hands over her key, and is told of the device, which is not warned of itself', async () => {
    const ana = await person('Ana', { beside: phone })
    const { page } = ana
    await goThere(ana)
    await nameOneself(page, 'ana@set.example')
    await expect(page.getByRole('heading', { name: 'You are signed in.' })).toBeVisible()
    await lookAt(page, 'signed in at a provider')
    await page.getByRole('link', { name: 'Northern set' }).click()
    await expect(page.getByRole('heading', { name: 'This browser does not have your key.' })).toBeVisible()
    await expect(news(phone.page)).toContainText('You now also use Chrome on a computer.')
    const code = page.getByRole('img', { name: 'For the camera of your other device' })
    await expect(code).toBeVisible()
    await phone.page.goto(await readQr(code))
    await phone.page.getByRole('button', { name: 'Hand it over' }).click()
    await expect(page.getByText(purpose)).toBeVisible()
    await expect(news(page)).toHaveCount(0)
    await page.reload()
    await expect(page.getByText(purpose)).toBeVisible()
    await expect(news(page)).toHaveCount(0)
  })

  await test.step('who stops there, is in no set, or is not vouched for, comes back to the ways there are', async () => {
    const eve = await person('Eve', { beside: phone, viewport: { width: 360, height: 640 } })
    const { page } = eve
    const refused = async (why: string | RegExp) => {
      await expect(page.getByText('That did not work.')).toBeVisible()
      await expect(page.getByText(why)).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Back to your sets' })).toBeVisible()
    }
    await goThere(eve)
    await page.getByRole('link', { name: 'Cancel' }).click()
    await refused('You stopped at the sign-in of your organisation')
    await lookAt(page, 'stopped at a provider, on a phone')
    await goThere(eve)
    await nameOneself(page, 'eve@set.example')
    await refused('No set knows the address that you signed in with.')
    await eve.context.clearCookies()
    provider.vouch(false)
    await goThere(eve)
    await nameOneself(page, 'ana@set.example')
    await refused('without an e-mail address that is known to be yours')
    await page.goto(`${server.origin}/set/${made.set}`)
    await expect(page.getByRole('heading', { name: 'This browser has no place here.' })).toBeVisible()
  })
})
