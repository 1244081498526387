import { describe, expect, it } from 'vitest'
import { mergeForm } from './mergeForm.ts'

type Form = { what: string; sign?: string | undefined; shown: boolean; touches: readonly string[] }
const base: Form = { what: 'call Kim', shown: true, touches: ['ana'] }

describe('a form that lay unsaved', () => {
  it('is what stands now, as long as nothing was kept', () => {
    expect(mergeForm(base, undefined)).toEqual({ form: base, base, elsewhere: {} })
  })

  it('follows what was changed elsewhere, field by field, and keeps what was typed here', () => {
    const now: Form = { ...base, sign: 'Kim laughs', shown: false, touches: [] }
    const merged = mergeForm(now, { form: { ...base, what: 'call Kim soon' }, base })
    expect(merged.form).toEqual({ what: 'call Kim soon', sign: 'Kim laughs', shown: false, touches: [] })
    expect(merged.elsewhere).toEqual({})
  })

  it('tells of fields that were changed in both places, with what stands there now', () => {
    const merged = mergeForm({ ...base, what: 'write to Kim' }, { form: { ...base, what: 'see Kim' }, base })
    expect(merged.form.what).toBe('see Kim')
    expect(merged.elsewhere).toEqual({ what: 'write to Kim' })
    // Also after something more was typed: the base of a field is what stood there when it was first changed.
    const later = { form: { ...merged.form, sign: 'a date' }, base: merged.base }
    expect(mergeForm({ ...base, what: 'write to Kim' }, later).elsewhere).toEqual({ what: 'write to Kim' })
  })

  it('tells nothing where its own words have arrived, and only the answer was lost', () => {
    const form = { ...base, what: 'see Kim', sign: undefined }
    expect(mergeForm(form, { form, base })).toMatchObject({ form, elsewhere: {} })
  })

  it('takes one that says not from what it was changed as it is', () => {
    const form = { ...base, what: 'see Kim' }
    expect(mergeForm({ ...base, shown: false }, { form })).toMatchObject({ form, elsewhere: {} })
  })
})
