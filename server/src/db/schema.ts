/**
 * The tables, as Kysely sees them. Instants are epoch ms, flags 0 or 1: the same on every storage. A dialect must hand
 * bigints and counts back as numbers (pg gives strings unless told otherwise).
 */
export type Database = {
  streams: { stream: string; set_id: string }
  events: { stream: string; version: number; body: string }
  /** `body` is null once purged; `author` for what is the set's own, and for what nobody noted. */
  texts: { set_id: string; id: string; body: string | null; author: string | null }
  receipts: { stream: string; actor: string; command_id: string; outcome: string; at: number }
  /** `key` is random; nothing else tells one row from another. */
  anonymous_texts: { key: string; set_id: string; session: string; body: string }
  links: {
    token_hash: string
    set_id: string | null
    member_id: string | null
    kind: string
    once: number
    used_at: number | null
    revoked_at: number | null
  }
  browsers: { browser_hash: string; set_id: string; member_id: string; device_id: string }
  hosts: { browser_hash: string; since: number }
  claims: {
    token_hash: string
    host_hash: string
    made_at: number
    right_hash: string | null
    set_id: string | null
  }
  sets: {
    set_id: string
    name: string
    created_at: number
    deleted_at: number | null
    current_session_id: string | null
    retention_days: number
  }
  /** Instants in epoch ms; a row is gone once it is done. */
  jobs: {
    key: string
    kind: string
    set_id: string | null
    member_id: string | null
    subject: string | null
    due_at: number
    next_at: number
    attempts: number
    lease: string | null
    leased_until: number | null
  }
  addresses: { set_id: string; member_id: string; address_hash: string }
  sign_ins: { token_hash: string; address_hash: string; expires_at: number }
  server_secrets: { name: string; value: string }
  /** What was erased, by hashes (see Deletion). */
  deletions: { key: string; at: number }
  media_rooms: { room: string; set_id: string; session_id: string }
}
