import { randomInt } from 'node:crypto'
import type { BrowserContext, Page } from '@playwright/test'
import { expect } from '../e2e/test.ts'
import { type FieldName, isKnownField, writtenFields } from './fields.ts'

/** What every word begins with. */
export const WORD = 'kanarienvogel'

/** The words typed into the fields of the pages, and the fields that pages showed. */
export type Typing = {
  /** Types a sentence with a new word into a field that is on the page; the sentence is returned. */
  type(page: Page, name: FieldName, how?: HowToType): Promise<string>
  /** A new word for a field that a helper of the browser tests fills. */
  word(name: FieldName): string
  /** Notes that a field held something which was not made up here: a key. */
  held(name: FieldName): void
  /** The fields into which nothing was typed. */
  untyped(): readonly FieldName[]
  /** Names of fields on the screen that nobody has said anything about. */
  unknown(): readonly string[]
  /** All words, by their field; those that `left` its browser, those of them that the server keeps, or all. */
  words(which?: 'left' | 'kept'): Readonly<Record<string, string>>
}

export type HowToType = {
  /** The word within a sentence. */
  sentence?: (word: string) => string
  /** What the field is called at this moment, where it has several names. */
  label?: string
  /** It is typed and never sent. */
  unsent?: true
  /** It is sent and kept nowhere. */
  passing?: true
}

/** Begins to note the fields of these contexts' pages; call it before the pages go anywhere. */
export async function noteTyping(contexts: readonly BrowserContext[]): Promise<Typing> {
  const seen = new Set<string>()
  const typed = new Set<FieldName>()
  const words: Record<string, string> = {}
  const unsent = new Set<string>()
  const passing = new Set<string>()
  for (const context of contexts) {
    await context.exposeBinding('setroomField', (_, name: string) => seen.add(name))
    await context.addInitScript(noteFields)
  }

  function add(name: FieldName, { unsent: stays, passing: passes }: HowToType = {}): string {
    const word = `${WORD}${Array.from({ length: 14 }, () => String.fromCharCode(97 + randomInt(26))).join('')}`
    const key = `${name} ${Object.keys(words).length}`
    words[key] = word
    typed.add(name)
    if (stays) unsent.add(key)
    if (passes) passing.add(key)
    return word
  }

  return {
    word: (name) => add(name),
    held: (name) => void typed.add(name),
    async type(page, name, how = {}) {
      const { sentence = (word) => `Here it is: ${word}`, label = writtenFields[name].label } = how
      const field = page
        .getByLabel(label, { exact: false })
        .and(page.locator('textarea, input'))
        .filter({ visible: true })
        .first()
      await expect(field).toBeEditable()
      const text = sentence(add(name, how))
      await field.fill(text)
      return text
    },
    untyped: () => (Object.keys(writtenFields) as FieldName[]).filter((name) => !typed.has(name)),
    unknown: () => [...seen].filter((label) => !isKnownField(label)).toSorted(),
    words: (which) =>
      Object.fromEntries(
        Object.entries(words).filter(
          ([key]) => which === undefined || (!unsent.has(key) && (which === 'left' || !passing.has(key))),
        ),
      ),
  }
}

/** In every page: tells the name of each field that shows into which one can type. */
function noteFields(): void {
  // The test's own blank page, which stands for a mail program.
  if (location.protocol === 'about:') return
  const wordless = ['checkbox', 'radio', 'range', 'hidden', 'button', 'submit', 'file', 'color']
  const inputs = `input${wordless.map((type) => `:not([type=${type}])`).join('')}`
  const ours = `textarea, [contenteditable], [role=textbox], ${inputs}`
  const nameOf = (field: HTMLInputElement) =>
    field.ariaLabel ??
    document.getElementById(field.getAttribute('aria-labelledby') ?? '')?.textContent ??
    field.labels?.[0]?.textContent ??
    `a field without a name: ${field.outerHTML.slice(0, 80)}`
  const look = () => {
    for (const field of document.querySelectorAll<HTMLInputElement>(ours))
      if (field.checkVisibility() && !field.disabled)
        (globalThis as never as { setroomField(name: string): void }).setroomField(nameOf(field).trim())
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true })
}
