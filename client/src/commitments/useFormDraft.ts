import { useCallback } from 'react'
import { useDraft } from '../sealing/index.ts'

/** A form whose unsent content survives a reload: what it shows, how to change parts of it, how to forget it. */
export type FormDraft<T> = { form: T; change: (patch: Partial<T>) => void; forget: () => void }

/** `start` is the form untouched; `read` makes of what was kept a form again, or undefined. */
export function useFormDraft<T extends object>(
  place: string,
  start: T,
  read: (kept: unknown) => T | undefined,
): FormDraft<T> {
  const { text, setText } = useDraft(place)
  const form = (text === '' ? undefined : read(parsed(text))) ?? start
  const change = useCallback(
    (patch: Partial<T>) => setText(JSON.stringify({ ...form, ...patch })),
    [form, setText],
  )
  const forget = useCallback(() => setText(''), [setText])
  return { form, change, forget }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
