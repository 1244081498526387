import { StorageUnavailable } from './StorageUnavailable.ts'

const full = 13

/**
 * Primary result codes that speak of the disk or the file, not of a mistake in a statement: permission, busy, locked,
 * out of memory, read-only, input/output, corrupt, full, cannot open, locking protocol, not a database.
 */
const storageCodes = new Set([3, 5, 6, 7, 8, 10, 11, full, 14, 15, 26])

/** Whether this error means that the storage cannot be used just now. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof StorageUnavailable) return true
  const code = sqliteCode(error)
  if (code !== null) return storageCodes.has(code)
  if (!(error instanceof Error)) return false
  // Errors of the file system carry the failed call; a file that was let go of meanwhile is in an invalid state.
  return 'syscall' in error || ('code' in error && error.code === 'ERR_INVALID_STATE')
}

/** Why the storage cannot be used, in words that quote nothing; undefined for an error that is none of the storage. */
export function storageReason(error: unknown): string | undefined {
  if (!isUnavailable(error) || !(error instanceof Error)) return undefined
  if ('errstr' in error) return String(error.errstr)
  return 'code' in error ? String(error.code) : error.message
}

/** Whether there is no room left. */
export function isFull(error: unknown): boolean {
  return sqliteCode(error) === full
}

/** SQLite's primary result code, or null when the error is not SQLite's. */
function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null
  return error.errcode & 0xff
}
