import { createServer, type IncomingMessage } from 'node:http'

/** A loopback address that our own media server posts its events to. */
export type WebhookListener = { readonly url: string; close(): Promise<void> }

/** Gets the body as sent and the Authorization header; answers whether the event was genuine. */
export type WebhookReceive = (body: string, authorization: string | undefined) => Promise<boolean>

/** Largest event accepted, in bytes; real ones stay under 8 KB. */
export const webhookMaxBytes = 256 * 1024

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array)
    size += bytes.length
    if (size > webhookMaxBytes) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Listens on a free loopback port until closed. */
export async function listenForWebhooks(receive: WebhookReceive): Promise<WebhookListener> {
  const server = createServer((request, response) => {
    const answer = (status: number): void => {
      response.writeHead(status, { connection: 'close' }).end()
    }
    if (request.method !== 'POST') return answer(405)
    bodyOf(request)
      .then(async (body) => {
        if (body === undefined) return answer(413)
        answer((await receive(body, request.headers.authorization)) ? 200 : 401)
      })
      .catch(() => answer(400))
  })
  server.requestTimeout = 5_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The webhook listener has no port.')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
