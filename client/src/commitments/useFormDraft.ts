import { useCallback } from 'react'
import { useDraft } from '../sealing/index.ts'
import { type KeptForm, mergeForm } from './mergeForm.ts'

/**
 * A form whose unsent content survives a reload: what it shows, what stands now where it was changed elsewhere too, how to
 * change parts of it, how to forget it.
 */
export type FormDraft<T> = {
  form: T
  elsewhere: Partial<T>
  change: (patch: Partial<T>) => void
  forget: () => void
}

/** `start` is the form untouched, as it stands now; `read` makes of what was kept a form again, or undefined. */
export function useFormDraft<T extends object>(
  place: string,
  start: T,
  read: (kept: unknown) => T | undefined,
): FormDraft<T> {
  const { text, setText } = useDraft(place)
  const { form, base, elsewhere } = mergeForm(start, text === '' ? undefined : keptForm(parsed(text), read))
  const change = useCallback(
    (patch: Partial<T>) => setText(JSON.stringify({ ...form, ...patch, base })),
    [form, base, setText],
  )
  const forget = useCallback(() => setText(''), [setText])
  return { form, elsewhere, change, forget }
}

function keptForm<T>(stored: unknown, read: (kept: unknown) => T | undefined): KeptForm<T> | undefined {
  const form = read(stored)
  if (form === undefined) return undefined
  const base =
    typeof stored === 'object' && stored !== null && 'base' in stored ? read(stored.base) : undefined
  return { form, base }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
