import { useState } from 'react'

/**
 * What was opened last, while what takes its place is being opened: a form over it stays, with the cursor where it was.
 */
export function useLastOpened<T>(opened: T | undefined): T | undefined {
  const [last, setLast] = useState(opened)
  if (opened !== undefined && opened !== last) setLast(opened)
  return opened ?? last
}
