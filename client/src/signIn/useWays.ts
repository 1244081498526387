import { useEffect, useState } from 'react'
import { type ApiResult, askApi } from '../join/api.ts'

/** The ways of reaching people, and of signing in, that this server has besides links. */
export type Ways = { mail: boolean; oidc: { name: string | null } | null }

/** Asks the server once; undefined until there is an answer. */
export function useWays(): ApiResult<Ways> | undefined {
  const [ways, setWays] = useState<ApiResult<Ways>>()
  useEffect(() => {
    let current = true
    void askApi<Ways>('GET', '/api/sign-in').then((result) => {
      if (current) setWays(result)
    })
    return () => {
      current = false
    }
  }, [])
  return ways
}
