import type { Locator, Page } from '@playwright/test'
import { expect } from './test.ts'

/** What is typed into the form for a new set. */
export type NewSet = {
  name: string
  purpose?: string
  me: string
  others: readonly string[]
  /** The template's name as the form shows it; the form's own choice unless given. */
  template?: RegExp
}

/**
 * From the host link (or, without one, from the form) to the links for everybody, through the screens. Returns the links by name, as "Copy all, with
 * names" puts them on the clipboard.
 */
export async function makeSet(
  page: Page,
  hostLink: string | undefined,
  { name, purpose, me, others, template }: NewSet,
): Promise<Record<string, string>> {
  if (hostLink !== undefined) {
    await page.goto(hostLink)
    await page.getByRole('button', { name: 'Use this link' }).click()
    await page.getByRole('link', { name: 'Make a set' }).click()
  }
  await page.getByLabel('What is it called?').fill(name)
  if (purpose !== undefined) await page.getByLabel('What is it for, in one sentence?').fill(purpose)
  await page.getByLabel('Your name').fill(me)
  for (const [i, other] of others.entries()) {
    const field = page.getByLabel(`Name of person ${i + 1}`)
    if (!(await field.isVisible())) await page.getByRole('button', { name: 'Add a person' }).click()
    await field.fill(other)
  }
  if (template !== undefined) await page.getByRole('radio', { name: template }).check()
  await page.getByRole('button', { name: 'Make the set and its links' }).click()
  await expect(
    page.getByRole('heading', { name: `“${name}” is ready. Now send each their link.` }),
  ).toBeVisible()
  return copiedLinks(page)
}

async function copiedLinks(page: Page): Promise<Record<string, string>> {
  const text = await copied(page, page.getByRole('button', { name: 'Copy all, with names' }))
  return Object.fromEntries(
    text.split('\n').map((line) => {
      const at = line.indexOf(': ')
      return [line.slice(0, at), line.slice(at + 2)]
    }),
  )
}

/** Presses a button that copies, and gives what it copied. */
export async function copied(page: Page, button: Locator): Promise<string> {
  await button.click()
  await expect(page.getByText('Copied').first()).toBeVisible()
  return pasted(page)
}

/** What is on the clipboard, pasted into a blank page as into a mail program: Setroom's pages may not read it. */
async function pasted(page: Page): Promise<string> {
  const mail = await page.context().newPage()
  await mail.setContent('<textarea aria-label="a mail program"></textarea>')
  const field = mail.getByRole('textbox')
  await field.focus()
  await mail.keyboard.press('Control+V')
  const text = await field.inputValue()
  await mail.close()
  return text
}

/** Takes a place by a personal link, up to the set's home; whoever is new says yes to the welcome. */
export async function takePlace(page: Page, link: string, setName: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Take my place' }).click()
  const home = page.getByRole('heading', { level: 1, name: setName, exact: true })
  const yes = page.getByRole('button', { name: /^(Yes, I take part|Ja, ich mache mit)$/ })
  await expect(home.or(yes)).toBeVisible()
  if (await yes.isVisible()) await yes.click()
  await expect(home).toBeVisible()
}
