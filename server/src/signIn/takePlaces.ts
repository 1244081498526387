import type { CommandId, DeviceId } from '@setroom/shared'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { deviceLabel } from '../http/deviceLabel.ts'
import type { HttpDeps } from '../http/HttpDeps.ts'
import { browserHashFor, knownBrowser } from '../http/knownBrowser.ts'
import { randomName, saved } from '../http/openLink.ts'
import type { SignInPlace } from './mailSignIn.ts'

/** A place that this browser has now. */
export type TakenPlace = { set: string; setName: string; member: string; name: string }

/**
 * Gives this browser the places of whoever proved to have an address. The set is told of the new device as of any
 * other. A browser that is another member of the same set stays who it is. No key comes along: the server has none.
 */
export async function takePlaces(
  places: readonly SignInPlace[],
  label: string | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
  deps: HttpDeps,
): Promise<readonly TakenPlace[]> {
  const known = await knownBrowser(request, deps)
  const taken: TakenPlace[] = []
  let browserHash: string | undefined
  for (const { set, setName, member } of places) {
    const place = { set, setName, member: member.id, name: member.name }
    const before = known?.places.find(({ setId }) => setId === set)
    const there = taken.some((one) => one.set === set)
    if (before !== undefined || there) {
      if (before?.memberId === member.id) taken.push(place)
      continue
    }
    browserHash ??= browserHashFor(known, reply, deps)
    const device = randomName<DeviceId>()
    const answer = await deps.rooms.execute(
      set,
      'system',
      randomName<CommandId>(),
      {
        type: 'device.add',
        member: member.id,
        device,
        label: label ?? deviceLabel(request.headers['user-agent']),
      },
      {
        index: [
          { table: 'browsers', put: { browserHash, setId: set, memberId: member.id, deviceId: device } },
        ],
      },
    )
    if (saved(answer)) taken.push(place)
  }
  return taken
}
