import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDraft } from './draft.ts'

const words = (draft: string, split = false) =>
  readDraft(draft, split, 'and').map(({ text, end }) => `${text}${end === '' ? '' : ` ${end}`}`)

describe('readDraft', () => {
  it('makes nothing of capitals, accents, apostrophes and hyphens', () => {
    expect(words('Don’t YOU think?')).toEqual(words("don't you think?"))
    expect(words('dont you think?')).toEqual(words("don't you think?"))
    expect(words('Qu’est-ce qui t’arrête ?', true)).toEqual(['qu est ce qui t arrete ?'])
    expect(words('¿Qué pasó?')).toEqual(['que paso ?'])
    expect(words('Könntest du')).toEqual(['koenntest du'])
    expect(words('Könntest du'.normalize('NFD'))).toEqual(['koenntest du'])
  })

  it('cuts where a sentence ends, and only there', () => {
    expect(words('You said no. What then?')).toEqual(['you said no .', 'what then ?'])
    expect(words('At 3.5 percent, z.B. here')).toEqual(['at 3 5 percent , z b .', 'here'])
    expect(words('it didnt work.what now')).toEqual(['it didnt work .', 'what now'])
    expect(words('so … ?')).toEqual(['so ?'])
  })

  it('reads the beginning and the end of a speech', () => {
    const read = readDraft(`What ${'and so on '.repeat(2_000)} now?`, false, 'and')
    expect(read[0]?.tokens[0]?.text).toBe('what')
    expect(read.at(-1)?.tokens.at(-1)?.text).toBe('now')
    expect(read.flatMap(({ tokens }) => tokens).length).toBeLessThan(400)
  })

  it('knows where each word stands in what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.boolean(), (draft, split) => {
        let before = 0
        for (const { tokens, begins, text } of readDraft(draft, split, 'and')) {
          for (const [i, token] of tokens.entries()) {
            expect(token.start).toBeGreaterThanOrEqual(before)
            expect(token.end).toBeGreaterThan(token.start)
            expect(token.end).toBeLessThanOrEqual(draft.length)
            expect(text.startsWith(token.text, begins[i])).toBe(true)
            before = token.end
          }
        }
      }),
    )
  })
})
