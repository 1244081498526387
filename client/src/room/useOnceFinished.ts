import { useEffect, useState } from 'react'
import { useOwn } from '../connection/index.ts'
import { useSpokeLately } from '../questions/useSpokeLately.ts'

/**
 * What is for this person alone, as soon as they are not in the middle of a thought (SPEC A6, W11); from then on it
 * stays, whatever they say. `undefined` is nothing: what comes after it waits anew.
 */
export function useOnceFinished<T>(next: T | undefined): T | undefined {
  const me = useOwn(({ me }) => me.id)
  const midThought = useSpokeLately(me, true)
  const [up, setUp] = useState<T>()
  useEffect(() => {
    if (!midThought || next === undefined) setUp(next)
  }, [next, midThought])
  return next === up ? up : undefined
}
