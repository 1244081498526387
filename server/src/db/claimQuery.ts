import type { CompiledQuery, Kysely } from 'kysely'
import type { IndexChange } from '../journal/Directory.ts'
import type { Database } from './schema.ts'

/** A change of the claim links as a statement. */
export function claimQuery(db: Kysely<Database>, change: IndexChange & { table: 'claims' }): CompiledQuery {
  if ('put' in change) {
    const { tokenHash, hostHash, madeAt } = change.put
    return db
      .insertInto('claims')
      .values({
        token_hash: tokenHash,
        host_hash: hostHash,
        made_at: madeAt,
        right_hash: null,
        set_id: null,
      })
      .onConflict((conflict) => conflict.column('token_hash').doNothing())
      .compile()
  }
  if ('open' in change) {
    const { tokenHash, right } = change.open
    return db.updateTable('claims').set({ right_hash: right }).where('token_hash', '=', tokenHash).compile()
  }
  if ('spend' in change) {
    const { right, setId } = change.spend
    return db
      .updateTable('claims')
      .set({ right_hash: null, set_id: setId })
      .where('right_hash', '=', right)
      .compile()
  }
  const { hostHash, tokenHash } = change.drop
  const dropped = db.deleteFrom('claims').where('host_hash', '=', hostHash)
  return (tokenHash === undefined ? dropped : dropped.where('token_hash', '=', tokenHash)).compile()
}
