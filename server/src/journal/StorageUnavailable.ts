/**
 * Nothing can be written or read just now: disk full, folder gone, file locked, thread dead. It passes by itself, so
 * say "not saved, try again". Whether the last append was committed may be unknown: load the stream again before
 * deciding anew; a retry of the same command finds its receipt if it was.
 */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable'
}
