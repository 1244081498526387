import type { CompiledQuery, Kysely } from 'kysely'
import type { IndexChange } from '../journal/Directory.ts'
import { claimQuery } from './claimQuery.ts'
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
    case 'claims':
      return { query: claimQuery(db, change) }
    case 'sets':
      return { query: setQuery(db, change) }
    case 'jobs':
      return { query: jobQuery(db, change) }
    case 'addresses':
      return { query: addressQuery(db, change) }
    case 'signIns':
      return signInQuery(db, change)
    case 'mediaRooms':
      return { query: mediaRoomQuery(db, change) }
    case 'deletions':
      return { query: deletionQuery(db, change) }
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

function deletionQuery(db: Kysely<Database>, change: IndexChange & { table: 'deletions' }): CompiledQuery {
  if ('drop' in change) return db.deleteFrom('deletions').where('at', '<', change.drop.before).compile()
  return db
    .insertInto('deletions')
    .values({ ...change.put })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .compile()
}

function jobQuery(db: Kysely<Database>, change: IndexChange & { table: 'jobs' }): CompiledQuery {
  if ('drop' in change) return db.deleteFrom('jobs').where('key', '=', change.drop.key).compile()
  const { key, kind, setId, memberId, subject, dueAt } = change.put
  const fresh = { due_at: dueAt, next_at: dueAt, attempts: 0, lease: null, leased_until: null }
  return db
    .insertInto('jobs')
    .values({ key, kind, set_id: setId, member_id: memberId, subject, ...fresh })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(fresh))
    .compile()
}

function addressQuery(db: Kysely<Database>, change: IndexChange & { table: 'addresses' }): CompiledQuery {
  if ('drop' in change) {
    const { setId, memberId } = change.drop
    return db.deleteFrom('addresses').where('set_id', '=', setId).where('member_id', '=', memberId).compile()
  }
  const { setId, memberId, addressHash } = change.put
  return db
    .insertInto('addresses')
    .values({ set_id: setId, member_id: memberId, address_hash: addressHash })
    .onConflict((conflict) =>
      conflict.columns(['set_id', 'member_id']).doUpdateSet({ address_hash: addressHash }),
    )
    .compile()
}

function signInQuery(db: Kysely<Database>, change: IndexChange & { table: 'signIns' }): IndexQuery {
  if ('put' in change) {
    const { tokenHash, addressHash, expiresAt } = change.put
    const values = { token_hash: tokenHash, address_hash: addressHash, expires_at: expiresAt }
    return { query: db.insertInto('sign_ins').values(values).compile() }
  }
  if ('use' in change) {
    const { tokenHash, at } = change.use
    const query = db.deleteFrom('sign_ins').where('token_hash', '=', tokenHash).where('expires_at', '>', at)
    return { query: query.compile(), refusal: 'used' }
  }
  return {
    query: db.deleteFrom('sign_ins').where('expires_at', '<=', change.drop.expiredBefore).compile(),
  }
}
