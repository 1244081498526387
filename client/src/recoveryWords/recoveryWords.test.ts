import { randomBytes, toBase64url, tokenHash } from '@setroom/shared'
import { expect, it } from 'vitest'
import type { Language } from '../app/languages.ts'
import { wordsThatBegin } from './findWord.ts'
import { plainWord } from './plainWord.ts'
import { readRecoveryWords, writeRecoveryWords } from './recoveryWords.ts'
import { loadWordLists } from './wordLists.ts'

const lists = await loadWordLists('de')
const listOf = (language: Language) => lists.find((list) => list.language === language)!
const german = listOf('de')
const known = 'AAECAwQFBgcICQoLDA0ODw'

it.each(lists)('$language: 2048 words, told apart by four letters without accents', ({ words }) => {
  expect(words).toHaveLength(2048)
  expect(new Set(words.map((word) => plainWord(word).slice(0, 4))).size).toBe(2048)
  for (const word of words) expect(plainWord(word)).toMatch(/^[a-z]{3,9}$/)
})

// Whoever wrote words down counts on their order for years.
it('keeps the German words for good', async () => {
  expect(await tokenHash(crypto, german.words.join(' '))).toBe('-RXYiEVVpZU4upyBPP6gHikz5quba_L1woYNefcNsBQ')
  for (const word of german.words) expect(word).toMatch(/^[A-Z][a-z]{3,8}$/)
})

it('writes what BIP-39 writes', () => {
  // From the vectors of the standard: https://github.com/trezor/python-mnemonic/blob/master/vectors.json
  const zeros = toBase64url(new Uint8Array(16))
  expect(writeRecoveryWords(zeros, listOf('en')).join(' ')).toBe(`${'abandon '.repeat(11)}about`)
  const sevens = toBase64url(new Uint8Array(16).fill(0x7f))
  expect(writeRecoveryWords(sevens, listOf('en')).join(' ')).toBe(
    'legal winner thank year wave sausage worth useful legal winner thank yellow',
  )
})

it.each(lists)('$language: gives back any secret, however its words are typed', (list) => {
  for (let round = 0; round < 20; round++) {
    const secret = toBase64url(randomBytes(crypto, 16))
    const words = writeRecoveryWords(secret, list)
    expect(words).toHaveLength(12)
    const bare = words.map(plainWord)
    for (const typed of [
      words.join(' '),
      words.join(' ').toUpperCase(),
      bare.join(',  '),
      words.map((word, at) => `${at + 1}. ${word}\n`).join(''),
      words.join(' ').normalize('NFD'),
    ])
      expect(readRecoveryWords(typed, lists), secret).toEqual({ ok: true, secret })
    // Four letters may mean a word of another language, too, whose checksum rarely fits.
    const short = bare.map((word) => word.slice(0, 4)).join(' ')
    expect(readRecoveryWords(short, [list]), secret).toEqual({ ok: true, secret })
  }
})

it('names the words that are none, and what may have been meant', () => {
  const words = writeRecoveryWords(known, german)
  const typed = words.with(1, `${words[1]}x`).with(4, 'Xylofon').join(' ')
  expect(readRecoveryWords(typed, lists)).toEqual({
    ok: false,
    reason: 'unknown',
    wrong: [
      { at: 2, typed: `${words[1]}x`, meant: words[1] },
      { at: 5, typed: 'Xylofon', meant: undefined },
    ],
  })
  // One slip within the first four letters: another letter, one less, two changed.
  for (const [slip, meant] of [
    ['Aqfel', 'Apfel'],
    ['Bückel', 'Buckel'],
    ['Afel', 'Apfel'],
    ['Zikrus', 'Zirkus'],
    ['Zwiebbel', 'Zwiebel'],
  ] as const) {
    const read = readRecoveryWords(words.with(0, slip).join(' '), lists)
    if (plainWord(slip) === plainWord(meant)) expect(read).toMatchObject({ reason: 'together' })
    else expect(read).toMatchObject({ wrong: [{ at: 1, typed: slip, meant }] })
  }
})

it('says how many are missing or too many', () => {
  const words = writeRecoveryWords(known, german)
  const count = (text: string) => readRecoveryWords(text, lists)
  expect(count(words.slice(1).join(' '))).toEqual({ ok: false, reason: 'count', words: 11, expected: 12 })
  expect(count([...words, 'Apfel'].join(' '))).toMatchObject({ reason: 'count', words: 13 })
  expect(count('')).toMatchObject({ reason: 'count', words: 0 })
})

it('finds fifteen of sixteen words that were taken for another, and of pairs that changed places', () => {
  const words = writeRecoveryWords(known, german)
  const others = german.words.map((word) => readRecoveryWords(words.with(3, word).join(' '), [german]))
  const passed = others.filter(({ ok }) => ok).length
  expect(others.every((read) => read.ok || read.reason === 'together')).toBe(true)
  // 128 of 2048 are expected to pass; the bounds are five standard deviations away.
  expect(passed).toBeGreaterThan(70)
  expect(passed).toBeLessThan(186)
})

it('takes junk for what it is', () => {
  for (const junk of [
    '\0',
    '\ud800 '.repeat(12),
    '. '.repeat(12),
    'ß '.repeat(12),
    '👩‍👩‍👧'.repeat(12),
    'A'.repeat(9999),
  ])
    expect(readRecoveryWords(junk, lists)).toMatchObject({ ok: false })
})

it('offers how a word may go on, once few are left', () => {
  expect(wordsThatBegin(german, 'Haus apf')).toEqual(['Apfel'])
  expect(wordsThatBegin(german, 'HAUS ZWE')).toEqual(['Zweck', 'Zweig'])
  for (const text of ['', 'Haus ', 'Haus a', 'Haus ge', 'Haus zw', 'Apfel', 'Haus qqq'])
    expect(wordsThatBegin(german, text)).toEqual([])
  expect(wordsThatBegin(listOf('fr'), 'ecu').map(plainWord)).toContain('ecureuil')
})
