import type { MemberId, SessionId, SetId } from '@setroom/shared'
import { type ApiResult, askApi } from './api.ts'

/**
 * What a link has given. `other`: this browser is another member of the same set, and nothing was done; ask, and
 * open again with `move`.
 */
export type OpenedLink =
  | { kind: 'host' }
  | { kind: 'claim' }
  | {
      kind: 'member' | 'guest'
      set: SetId
      member: MemberId
      /** A guest's session. */
      session?: SessionId
      setName: string
      name: string
      /** A member’s place that had not been taken before. */
      first?: true
    }
  | { kind: 'other'; setName: string; name: string }

/** Opens a link with its token; the secret stays here. `label` is how the set is told of this device. */
export function openLink(ask: {
  token: string
  label: string
  move: boolean
}): Promise<ApiResult<OpenedLink>> {
  return askApi('POST', '/api/links/open', ask)
}
