// `npm run dev`: pages by Vite, which reloads them; everything else by the server, started again after each change.
// Both on one origin, as in earnest: Vite passes on what is not its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { freeTcpPort } from '../src/media/freePort.ts'
import { devProxy } from './devProxy.ts'

/** The part of Vite that is used here; it is the client's dependency. */
type Vite = {
  createServer(options: object): Promise<{
    listen(): Promise<unknown>
    close(): Promise<void>
    config: { server: { port: number } }
    httpServer: { address(): { port: number } | string | null } | null
  }>
}

const root = new URL('../..', import.meta.url)
const client = fileURLToPath(new URL('client', root))
const nonce = '__CSP_NONCE__'

/**
 * What Vite needs beyond the real policy: its own inline scripts and styles, which carry the nonce as it stands in the
 * page before anybody replaces it, and its socket. Trusted Types are only reported, since its error overlay breaks them.
 */
const headers = {
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self' ws:",
    "worker-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'content-security-policy-report-only': "require-trusted-types-for 'script'; trusted-types setroom",
  'referrer-policy': 'no-referrer',
}

async function main(): Promise<void> {
  const inner = await freeTcpPort()
  const target = `http://127.0.0.1:${inner}`
  const path = createRequire(new URL('client/package.json', root)).resolve('vite')
  const { createServer } = (await import(pathToFileURL(path).href)) as Vite
  const vite = await createServer({
    configFile: fileURLToPath(new URL('client/vite.config.ts', root)),
    root: client,
    server: {
      host: '127.0.0.1',
      port: Number(process.env.PORT ?? 3000),
      headers,
      proxy: devProxy(target),
    },
  })
  await vite.listen()
  const address = vite.httpServer?.address()
  const port = typeof address === 'object' && address !== null ? address.port : vite.config.server.port
  const server = startServer({ PORT: String(inner), PUBLIC_URL: `http://localhost:${port}` })
  const end = async () => {
    server.kill('SIGTERM')
    await vite.close()
    process.exit(0)
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}

function startServer(env: Record<string, string>): ChildProcess {
  const flags = ['--watch', '--watch-preserve-output', '--disable-warning=ExperimentalWarning']
  return spawn(process.execPath, [...flags, fileURLToPath(new URL('server/src/main.ts', root))], {
    env: { ...process.env, HOST: '127.0.0.1', ...env },
    stdio: 'inherit',
  })
}

await main()
