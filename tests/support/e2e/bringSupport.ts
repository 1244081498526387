import type { Page } from '@playwright/test'
import { answer, linkOf } from './asking.ts'
import type { PersonBrowser } from './personBrowser.ts'
import type { Product } from './product.ts'
import { expect } from './test.ts'

type Bringing = {
  product: Product
  set: string
  /** Whom they support; asks at home, while the room is open and the session has not begun. */
  of: PersonBrowser
  /** Lets them in, and is asked like the others. */
  lead: PersonBrowser
  /** Who else is asked. */
  others: readonly PersonBrowser[]
  /** Their browser. */
  support: PersonBrowser
  name: string
}

/** At home: asks the others about somebody who would support oneself. Gives the words of the question. */
export async function askAboutSupport(home: Page, of: string, name: string): Promise<string> {
  await home.getByRole('button', { name: 'Bring somebody who supports me' }).click()
  const dialog = home.getByRole('dialog')
  await dialog.getByLabel('Who would come?').fill(name)
  await dialog.getByRole('button', { name: 'Ask everybody' }).click()
  await expect(dialog).toBeHidden()
  return `May ${name} come to support ${of}?`
}

/** Somebody is asked about who supports a member, brought, and let in at the door; the contract is still to be affirmed. */
export async function bringSupport(bringing: Bringing): Promise<void> {
  const { product, set, of, lead, others, support, name } = bringing
  const address = `${product.origin}/set/${set}`
  const home = await of.context.newPage()
  await home.goto(address)
  const question = await askAboutSupport(home, of.name, name)
  for (const { context } of [lead, ...others]) {
    const theirs = await context.newPage()
    await theirs.goto(address)
    await answer(theirs, question, 'Yes, that is fine')
    await theirs.close()
  }
  const link = await linkOf(home, question, name)
  await home.close()
  await support.page.goto(link)
  await support.page.getByRole('button', { name: 'Take my place' }).click()
  await lead.page.getByRole('status').getByRole('button', { name: 'Let in' }).click()
}

/** Whoever was let in affirms the contract. */
export async function affirmAsSupport({ page }: PersonBrowser): Promise<void> {
  await page.getByRole('button', { name: 'Our contract' }).click()
  await page.getByRole('button', { name: 'I affirm it' }).click()
}
