import type { Opened, Place, Text } from '@setroom/shared'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { useSealing } from './sealingContext.ts'

/** A sealed text on the screen. `none`: nothing was written. `locked`: this browser lacks the key. */
export type Reading =
  | { state: 'none' | 'opening' | 'locked' | 'tampered' | 'gone'; plain?: undefined }
  | { state: 'open'; plain: string }

/** Opens a text where it stands. What was opened before, or written here, is there at once, without a flicker. */
export function useOpened(text: Text | undefined, { purpose, author }: Place): Reading {
  const sealing = useSealing()
  const place: Place = author === undefined ? { purpose } : { purpose, author }
  const id = text?.id

  const subscribe = useCallback(
    (listener: () => void) =>
      sealing === undefined || id === undefined ? () => undefined : sealing.texts.subscribe(id, listener),
    [sealing, id],
  )
  const opened = useSyncExternalStore(subscribe, () =>
    text === undefined ? undefined : sealing?.texts.peek(text, place),
  )

  useEffect(() => {
    if (opened === undefined && text !== undefined) void sealing?.texts.open(text, place)
  })

  if (text === undefined) return none
  if (sealing === undefined) return 'gone' in text ? { state: 'gone' } : locked
  return readingOf(opened)
}

const none: Reading = { state: 'none' }
const locked: Reading = { state: 'locked' }

/** How an opened text reads on the screen; `undefined` is one that is being opened. */
export function readingOf(opened: Opened | undefined): Reading {
  if (opened === undefined) return { state: 'opening' }
  if (opened.ok) return { state: 'open', plain: opened.plain }
  switch (opened.reason) {
    case 'no-key':
      return locked
    case 'tampered':
      return { state: 'tampered' }
    case 'gone':
      return { state: 'gone' }
  }
}
