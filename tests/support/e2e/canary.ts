import { readdirSync, readFileSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'

/** The ways in which a word might lie somewhere: raw, UTF-16, hex, and base64 at each of its three alignments. */
export function disguises(word: string): readonly { name: string; bytes: Buffer }[] {
  const raw = Buffer.from(word)
  const wide = Buffer.from(word, 'utf16le')
  const base64 = [0, 1, 2].flatMap((before) => {
    // What depends on the neighbours is cut off: the characters that hold bits of them.
    const padded = Buffer.concat([Buffer.alloc(before), raw])
    const whole = padded.subarray(0, padded.length - (padded.length % 3)).toString('base64')
    const inner = whole.slice(before === 0 ? 0 : before + 1)
    const plain = { name: `base64+${before}`, bytes: Buffer.from(inner) }
    const url = Buffer.from(inner.replaceAll('+', '-').replaceAll('/', '_'))
    return url.equals(plain.bytes) ? [plain] : [plain, { name: `base64url+${before}`, bytes: url }]
  })
  return [
    { name: 'raw', bytes: raw },
    { name: 'utf-16le', bytes: wide },
    { name: 'utf-16be', bytes: Buffer.from(wide).swap16() },
    { name: 'hex', bytes: Buffer.from(raw.toString('hex')) },
    ...base64,
  ]
}

/** Names of the ways in which any of these words lies in the bytes. */
export function foundIn(bytes: Buffer, words: readonly string[]): string[] {
  return words.flatMap((word) =>
    disguises(word)
      .filter((one) => bytes.includes(one.bytes))
      .map(({ name }) => `“${word}” ${name}`),
  )
}

/** Everything a folder holds, by file: databases, write-ahead logs, log files. */
export function foundInFolder(folder: string, words: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) =>
      foundIn(readFileSync(join(parentPath, name)), words).map((what) => `${what} in ${name}`),
    )
}

/** What a running process holds in memory: Linux lets a parent look. Pieces overlap, for a word may lie across. */
export async function foundInMemory(pid: number, words: readonly string[]): Promise<string[]> {
  const needles = words.flatMap((word) => disguises(word).map((one) => ({ word, ...one })))
  const overlap = Math.max(...needles.map(({ bytes }) => bytes.length))
  const found = new Set<string>()
  const maps = await readFile(`/proc/${pid}/maps`, 'utf8')
  const memory = await open(`/proc/${pid}/mem`)
  const piece = Buffer.alloc(8 << 20)
  for (const line of maps.split('\n')) {
    const [, from, until] = /^([\da-f]+)-([\da-f]+) rw/.exec(line) ?? []
    if (from === undefined || until === undefined) continue
    const end = Number.parseInt(until, 16)
    for (let at = Number.parseInt(from, 16); at < end; at += piece.length - overlap) {
      // Guard pages and regions that went away meanwhile cannot be read.
      const read = await memory
        .read(piece, 0, Math.min(piece.length, end - at), at)
        .catch(() => ({ bytesRead: 0 }))
      if (read.bytesRead === 0) break
      const bytes = piece.subarray(0, read.bytesRead)
      for (const needle of needles)
        if (bytes.includes(needle.bytes)) found.add(`“${needle.word}” ${needle.name} in memory`)
    }
  }
  await memory.close()
  return [...found]
}

/** Everything the pages of a context send: frames of every WebSocket, addresses and bodies of every request. */
export type Wire = { sent(): readonly Buffer[] }

/** Begins to listen; call it before the first page is opened. */
export function tapWire(context: BrowserContext): Wire {
  const sent: Buffer[] = []
  context.on('request', (request) => {
    sent.push(Buffer.from(request.url()), request.postDataBuffer() ?? Buffer.alloc(0))
    for (const [name, value] of Object.entries(request.headers())) sent.push(Buffer.from(`${name}: ${value}`))
  })
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      sent.push(Buffer.from(socket.url()))
      socket.on('framesent', ({ payload }) => sent.push(Buffer.from(payload)))
    })
  })
  return { sent: () => sent }
}
