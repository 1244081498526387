import { expect, it } from 'vitest'
import { systemClock } from '../../server/src/clock.ts'
import { applyDeletions } from '../../server/src/deletions/applyDeletions.ts'
import { type Deletion, deletionKey } from '../../server/src/deletions/Deletion.ts'
import { memoryJournal } from '../../server/src/journal/memoryJournal.ts'
import { companionMedia } from '../../server/src/media/companionMedia.ts'
import { createRooms } from '../../server/src/rooms/createRooms.ts'
import type { Rooms } from '../../server/src/rooms/Rooms.ts'
import { anyId, makeSet } from '../support/newSet.ts'

it('[DT2] what a room refuses to close again is neither counted nor known, and is tried at the next start', async () => {
  const journal = memoryJournal({ now: Date.now })
  const rooms = createRooms({ journal, media: companionMedia(''), clock: systemClock })
  const people = {
    facilitator: 'Fay',
    members: [{ name: 'Ana', email: 'ana@set.example' }, 'Ben', 'Cem', 'Dee'],
  }
  const { asked, set, ids } = await makeSet({ name: 'Kept', ...people })
  const { facilitator, members } = asked.command
  expect(await rooms.execute(set, 'system', asked.id, asked.command)).toMatchObject({ ok: true })
  const device = anyId<never>()
  const hers = { type: 'device.add', member: ids.Ana!, device, label: 'Laptop' } as const
  expect(await rooms.execute(set, 'system', anyId(), hers)).toMatchObject({ ok: true })
  const linkOf = (name: string) => members.find(({ id }) => id === ids[name])!.link.tokenHash
  const keys: Partial<Record<Deletion['kind'], string[]>> = {
    removed: [deletionKey.removed(set, facilitator)],
    member: [deletionKey.member(set, ids.Ben!)],
    revoked: [deletionKey.revoked(linkOf('Cem')), deletionKey.revoked(device)],
    signedOut: [deletionKey.signedOut(device)],
    mail: [deletionKey.mail(set, ids.Dee!, false, 1)],
    address: [deletionKey.address(set, ids.Ana!, 'ana@set.example', 1)],
  }
  const list: Deletion[] = Object.entries(keys).flatMap(([kind, all]) =>
    all.map((key) => ({ kind: kind as Deletion['kind'], key, set: deletionKey.set(set), at: 1 })),
  )
  const deletions = { read: () => list, add: () => undefined, prune: () => undefined }
  const away: Pick<Rooms, 'execute' | 'reload'> = {
    execute: async () => ({ ok: false, reason: 'not-saved' }),
    reload: async () => undefined,
  }
  const nothing = { sets: 0, members: 0, removed: 0, links: 0, texts: 0, closed: 0 }
  expect(await applyDeletions({ journal, deletions, rooms: away })).toEqual({ ...nothing, refused: 7 })
  expect(await journal.directory.deletedAmong(list.map(({ key }) => key))).toEqual(new Set())

  const done = { ...nothing, members: 1, removed: 1, links: 1, closed: 3, refused: 0 }
  expect(await applyDeletions({ journal, deletions, rooms })).toEqual(done)
  expect((await rooms.world(set)).set).toMatchObject({
    facilitator: ids.Ana,
    epochDue: true,
    members: { [facilitator]: { status: 'removed' }, [ids.Ben!]: { status: 'removed' } },
  })
  expect(await applyDeletions({ journal, deletions, rooms })).toEqual({ ...nothing, refused: 0 })
  await rooms.close()
})
