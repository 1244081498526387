import type { CompiledQuery, Kysely } from 'kysely'
import type { IndexChange } from '../journal/Directory.ts'
import type { Database } from './schema.ts'

/** One change as a statement; when it touches no row and a refusal is named, the whole append is refused with it. */
export type IndexQuery = { query: CompiledQuery; refusal?: 'used' | 'taken' }

/** Compiles a read-model change for the dialect of `db`, without running it. */
export function indexQuery(db: Kysely<Database>, change: IndexChange): IndexQuery {
  switch (change.table) {
    case 'links':
      return linkQuery(db, change)
    case 'browsers':
      return { query: browserQuery(db, change) }
    case 'hosts':
      return { query: hostQuery(db, change) }
    case 'sets':
      return { query: setQuery(db, change) }
    case 'mediaRooms':
      return { query: mediaRoomQuery(db, change) }
  }
}

function linkQuery(db: Kysely<Database>, change: IndexChange & { table: 'links' }): IndexQuery {
  if ('put' in change) {
    const { tokenHash, setId, memberId, kind, once } = change.put
    const query = db
      .insertInto('links')
      .values({
        token_hash: tokenHash,
        set_id: setId,
        member_id: memberId,
        kind,
        once: once ? 1 : 0,
        used_at: null,
        revoked_at: null,
      })
      .onConflict((conflict) =>
        conflict
          .column('token_hash')
          .doUpdateSet({ kind })
          .where('links.set_id', 'is not distinct from', setId)
          .where('links.member_id', 'is not distinct from', memberId)
          .where('links.kind', '=', kind)
          .where('links.once', '=', once ? 1 : 0),
      )
    return { query: query.compile(), refusal: 'taken' }
  }
  if ('use' in change) {
    const { tokenHash, at } = change.use
    const query = db
      .updateTable('links')
      .set((row) => ({ used_at: row.fn.coalesce('used_at', row.val(at)) }))
      .where('token_hash', '=', tokenHash)
      .where('revoked_at', 'is', null)
      .where((row) => row.or([row('once', '=', 0), row('used_at', 'is', null)]))
    return { query: query.compile(), refusal: 'used' }
  }
  if ('revoke' in change) {
    const { tokenHash, at } = change.revoke
    const query = db
      .updateTable('links')
      .set((row) => ({ revoked_at: row.fn.coalesce('revoked_at', row.val(at)) }))
      .where('token_hash', '=', tokenHash)
    return { query: query.compile() }
  }
  return { query: db.deleteFrom('links').where('token_hash', '=', change.drop.tokenHash).compile() }
}

function browserQuery(db: Kysely<Database>, change: IndexChange & { table: 'browsers' }): CompiledQuery {
  if ('put' in change) {
    const { browserHash, setId, memberId, deviceId } = change.put
    const place = { member_id: memberId, device_id: deviceId }
    return db
      .insertInto('browsers')
      .values({ browser_hash: browserHash, set_id: setId, ...place })
      .onConflict((conflict) => conflict.columns(['browser_hash', 'set_id']).doUpdateSet(place))
      .compile()
  }
  const { setId, browserHash, memberId, deviceId } = change.drop
  let query = db.deleteFrom('browsers').where('set_id', '=', setId)
  if (browserHash !== undefined) query = query.where('browser_hash', '=', browserHash)
  if (memberId !== undefined) query = query.where('member_id', '=', memberId)
  if (deviceId !== undefined) query = query.where('device_id', '=', deviceId)
  return query.compile()
}

function hostQuery(db: Kysely<Database>, change: IndexChange & { table: 'hosts' }): CompiledQuery {
  if ('drop' in change)
    return db.deleteFrom('hosts').where('browser_hash', '=', change.drop.browserHash).compile()
  const { browserHash, since } = change.put
  return db
    .insertInto('hosts')
    .values({ browser_hash: browserHash, since })
    .onConflict((conflict) => conflict.column('browser_hash').doUpdateSet({ since }))
    .compile()
}

function setQuery(db: Kysely<Database>, change: IndexChange & { table: 'sets' }): CompiledQuery {
  if ('drop' in change) return db.deleteFrom('sets').where('set_id', '=', change.drop.setId).compile()
  const { setId, name, createdAt, deletedAt, currentSessionId, retentionDays } = change.put
  const fields = {
    name,
    created_at: createdAt,
    deleted_at: deletedAt,
    current_session_id: currentSessionId,
    retention_days: retentionDays,
  }
  return db
    .insertInto('sets')
    .values({ set_id: setId, ...fields })
    .onConflict((conflict) => conflict.column('set_id').doUpdateSet(fields))
    .compile()
}

function mediaRoomQuery(db: Kysely<Database>, change: IndexChange & { table: 'mediaRooms' }): CompiledQuery {
  if ('drop' in change) return db.deleteFrom('media_rooms').where('room', '=', change.drop.room).compile()
  const { room, setId, sessionId } = change.put
  const place = { set_id: setId, session_id: sessionId }
  return db
    .insertInto('media_rooms')
    .values({ room, ...place })
    .onConflict((conflict) => conflict.column('room').doUpdateSet(place))
    .compile()
}
