/** What is kept of a form: what it says, and what stood in each field when it was first changed here. */
export type KeptForm<T> = { readonly form: T; readonly base?: T | undefined }

/** A form as it is shown: `elsewhere` holds what stands now in fields that were changed here and elsewhere as well. */
export type MergedForm<T> = { readonly form: T; readonly base: T; readonly elsewhere: Partial<T> }

/**
 * A form that lay unsaved, field by field: what was not changed here follows what stands now, so that saving an old form
 * undoes nothing; what was changed here stays as it was typed.
 *
 * @param now what stands at the moment.
 */
export function mergeForm<T extends object>(now: T, kept: KeptForm<T> | undefined): MergedForm<T> {
  if (kept === undefined) return { form: now, base: now, elsewhere: {} }
  const before = kept.base ?? now
  const [form, base] = [{ ...now }, { ...now }]
  const elsewhere: Partial<T> = {}
  for (const field of new Set([...Object.keys(kept.form), ...Object.keys(now)]) as Set<keyof T & string>) {
    if (same(kept.form[field], before[field])) continue
    form[field] = kept.form[field]
    base[field] = before[field]
    if (!same(now[field], before[field]) && !same(now[field], kept.form[field])) elsewhere[field] = now[field]
  }
  return { form, base, elsewhere }
}

/** By value: a field may hold a list. */
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
