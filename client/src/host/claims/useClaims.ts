import { useCallback, useEffect, useState } from 'react'
import { type ApiResult, askApi } from '../../join/api.ts'

export type ClaimedPlace = { name: string; state: 'open' | 'taken' }

/** A claim link that this browser made, and what became of it; `id` is the hash of its token, `at` epoch ms. */
export type Claim = { id: string; at: number } & (
  | { state: 'open' | 'claimed' }
  | { state: 'made'; set: { name: string; places: readonly ClaimedPlace[] } }
)

/** The claim links of this host, looked up anew whenever the page comes into sight; `again` asks at once. */
export function useClaims(): { claims: ApiResult<readonly Claim[]> | undefined; again: () => void } {
  const [claims, setClaims] = useState<ApiResult<readonly Claim[]>>()
  const again = useCallback(() => {
    void askApi<{ claims: readonly Claim[] }>('GET', '/api/claims').then((result) =>
      setClaims(result.ok ? { ok: true, value: result.value.claims } : result),
    )
  }, [])
  useEffect(() => {
    again()
    const seen = () => {
      if (document.visibilityState === 'visible') again()
    }
    document.addEventListener('visibilitychange', seen)
    return () => document.removeEventListener('visibilitychange', seen)
  }, [again])
  return { claims, again }
}
