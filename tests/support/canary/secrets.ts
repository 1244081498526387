import { readdirSync, readFileSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { BrowserContext, Page } from '@playwright/test'

/** A word that was typed, or the bytes of a key. */
export type Secret = string | Uint8Array

type Needle = { name: string; bytes: Buffer }

/** The ways in which a secret might lie somewhere: raw, hex, UTF-16, and base64 at each of its three alignments. */
export function disguises(secret: Secret): readonly Needle[] {
  const raw = Buffer.from(secret as string)
  const wide = typeof secret === 'string' ? Buffer.from(secret, 'utf16le') : undefined
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
    { name: 'hex', bytes: Buffer.from(raw.toString('hex')) },
    ...(wide === undefined
      ? []
      : [
          { name: 'utf-16le', bytes: wide },
          { name: 'utf-16be', bytes: Buffer.from(wide).swap16() },
        ]),
    ...base64,
  ]
}

/** Secrets by the name under which a finding is told. */
export type Secrets = Readonly<Record<string, Secret>>

/** In which ways which of these secrets lie in the bytes. */
export function foundIn(bytes: Buffer, secrets: Secrets): string[] {
  return Object.entries(secrets).flatMap(([of, secret]) =>
    disguises(secret)
      .filter((one) => bytes.includes(one.bytes))
      .map(({ name }) => `${of}, ${name}`),
  )
}

/** Everything a folder holds, by file: databases, write-ahead logs, log files. */
export function foundInFolder(folder: string, secrets: Secrets): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) =>
      foundIn(readFileSync(join(parentPath, name)), secrets).map((what) => `${what} in ${name}`),
    )
}

/** What a running process holds in memory: Linux lets a parent look. Pieces overlap, for a word may lie across. */
export async function foundInMemory(pid: number, secrets: Secrets): Promise<string[]> {
  const needles = Object.entries(secrets).flatMap(([of, secret]) =>
    disguises(secret).map(({ name, bytes }) => ({ told: `${of}, ${name} in memory`, bytes })),
  )
  const overlap = Math.max(...needles.map(({ bytes }) => bytes.length))
  const found = new Set<string>()
  const maps = await readFile(`/proc/${pid}/maps`, 'utf8')
  const memory = await open(`/proc/${pid}/mem`)
  const piece = Buffer.alloc(1 << 20)
  const nothing = Buffer.alloc(piece.length)
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
      // Most of what a process may use it has not used yet.
      if (bytes.equals(nothing.subarray(0, read.bytesRead))) continue
      for (const { told, bytes: needle } of needles) if (bytes.includes(needle)) found.add(told)
    }
  }
  await memory.close()
  return [...found]
}

/**
 * Everything the pages of a context send: frames of every WebSocket, addresses and bodies of every request, what goes
 * through data channels of a call. Of a call's signalling it is what comes, too.
 */
export type Wire = {
  sent(): readonly Buffer[]
  /** The part of it that is signalling of a call, both ways, or goes through its data channels. */
  call(): readonly Buffer[]
}

/** Begins to listen; call it before the pages go anywhere. */
export async function tapWire(context: BrowserContext): Promise<Wire> {
  const sent: Buffer[] = []
  const call: Buffer[] = []
  context.on('request', (request) => {
    sent.push(Buffer.from(request.url()), request.postDataBuffer() ?? Buffer.alloc(0))
    for (const [name, value] of Object.entries(request.headers())) sent.push(Buffer.from(`${name}: ${value}`))
  })
  const follow = (page: Page) =>
    page.on('websocket', (socket) => {
      const url = new URL(socket.url())
      const signalling = url.pathname.startsWith('/livekit/')
      const frames = signalling ? call : sent
      frames.push(Buffer.from(url.href), unzipped(url.searchParams.get('join_request')))
      socket.on('framesent', ({ payload }) => frames.push(Buffer.from(payload as string)))
      if (signalling) socket.on('framereceived', ({ payload }) => frames.push(Buffer.from(payload as string)))
    })
  context.pages().forEach(follow)
  context.on('page', follow)
  await context.exposeBinding('setroomChannel', (_, base64: string) =>
    call.push(Buffer.from(base64, 'base64')),
  )
  await context.addInitScript(tellChannels)
  return { sent: () => [...sent, ...call], call: () => call }
}

/** What livekit-client asks for as it joins lies packed in its address. */
function unzipped(joinRequest: string | null): Buffer {
  const bytes = Buffer.from(joinRequest ?? '', 'base64url')
  const packed = bytes.indexOf(Buffer.of(0x1f, 0x8b))
  return packed === -1 ? bytes : gunzipSync(bytes.subarray(packed))
}

/** In every page: tells what is sent through data channels. */
function tellChannels(): void {
  const tell = (globalThis as never as { setroomChannel(base64: string): void }).setroomChannel
  const send = RTCDataChannel.prototype.send as (this: RTCDataChannel, data: string | BufferSource) => void
  RTCDataChannel.prototype.send = function (data: string | BufferSource | Blob) {
    if (data instanceof Blob) throw new Error('a blob cannot be read before it is gone')
    const bytes =
      typeof data === 'string'
        ? new TextEncoder().encode(data)
        : ArrayBuffer.isView(data)
          ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
          : new Uint8Array(data)
    tell(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')))
    send.call(this, data)
  }
}
