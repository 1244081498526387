import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** What the screens say in a language, line by line, without the names of placeholders. */
function saidIn(language: string): string[] {
  const po = readFileSync(
    new URL(`../../client/src/locales/${language}/messages.po`, import.meta.url),
    'utf8',
  )
  return po
    .split('\n\n')
    .flatMap((message) => message.slice(message.indexOf('\nmsgstr ') + 1).split('\n'))
    .map((line) => line.replace(/\{\w+[},]/g, ''))
}

it.each([
  ['de', 'Ablauf', /\bAgend(?:a|en)\b/],
  ['de', 'Kontrakt', /\bVereinbarung\b/],
  ['fr', 'groupe', /\bsets?\b/i],
  ['fr', 'anime', /facilit/i],
  ['es', 'grupo', /\bsets?\b/i],
])('%s: one thing has one name, %s', (language, word, other) => {
  const said = saidIn(language)
  expect(said.filter((line) => line.includes(word)).length).toBeGreaterThan(5)
  expect(said.filter((line) => other.test(line))).toEqual([])
})
