import type { Kysely, Selectable } from 'kysely'
import type { Directory, Link, SetEntry } from '../journal/Directory.ts'
import type { Database } from './schema.ts'

/** The Directory over the tables, for every dialect. */
export function directoryQueries(db: Kysely<Database>): Directory {
  return {
    async findLink(tokenHash) {
      const row = await db
        .selectFrom('links')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst()
      return row ? linkOf(row) : null
    },
    async findBrowser(browserHash, setId) {
      const row = await db
        .selectFrom('browsers')
        .select(['member_id', 'device_id'])
        .where('browser_hash', '=', browserHash)
        .where('set_id', '=', setId)
        .executeTakeFirst()
      return row ? { browserHash, setId, memberId: row.member_id, deviceId: row.device_id } : null
    },
    async setsOfBrowser(browserHash) {
      const rows = await db
        .selectFrom('browsers')
        .innerJoin('sets', 'sets.set_id', 'browsers.set_id')
        .selectAll('sets')
        .select(['browsers.member_id', 'browsers.device_id'])
        .where('browsers.browser_hash', '=', browserHash)
        .where('sets.deleted_at', 'is', null)
        .orderBy('sets.name')
        .orderBy('sets.set_id')
        .execute()
      return rows.map((row) => ({
        browserHash,
        setId: row.set_id,
        memberId: row.member_id,
        deviceId: row.device_id,
        set: setOf(row),
      }))
    },
    async isHost(browserHash) {
      const row = await db
        .selectFrom('hosts')
        .select('since')
        .where('browser_hash', '=', browserHash)
        .executeTakeFirst()
      return row !== undefined
    },
    async listHosts() {
      const rows = await db.selectFrom('hosts').select('browser_hash').orderBy('browser_hash').execute()
      return rows.map((row) => row.browser_hash)
    },
    async claimsOf(hostHash) {
      const rows = await db
        .selectFrom('claims')
        .selectAll()
        .where('host_hash', '=', hostHash)
        .orderBy('made_at', 'desc')
        .orderBy('token_hash')
        .execute()
      return rows.map((row) => ({
        tokenHash: row.token_hash,
        hostHash: row.host_hash,
        madeAt: row.made_at,
        right: row.right_hash,
        setId: row.set_id,
      }))
    },
    async listSets() {
      const rows = await db.selectFrom('sets').selectAll().orderBy('created_at').orderBy('set_id').execute()
      return rows.map(setOf)
    },
    async findAddress(addressHash) {
      const rows = await db
        .selectFrom('addresses')
        .innerJoin('sets', 'sets.set_id', 'addresses.set_id')
        .select(['addresses.set_id', 'addresses.member_id'])
        .where('addresses.address_hash', '=', addressHash)
        .where('sets.deleted_at', 'is', null)
        .orderBy('sets.name')
        .orderBy('sets.set_id')
        .orderBy('addresses.member_id')
        .execute()
      return rows.map((row) => ({ setId: row.set_id, memberId: row.member_id, addressHash }))
    },
    async findSignIn(tokenHash) {
      const row = await db
        .selectFrom('sign_ins')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst()
      return row ? { tokenHash, addressHash: row.address_hash, expiresAt: row.expires_at } : null
    },
    async countSignIns(addressHash, at) {
      const row = await db
        .selectFrom('sign_ins')
        .select((one) => one.fn.countAll<number>().as('count'))
        .where('address_hash', '=', addressHash)
        .where('expires_at', '>', at)
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },
    async secret(name, proposed) {
      await db
        .insertInto('server_secrets')
        .values({ name, value: proposed })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute()
      const row = await db
        .selectFrom('server_secrets')
        .select('value')
        .where('name', '=', name)
        .executeTakeFirstOrThrow()
      return row.value
    },
    async deletedAmong(keys) {
      const found = new Set<string>()
      // Well below what any database takes as parameters.
      for (let from = 0; from < keys.length; from += 500) {
        const rows = await db
          .selectFrom('deletions')
          .select('key')
          .where('key', 'in', keys.slice(from, from + 500))
          .execute()
        for (const { key } of rows) found.add(key)
      }
      return found
    },
    async findMediaRoom(room) {
      const row = await db.selectFrom('media_rooms').selectAll().where('room', '=', room).executeTakeFirst()
      return row ? { room, setId: row.set_id, sessionId: row.session_id } : null
    },
  }
}

function linkOf(row: Selectable<Database['links']>): Link {
  return {
    tokenHash: row.token_hash,
    setId: row.set_id,
    memberId: row.member_id,
    kind: kindOf(row.kind),
    once: row.once === 1,
    usedAt: row.used_at,
    revokedAt: row.revoked_at,
  }
}

function kindOf(kind: string): Link['kind'] {
  switch (kind) {
    case 'host':
    case 'claim':
    case 'member':
    case 'guest':
    case 'feed':
      return kind
    default:
      throw new Error(`a link of unknown kind: ${kind}`)
  }
}

function setOf(row: Selectable<Database['sets']>): SetEntry {
  return {
    setId: row.set_id,
    name: row.name,
    createdAt: row.created_at,
    deletedAt: row.deleted_at,
    currentSessionId: row.current_session_id,
    retentionDays: row.retention_days,
  }
}
