import { DatabaseSync } from 'node:sqlite'

/** What an older copy still has and the present database has erased. */
export type DeletedSince = { sets: readonly string[]; texts: readonly { set: string; id: string }[] }

/** Compares a copy with the database it was made of. */
export function deletedSince(copy: string, present: string): DeletedSince {
  const db = new DatabaseSync(copy, { readOnly: true })
  try {
    db.prepare('attach database ? as present').run(present)
    const sets = db
      .prepare(
        'select distinct set_id from main.streams where set_id not in (select set_id from present.streams) order by set_id',
      )
      .all()
    const texts = db
      .prepare(
        `select old.set_id, old.id from main.texts old join present.texts now using (set_id, id)
         where old.body is not null and now.body is null order by old.set_id, old.id`,
      )
      .all()
    return {
      sets: sets.map((row) => String(row.set_id)),
      texts: texts.map((row) => ({ set: String(row.set_id), id: String(row.id) })),
    }
  } finally {
    db.close()
  }
}
