import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Language, QuestionLabel } from '@setroom/shared'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { corpusOf, heldFiles, languages } from '../questions/corpora.ts'
import { readCorpus } from '../questions/corpus.ts'
import { fingerprint } from '../questions/fingerprint.ts'
import { folds } from '../questions/folds.ts'
import { labellerFor } from '../questions/labellers.ts'
import { keepsOwnWords, keptBy } from '../questions/ownWords.ts'
import { tally } from '../questions/tally.ts'

const model = (language: Language) =>
  new URL(`../../shared/src/questions/models/${language}.ts`, import.meta.url)

/** A module with all it imports, as a build of the client makes it. */
async function built(file: URL): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      rolldownOptions: { input: file.pathname, preserveEntrySignatures: 'strict' },
    },
  })
  if (!('output' in made)) throw new Error('Nothing was built.')
  return made.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('')
}

/** A draft as it is learnt: without case, marks and accents. */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

type Reached = { right: number; nudged: number; letThrough: number }

/** What was reached on each file of drafts that nothing was learnt from, in percent, so that it does not get worse. */
const reached: Readonly<Record<Language, readonly Reached[]>> = {
  en: [
    { right: 94.5, nudged: 5, letThrough: 3.5 },
    { right: 93, nudged: 3, letThrough: 2.5 },
    { right: 99, nudged: 0, letThrough: 0 },
    { right: 95.5, nudged: 4.5, letThrough: 0 },
    { right: 93.5, nudged: 0, letThrough: 0 },
    { right: 89.5, nudged: 0, letThrough: 16.5 },
  ],
  de: [
    { right: 92, nudged: 8, letThrough: 3.5 },
    { right: 94.5, nudged: 0, letThrough: 6 },
    { right: 97.5, nudged: 4.5, letThrough: 0 },
    { right: 94.5, nudged: 4.5, letThrough: 2.5 },
    { right: 92, nudged: 0, letThrough: 9.5 },
    { right: 92.5, nudged: 6, letThrough: 6.5 },
  ],
  fr: [
    { right: 93.5, nudged: 5, letThrough: 1.5 },
    { right: 93.5, nudged: 2.5, letThrough: 2.5 },
    { right: 95, nudged: 4.5, letThrough: 4.5 },
    { right: 92, nudged: 0, letThrough: 0 },
    { right: 85, nudged: 5.5, letThrough: 21 },
  ],
  es: [
    { right: 93.5, nudged: 5, letThrough: 4.5 },
    { right: 91, nudged: 2, letThrough: 10.5 },
    { right: 95.5, nudged: 0, letThrough: 9 },
    { right: 92, nudged: 5, letThrough: 14.5 },
    { right: 86.5, nudged: 7.5, letThrough: 16.5 },
  ],
}

/** Of so many suggestions for drafts of the corpus that share a longer word with the draft, in percent by label. */
const leastKept: Readonly<Record<Language, Partial<Record<QuestionLabel, number>>>> = {
  en: { closed: 23.5, advice: 6.5, multiple: 38.5 },
  de: { closed: 29, advice: 1, multiple: 64.5 },
  fr: { closed: 32, leading: 8.5, advice: 4, multiple: 50.5 },
  es: { closed: 36, leading: 4, advice: 8.5, multiple: 65.5 },
}

describe.each(languages)('%s', (language) => {
  it('keeps people’s own words in suggestions as often as it did, each short and open itself', async () => {
    const labelDraft = (await labellerFor(language))!
    const kept = corpusOf(language)
      .filter((_, i) => i % 3 === 0)
      .flatMap(({ text }) => {
        const { label: said, suggestion } = labelDraft(text)
        if (suggestion === undefined) return []
        expect(suggestion.length, suggestion).toBeLessThanOrEqual(75)
        expect(suggestion, text).not.toMatch(/[{}$|]|\s{2}|undefined/u)
        expect(labelDraft(suggestion).label, suggestion).toBe('open')
        return [{ said, keeps: keepsOwnWords(text, suggestion) }]
      })
    const by = keptBy(kept)
    for (const [label, least] of Object.entries(leastKept[language]) as [QuestionLabel, number][]) {
      const { keeps, of } = by.get(label)!
      expect((100 * keeps) / of, label).toBeGreaterThanOrEqual(least)
    }
  })

  it('is learnt from the corpus as it is now (else: npm run train-questions)', () => {
    expect(readFileSync(model(language), 'utf8')).toContain(`made: '${fingerprint(language)}'`)
  })

  it('takes no more than 60 kB to load', async () => {
    const code = await built(new URL(`../../shared/src/questions/languages/${language}.ts`, import.meta.url))
    expect(code).toContain(fingerprint(language))
    expect(gzipSync(code).length).toBeLessThanOrEqual(60_000)
  })

  it('labels drafts it has not learnt from as well as it did', async () => {
    const labelDraft = (await labellerFor(language))!
    const tallies = heldFiles(language).map((file) =>
      tally(
        readCorpus(file).map(({ text, label, also }) => ({
          label,
          accept: also === undefined ? [label] : [label, also],
          said: labelDraft(text).label,
        })),
      ),
    )
    expect(tallies).toHaveLength(reached[language].length)
    // GOALS.md, over the drafts of all others together.
    const others = tallies.slice(0, 2)
    const of = (part: keyof (typeof others)[number]) =>
      others.reduce((sum, one) => sum + Number(one[part]), 0)
    expect((100 * of('right')) / of('count')).toBeGreaterThanOrEqual(language === 'en' ? 93 : 90)
    expect((100 * of('nudged')) / of('open')).toBeLessThanOrEqual(5)
    expect((100 * of('letThrough')) / of('urging')).toBeLessThanOrEqual(8)
    for (const [i, { count, right, open, nudged, urging, letThrough }] of tallies.entries()) {
      const least = reached[language][i]!
      expect((100 * right) / count).toBeGreaterThanOrEqual(least.right)
      expect((100 * nudged) / open).toBeLessThanOrEqual(least.nudged)
      expect((100 * letThrough) / urging).toBeLessThanOrEqual(least.letThrough)
    }
  })

  it('has learnt from none of the drafts it is measured on, however they are typed', () => {
    const learnt = new Set(corpusOf(language).map(({ text }) => wordsOf(text)))
    const held = heldFiles(language).flatMap(readCorpus)
    expect(held.filter(({ text }) => learnt.has(wordsOf(text)))).toEqual([])
  })

  it('takes at most a millisecond a draft (99 of 100)', async () => {
    const labelDraft = (await labellerFor(language))!
    const drafts = heldFiles(language)
      .flatMap(readCorpus)
      .map(({ text }) => text)
    const speech = `${drafts.join(' ')} `.repeat(3).slice(0, 10_000)
    // Whatever else the machine does takes its share: the quickest of some tries is the labeller's own.
    const timeOf = (draft: string) => {
      const tries = Array.from({ length: 12 }, () => {
        const start = performance.now()
        labelDraft(draft)
        return performance.now() - start
      })
      return Math.min(...tries)
    }
    const times = [...drafts, ...drafts.map((text) => `${text} `.repeat(9).slice(0, 240))].map(timeOf)
    times.sort((a, b) => a - b)
    expect(times[Math.floor(times.length * 0.99)]).toBeLessThanOrEqual(1)
    // One sample among a thousand says nothing, so the longest that can be sent is asked by itself.
    expect(timeOf(speech)).toBeLessThanOrEqual(5)
  })
})

it('keeps near-duplicates of the corpus on one side of a split', () => {
  const drafts = [
    'What did your manager say about the rota?',
    'what did your manager say about the rota',
    'Have you asked anybody for help with it?',
    'What did your manager say about the new rota?',
    'Why now?',
  ].map((text) => ({ text, label: 'open' as const }))
  const fold = folds(drafts, 1_000)
  expect(new Set([fold[0], fold[1], fold[3]]).size).toBe(1)
  expect(new Set(fold).size).toBe(3)
})
