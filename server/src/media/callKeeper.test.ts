import type { ConnectionId, MemberId } from '@setroom/shared'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type CallKeeper, type CallServer, createCallKeeper } from './callKeeper.ts'
import type { CallParticipant } from './callRepairs.ts'
import type { MediaIdentity, MediaRights } from './Media.ts'
import { permissionFor } from './mediaPermission.ts'

const ana: MediaIdentity = `${'ana' as MemberId}:${'c1' as ConnectionId}`
const all: MediaRights = { publishAudio: true, publishVideo: true, publishScreen: true }
const none: MediaRights = { publishAudio: false, publishVideo: false, publishScreen: false }

/** A media server in memory, which can be switched off. */
function memoryServer() {
  const rooms = new Map<string, Map<string, CallParticipant>>()
  const state = { down: false, looks: 0 }
  const server: CallServer = {
    async participants(room) {
      state.looks += 1
      if (state.down) throw new Error('down')
      return [...(rooms.get(room)?.values() ?? [])]
    },
    async repair(room, repair) {
      if (state.down) throw new Error('down')
      const people = rooms.get(room)
      const person = people?.get(repair.identity)
      if (!people || !person) return
      if (repair.do === 'remove') people.delete(repair.identity)
      else people.set(repair.identity, { ...person, permission: repair.permission })
    },
  }
  return {
    server,
    state,
    join(room: string, identity: string, rights: MediaRights) {
      const people = rooms.get(room) ?? new Map<string, CallParticipant>()
      rooms.set(room, people.set(identity, { identity, permission: permissionFor(rights), tracks: [] }))
    },
    people: (room: string) => [...(rooms.get(room)?.keys() ?? [])],
    permission: (room: string, identity: string) => rooms.get(room)?.get(identity)?.permission,
  }
}

describe('createCallKeeper', () => {
  let memory: ReturnType<typeof memoryServer>
  let keeper: CallKeeper
  const start = (ownsEveryRoom: boolean) => {
    keeper = createCallKeeper({ server: memory.server, ownsEveryRoom, now: () => Date.now() })
  }

  beforeEach(() => {
    vi.useFakeTimers()
    memory = memoryServer()
    start(true)
  })
  afterEach(() => {
    keeper.stop()
    vi.useRealTimers()
  })

  it('repairs at a change, and at a join that a webhook tells of', async () => {
    memory.join('r', ana, all)
    keeper.want('r', new Map([[ana, none]]))
    await vi.advanceTimersByTimeAsync(0)
    expect(memory.permission('r', ana)).toEqual(permissionFor(none))
    memory.join('r', ana, all)
    await keeper.look('r')
    expect(memory.permission('r', ana)).toEqual(permissionFor(none))
  })

  it('finds out by itself when the webhook is lost', async () => {
    keeper.want('r', new Map([[ana, none]]))
    await vi.advanceTimersByTimeAsync(500)
    memory.join('r', ana, all)
    memory.join('r', 'stranger:c9', all)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(memory.permission('r', ana)).toEqual(permissionFor(none))
    expect(memory.people('r')).toEqual([ana])
  })

  it('tries again, ever more seldom, while the server is away, and repairs when it is back', async () => {
    memory.join('r', ana, all)
    memory.state.down = true
    keeper.want('r', new Map([[ana, none]]))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(memory.state.looks).toBeGreaterThan(20)
    expect(memory.state.looks).toBeLessThan(60)
    memory.state.down = false
    await vi.advanceTimersByTimeAsync(2_000)
    expect(memory.permission('r', ana)).toEqual(permissionFor(none))
  })

  it('takes one out and keeps it out', async () => {
    memory.join('r', ana, all)
    keeper.want('r', new Map([[ana, all]]))
    expect(keeper.admission('r', ana)).toEqual({ state: 'wanted', rights: all })
    await keeper.unwant('r', ana)
    expect(memory.people('r')).toEqual([])
    expect(keeper.admission('r', ana)).toEqual({ state: 'unwanted' })
    memory.join('r', ana, all)
    await keeper.look('r')
    expect(memory.people('r')).toEqual([])
  })

  it('clears rooms it never heard of where the server is its own, and leaves them alone where not', async () => {
    memory.join('theirs', 'someone:c1', all)
    await keeper.look('theirs')
    expect(memory.people('theirs')).toEqual([])
    keeper.stop()
    start(false)
    memory.join('theirs', 'someone:c1', all)
    await keeper.look('theirs')
    expect(memory.people('theirs')).toEqual(['someone:c1'])
    expect(keeper.admission('theirs', 'someone:c1')).toEqual({ state: 'unknown' })
  })

  it('forgets a closed room only when no token for it can be alive', async () => {
    keeper.want('r', new Map())
    await vi.advanceTimersByTimeAsync(19 * 60_000)
    expect(keeper.admission('r', ana)).toEqual({ state: 'unwanted' })
    await vi.advanceTimersByTimeAsync(2 * 60_000)
    expect(keeper.admission('r', ana)).toEqual({ state: 'unknown' })
  })
})
