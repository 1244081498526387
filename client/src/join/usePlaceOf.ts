import { useEffect, useState } from 'react'
import { askApi } from './api.ts'

/** Whose place in which set a personal link opens, as the server says. */
export type PlaceOfLink = { setName: string; name: string; facilitator: string }

/** What a link opens, asked without using it; undefined until the answer is there, null where the link opens nothing. */
export function usePlaceOf(token: string): PlaceOfLink | null | undefined {
  const [place, setPlace] = useState<PlaceOfLink | null>()
  useEffect(() => {
    let current = true
    void askApi<PlaceOfLink>('POST', '/api/links/look', { token }).then((result) => {
      if (current) setPlace(result.ok ? result.value : null)
    })
    return () => {
      current = false
    }
  }, [token])
  return place
}
