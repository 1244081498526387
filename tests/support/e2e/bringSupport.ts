import { copied } from './makingSets.ts'
import type { PersonBrowser } from './personBrowser.ts'
import type { Product } from './product.ts'

type Bringing = {
  product: Product
  set: string
  /** Whom they support; invites them at home, while the room is open. */
  of: PersonBrowser
  /** Lets them in. */
  lead: PersonBrowser
  /** Their browser. */
  support: PersonBrowser
  name: string
}

/** Somebody is brought who supports a member, and is let in at the door; the contract is still to be affirmed. */
export async function bringSupport({ product, set, of, lead, support, name }: Bringing): Promise<void> {
  const home = await of.context.newPage()
  await home.goto(`${product.origin}/set/${set}`)
  await home.getByRole('button', { name: 'Bring somebody who supports me' }).click()
  const dialog = home.getByRole('dialog')
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByRole('button', { name: 'Make their link' }).click()
  const link = await copied(home, dialog.getByRole('button', { name: /^Copy link/ }))
  await dialog.getByRole('button', { name: 'Done' }).click()
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
