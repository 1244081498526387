import { useEffect, useState } from 'react'
import { type ApiResult, askApi } from './api.ts'

/** Whose place in which set a personal link opens, as the server says. */
export type PlaceOfLink = { setName: string; name: string; facilitator: string }

/** What a link opens, asked without using it; `answer` is undefined until it is there, `again` asks anew. */
export function usePlaceOf(token: string): { answer: ApiResult<PlaceOfLink> | undefined; again: () => void } {
  const [answer, setAnswer] = useState<ApiResult<PlaceOfLink>>()
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every try asks again
  useEffect(() => {
    let current = true
    setAnswer(undefined)
    void askApi<PlaceOfLink>('POST', '/api/links/look', { token }).then((result) => {
      if (current) setAnswer(result)
    })
    return () => {
      current = false
    }
  }, [token, tries])
  return { answer, again: () => setTries(tries + 1) }
}
