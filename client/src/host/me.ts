import type { MemberId, SetId } from '@setroom/shared'
import { useEffect, useState } from 'react'
import { type ApiResult, askApi } from '../join/api.ts'

/** What this browser may do on this server, and whose places it has. */
export type Me = {
  host: boolean
  /** Sets that may be made with claim links opened in this browser. */
  claims: 0 | 1
  sets: readonly { set: SetId; name: string; member: MemberId; memberName: string }[]
}

/** Asks once who this browser is; undefined until there is an answer. `again` asks anew. */
export function useMe(): { me: ApiResult<Me> | undefined; again: () => void } {
  const [me, setMe] = useState<ApiResult<Me>>()
  const [times, setTimes] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `times` asks anew
  useEffect(() => {
    let current = true
    void askApi<Me>('GET', '/api/me').then((result) => {
      if (current) setMe(result)
    })
    return () => {
      current = false
    }
  }, [times])
  return {
    me,
    again: () => {
      setMe(undefined)
      setTimes((before) => before + 1)
    },
  }
}
