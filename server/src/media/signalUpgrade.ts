import { request as httpRequest, type IncomingMessage, STATUS_CODES } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Duplex } from 'node:stream'
import { type LiveKitMedia, signalPath } from './liveKitMedia.ts'

/** Answers WebSocket upgrades under /livekit/ and leaves every other one alone. */
export type SignalUpgrades = {
  handle(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Ends every signalling connection; browsers resume by themselves when they can. */
  close(): void
}

const upgradePaths = new Set(['/rtc', '/rtc/v1'])
/** Cookies and the rest are none of the media server's business. */
const passedOn = [
  'sec-websocket-key',
  'sec-websocket-version',
  'sec-websocket-extensions',
  'sec-websocket-protocol',
  'user-agent',
] as const
const connectMs = 10_000
const keepAliveMs = 30_000

function refuse(socket: Duplex, status: number): void {
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`,
  )
}

function headerLines(response: IncomingMessage): string {
  const lines = [`HTTP/1.1 101 ${STATUS_CODES[101]}`]
  for (let i = 0; i + 1 < response.rawHeaders.length; i += 2)
    lines.push(`${response.rawHeaders[i]}: ${response.rawHeaders[i + 1]}`)
  return `${lines.join('\r\n')}\r\n\r\n`
}

/** The address upstream for a path and query of ours, the token in it replaced. */
export function upstreamUrl(upstream: string, path: string, query: URLSearchParams, token: string): URL {
  const target = new URL(path, `${upstream}/`)
  for (const [name, value] of query) if (name !== 'access_token') target.searchParams.append(name, value)
  target.searchParams.set('access_token', token)
  return target
}

/**
 * Bytes are piped as they are, both ways, with TCP's own back-pressure. Nothing here is logged: the address of a
 * join holds its token.
 */
export function createSignalUpgrades(liveKit: LiveKitMedia | undefined): SignalUpgrades {
  const open = new Set<Duplex>()
  let closed = false

  const join = (a: Duplex, b: Duplex): void => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      open.add(one)
      one.on('error', () => one.destroy())
      one.once('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  }

  const connect = (target: URL, request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const headers: Record<string, string> = { connection: 'Upgrade', upgrade: 'websocket' }
    for (const name of passedOn) {
      const value = request.headers[name]
      if (typeof value === 'string') headers[name] = value
    }
    const start = target.protocol === 'https:' ? httpsRequest : httpRequest
    const upstream = start(target, { headers, timeout: connectMs })
    socket.once('close', () => upstream.destroy())
    upstream.on('timeout', () => upstream.destroy(new Error('The media server does not answer.')))
    upstream.on('error', () => {
      if (socket.writable) refuse(socket, 502)
    })
    upstream.on('response', (response) => {
      response.resume()
      refuse(socket, response.statusCode ?? 502)
    })
    upstream.on('upgrade', (response, upstreamSocket, upstreamHead) => {
      if (closed || socket.destroyed) return void upstreamSocket.destroy()
      upstreamSocket.setTimeout(0)
      upstreamSocket.setNoDelay(true)
      upstreamSocket.setKeepAlive(true, keepAliveMs)
      socket.write(headerLines(response))
      if (upstreamHead.length > 0) socket.write(upstreamHead)
      if (head.length > 0) upstreamSocket.write(head)
      join(socket, upstreamSocket)
    })
    upstream.end()
  }

  return {
    handle(request, socket, head) {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://setroom')
      if (!pathname.startsWith(`${signalPath}/`)) return
      socket.on('error', () => socket.destroy())
      const path = pathname.slice(signalPath.length)
      if (!liveKit || !upgradePaths.has(path) || closed) return refuse(socket, 404)
      liveKit
        .admit(searchParams.get('access_token') ?? '')
        .then((admittance) => {
          if (!admittance.admitted) return refuse(socket, admittance.status)
          connect(
            upstreamUrl(liveKit.upstream(), path, searchParams, admittance.token),
            request,
            socket,
            head,
          )
        })
        .catch(() => refuse(socket, 502))
    },
    close() {
      closed = true
      for (const socket of open) socket.destroy()
    },
  }
}
