import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../questions/corpora.ts'
import { labellerFor } from '../questions/labellers.ts'

/** Drafts about death, violence, abuse and grave illness, and drafts that only borrow such words. */
const draftsOf = (language: string, kind: string) =>
  readFileSync(new URL(`../questions/grave/${language}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([is, text]) => (is === kind && text ? [text] : []))

describe.each(languages)('what no machine should word, %s', (language) => {
  it('gets no suggestion, in each of these ways of saying it', async () => {
    const labelDraft = await labellerFor(language)
    const said = draftsOf(language, 'grave').map((text) => ({ text, ...labelDraft?.(text) }))
    expect(said.flatMap(({ text, suggestion }) => (suggestion === undefined ? [] : [text]))).toEqual([])
    // An open question has none anyway.
    expect(said.filter(({ label }) => label !== 'open').length).toBeGreaterThan(80)
  })

  it('does not silence an idiom that borrows its words', async () => {
    const labelDraft = await labellerFor(language)
    const said = draftsOf(language, 'idiom').map((text) => ({ text, ...labelDraft?.(text) }))
    const silenced = said.filter(({ label, suggestion }) => label !== 'open' && suggestion === undefined)
    expect(silenced.map(({ text }) => text)).toEqual([])
    expect(said.filter(({ label }) => label !== 'open').length).toBeGreaterThan(40)
  })
})
