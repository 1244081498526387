import { createLinkSecret, formatFragment } from '@setroom/shared'
import { expect, it } from 'vitest'
import { loadWordList, writeRecoveryWords } from '../../recoveryWords/index.ts'
import { readKey } from './readKey.ts'

const link = await createLinkSecret(crypto)
const words = writeRecoveryWords(link.secret, await loadWordList('de'))

it.each([
  ['a whole link', `https://example.org/join#${formatFragment(link)}\n`],
  ['its end', formatFragment(link)],
  ['recovery words', words.join(' ')],
  ['recovery words as people type them', `${words.join(', ').toLowerCase()}.`],
  ['recovery words, one below the other', words.map((word, at) => `${at + 1}. ${word}`).join('\n')],
  ['recovery words in one piece with commas', words.join(',')],
])('reads %s', async (_, text) => {
  // Whatever language the screen has by now.
  for (const own of ['de', 'en', 'fr', 'es'] as const)
    expect(await readKey(text, own)).toEqual({ ok: true, link })
})

it('says which word is none', async () => {
  const wrong = words.with(6, 'Xylofon').join(' ')
  expect(await readKey(wrong, 'en')).toMatchObject({
    ok: false,
    reason: 'unknown',
    wrong: [{ at: 7, typed: 'Xylofon' }],
  })
})

it('tells a broken link from words', async () => {
  const whole = formatFragment(link)
  for (const text of [
    `https://example.org/join#${whole.slice(0, -3)}`,
    'https://example.org',
    whole.slice(0, -1),
    whole.slice(0, 60),
    link.token,
  ])
    expect(await readKey(text, 'en')).toEqual({ ok: false, reason: 'link' })
  for (const text of ['', 'Apfel', words.slice(1).join(' ')])
    expect(await readKey(text, 'en')).toMatchObject({ ok: false, reason: 'count' })
})
