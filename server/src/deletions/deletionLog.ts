import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { StorageUnavailable } from '../journal/StorageUnavailable.ts'
import { type Deletion, deletionKinds } from './Deletion.ts'

/** The list of what was erased, kept beside the database and not in it. */
export type DeletionLog = {
  /** Adds to the list, through to disk, before the rows go. Throws StorageUnavailable. */
  add(deletions: readonly Deletion[]): void
  /** All of it, oldest first. Throws StorageUnavailable. */
  read(): readonly Deletion[]
  /** Drops what was erased before an instant (epoch ms): by then no copy has it any more. */
  prune(before: number): void
}

const kinds: readonly string[] = deletionKinds

/** The list as a file of JSON lines, made when it is not there. A line that a crash cut short says nothing. */
export function fileDeletionLog(file: string): DeletionLog {
  const write = (path: string, flags: string, lines: readonly Deletion[]) => {
    const fd = openSync(path, flags, 0o600)
    try {
      // A line cut short by a crash must not swallow the next one.
      const start = flags === 'a' && lines.length > 0 && !endsWithLine(file) ? '\n' : ''
      writeSync(fd, start + lines.map((one) => `${JSON.stringify(one)}\n`).join(''))
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
  }
  const read = () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').flatMap(parsed) : [])
  available(() => write(file, 'a', []))
  return {
    add: (deletions) => available(() => write(file, 'a', deletions)),
    read: () => available(read),
    prune(before) {
      available(() => {
        const all = read()
        const young = all.filter(({ at }) => at >= before)
        if (young.length === all.length) return
        write(`${file}.new`, 'w', young)
        renameSync(`${file}.new`, file)
        syncFolder(dirname(file))
      })
    },
  }
}

/** A list that lasts as long as the process, beside a journal that does. */
export function memoryDeletionLog(): DeletionLog {
  let all: readonly Deletion[] = []
  return {
    add(deletions) {
      all = [...all, ...deletions]
    },
    read: () => all,
    prune(before) {
      all = all.filter(({ at }) => at >= before)
    },
  }
}

function parsed(line: string): Deletion[] {
  try {
    const { kind, key, set, at } = JSON.parse(line) as Record<string, unknown>
    const sound = typeof key === 'string' && typeof set === 'string' && typeof at === 'number'
    return sound && kinds.includes(String(kind)) ? [{ kind: kind as Deletion['kind'], key, set, at }] : []
  } catch {
    return []
  }
}

function endsWithLine(file: string): boolean {
  const fd = openSync(file, 'r')
  try {
    const { size } = fstatSync(fd)
    const last = Buffer.alloc(1)
    return size === 0 || (readSync(fd, last, 0, 1, size - 1) === 1 && last[0] === 10)
  } finally {
    closeSync(fd)
  }
}

function syncFolder(folder: string): void {
  const fd = openSync(folder, 'r')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

function available<T>(work: () => T): T {
  try {
    return work()
  } catch (cause) {
    throw new StorageUnavailable('the list of deletions cannot be used', { cause })
  }
}
