import { randomInt } from 'node:crypto'
import type { BrowserContext, Page } from '@playwright/test'
import { expect } from './test.ts'

/** What every word begins with. */
export const WORD = 'kanarienvogel'

/** Every text field that pages showed, by its name on the screen, and the words typed into them. */
export type TextFields = {
  /** Types a new word into the field of this name, within a sentence if told; the sentence typed is returned. */
  type(page: Page, name: string, sentence?: (word: string) => string): Promise<string>
  /** A word of its own for a field that a helper fills. */
  word(name: string): string
  /** Names of fields that were seen, and into which no word was typed. */
  left(): readonly string[]
  /** The words, by the name of their field. */
  words(): Readonly<Record<string, string>>
}

/** Begins to note the fields of these contexts' pages; call it before the pages go anywhere. */
export async function noteTextFields(contexts: readonly BrowserContext[]): Promise<TextFields> {
  const seen = new Set<string>()
  const words: Record<string, string> = {}
  for (const context of contexts) {
    await context.exposeBinding('setroomField', (_, name: string) => seen.add(name))
    await context.addInitScript(() => {
      const textual =
        'textarea, input:not([type]), input[type=text], input[type=url], input[type=email], input[type=search]'
      const nameOf = (field: HTMLInputElement | HTMLTextAreaElement) =>
        field.ariaLabel ??
        document.getElementById(field.getAttribute('aria-labelledby') ?? '')?.textContent ??
        field.labels?.[0]?.textContent ??
        `a field without a name: ${field.outerHTML.slice(0, 80)}`
      const look = () => {
        for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(textual))
          if (field.checkVisibility() && !field.disabled)
            (globalThis as never as { setroomField(name: string): void }).setroomField(nameOf(field).trim())
      }
      new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true })
    })
  }

  function word(name: string): string {
    const fresh = `${WORD}${Array.from({ length: 14 }, () => String.fromCharCode(97 + randomInt(26))).join('')}`
    words[`${name} (${Object.keys(words).length})`] = fresh
    return fresh
  }

  return {
    word,
    async type(page, name, sentence = (one) => `Here it is: ${one}`) {
      const field = page.getByLabel(name, { exact: false }).and(page.locator('textarea, input')).first()
      await expect(field).toBeVisible()
      const text = sentence(word(name))
      await field.fill(text)
      return text
    },
    left: () => {
      const typed = Object.keys(words).map((name) => name.replace(/ \(\d+\)$/, ''))
      return [...seen].filter((name) => !typed.some((one) => name.startsWith(one))).toSorted()
    },
    words: () => words,
  }
}
