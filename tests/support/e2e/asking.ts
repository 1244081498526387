import type { Locator, Page } from '@playwright/test'
import { copied } from './makingSets.ts'
import { expect } from './test.ts'

/** The question to everybody that reads so, on the set's home, in the lobby or among the people. */
export function questionOf(page: Page, words: string): Locator {
  return page.getByRole('listitem').filter({ hasText: words })
}

/** The facilitator, among the people, asks all members whether somebody may come to the next session as a guest. */
export async function askAboutGuest(office: Page, name: string): Promise<void> {
  await office.getByRole('button', { name: 'Ask about a guest' }).click()
  const dialog = office.getByRole('dialog')
  await dialog.getByLabel('Who would come?').fill(name)
  await dialog.getByRole('button', { name: 'Ask everybody' }).click()
  await expect(dialog).toBeHidden()
}

/** A member answers for themselves, on the set's home or in the lobby. */
export async function answer(page: Page, question: string, how: 'Yes, that is fine' | 'Rather not') {
  await questionOf(page, question).getByRole('button', { name: how }).click()
  await page.getByRole('button', { name: 'That is my answer' }).click()
  await expect(page.getByRole('alertdialog')).toBeHidden()
}

/** Everybody has said yes: the facilitator makes the link. */
export async function linkForGuest(office: Page, name: string): Promise<string> {
  return linkOf(office, `May ${name} come as a guest?`, name)
}

/** Whoever is asked about has everybody's yes, and whoever asked makes their link. */
export async function linkOf(office: Page, question: string, name: string): Promise<string> {
  const asked = questionOf(office, question)
  await expect(asked.getByText('All of you have said yes.')).toBeVisible()
  await asked.getByRole('button', { name: 'Make their link' }).click()
  const dialog = office.getByRole('dialog')
  await expect(dialog.getByLabel('Name')).toHaveValue(name)
  await dialog.getByRole('button', { name: 'Make their link' }).click()
  const link = await copied(office, dialog.getByRole('button', { name: /^Copy link/ }))
  await dialog.getByRole('button', { name: 'Done' }).click()
  return link
}
