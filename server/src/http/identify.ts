import type { DeviceId, MemberId, SetId } from '@setroom/shared'
import type { Directory } from '../journal/Directory.ts'
import type { GatewayDeps } from '../sockets/GatewayDeps.ts'
import type { BrowserCookie } from './browserCookie.ts'

/** Identity comes from the cookie alone, never from what is sent. */
export function createIdentify(cookie: BrowserCookie, directory: Directory): GatewayDeps['identify'] {
  return async (header: string | undefined, set: SetId) => {
    const hash = cookie.hashFrom(header)
    const found = hash === null ? null : await directory.findBrowser(hash, set)
    if (found === null) return undefined
    return { member: found.memberId as MemberId, device: found.deviceId as DeviceId }
  }
}
