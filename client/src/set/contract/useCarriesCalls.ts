import { useEffect, useState } from 'react'
import { askApi } from '../../join/api.ts'

let asked: Promise<boolean | undefined> | undefined
let known = true

/** Whether this server has a call to offer (SPEC CT5). Until it has said so, what the set chose is taken at its word. */
export function useCarriesCalls(): boolean {
  const [carries, setCarries] = useState(known)
  useEffect(() => {
    let current = true
    void ask().then((answer) => {
      if (current && answer !== undefined) setCarries(answer)
    })
    return () => {
      current = false
    }
  }, [])
  return carries
}

/** Once for all clauses on a page: what it is only changes when the server is started anew. */
function ask(): Promise<boolean | undefined> {
  asked ??= askApi<{ media: 'livekit' | 'companion' }>('GET', '/api/about').then((about) => {
    if (!about.ok) {
      asked = undefined
      return undefined
    }
    known = about.value.media === 'livekit'
    return known
  })
  return asked
}
