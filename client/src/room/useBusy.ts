import { useCallback, useState } from 'react'

/** For a button that waits for an answer: whether it waits, and how to run what it does. */
export function useBusy(): readonly [boolean, <T>(task: () => Promise<T>) => Promise<T>] {
  const [busy, setBusy] = useState(false)
  const run = useCallback(async <T>(task: () => Promise<T>): Promise<T> => {
    setBusy(true)
    try {
      return await task()
    } finally {
      setBusy(false)
    }
  }, [])
  return [busy, run]
}
