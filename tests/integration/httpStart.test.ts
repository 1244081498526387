import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { localhostCertificate } from '../support/localhostCertificate.ts'
import { createHost } from '../support/protocolClient.ts'
import { runNpmStart, runProgram, type ServerProcess } from '../support/serverProcess.ts'

// Each start is a process of its own.
let folder: string
const running: ServerProcess[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'setroom-start-'))
})
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

function start(env: Record<string, string> = {}): ServerProcess {
  const one = runProgram('server/src/main.ts', [], {
    SETROOM_DATA: folder,
    SETROOM_MEDIA: 'none',
    PORT: '0',
    ...env,
  })
  running.push(one)
  return one
}
const ready = /Setroom is ready[\s\S]*?\n\n {2}(\S+)\n\n/
const admin = (...args: string[]) => runProgram('server/src/admin/main.ts', args, { SETROOM_DATA: folder })

it('prints one link on the first start, the address once there is a set, and is ready in about two seconds', async () => {
  const first = start()
  const [, link = ''] = await first.until(ready)
  expect(link).toMatch(/^http:\/\/localhost:\d+\/join#[\w-]{43}$/)
  expect(first.printed().match(/https?:\/\/\S+/g)).toEqual([link])
  await first.until(/This computer only/)
  const host = await createHost(link)
  await host.createSet({ name: 'First', facilitator: 'Robin', members: ['Ana', 'Ben'] })
  expect(await first.stop('SIGTERM')).toBe(0)

  // The quickest of three: other work on this computer is not ours.
  const times: number[] = []
  let second = first
  let address = ''
  for (let i = 0; i < 3; i++) {
    if (i > 0) await second.stop()
    const from = performance.now()
    second = start()
    address = (await second.until(ready))[1] ?? ''
    times.push(performance.now() - from)
  }
  expect(Math.min(...times)).toBeLessThan(3_000)
  expect(address).toMatch(/^http:\/\/localhost:\d+$/)
  await second.until(/npm run admin -- host-link/)

  // Asked while it runs, the command knows the address and the link opens at once.
  const asked = admin('host-link')
  expect(await asked.ended).toBe(0)
  const [made = ''] = /^http\S+$/m.exec(asked.printed()) ?? []
  expect(made.startsWith(`${address}/join#`)).toBe(true)
  await createHost(made)
  expect(await second.stop('SIGINT')).toBe(0)
})

it('`npm start` itself, media server and all, is ready in about two seconds the second time', async () => {
  const times: number[] = []
  // The first one installs, builds and makes the media server where that is left to do. Then the quickest of four.
  for (let i = 0; i < 5; i++) {
    const from = performance.now()
    const one = runNpmStart({ SETROOM_DATA: folder, HOST: '127.0.0.1', PORT: '0', ...toolSettings() })
    running.push(one)
    await one.until(ready)
    if (i > 0) times.push(performance.now() - from)
    await one.stop()
  }
  const quickest = Math.min(...times)
  console.log(`npm start, the second time: ${times.map(Math.round).join(', ')} ms`)
  // 0.9 s on an idle computer with two cores, 2 s promised; three times as long while others use it.
  expect(quickest).toBeLessThan(3_000)
}, 600_000)

it('`npm start` ends when npm alone is told to', async () => {
  const one = runNpmStart({ SETROOM_DATA: folder, SETROOM_MEDIA: 'none', HOST: '127.0.0.1', PORT: '0' })
  running.push(one)
  const [, link = ''] = await one.until(ready)
  expect((await fetch(new URL('/healthz', link))).status).toBe(200)
  one.child.kill('SIGTERM')
  // Its output closes once nobody holds it any more, the server included.
  await one.ended
  await expect(fetch(new URL('/healthz', link))).rejects.toThrow()
})

/** What finding the media server needs of the environment. */
function toolSettings(): Record<string, string> {
  const names = ['SETROOM_CACHE', 'XDG_CACHE_HOME', 'GOPROXY', 'GOFLAGS', 'SETROOM_LIVEKIT_BIN']
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

it('takes the next port when the usual one is taken, and says so; a port that was asked for is kept to', async () => {
  const blocker = createServer()
  await new Promise<void>((resolve) => blocker.listen({ port: 0, host: '127.0.0.1' }, resolve))
  const { port } = blocker.address() as { port: number }
  const refused = start({ PORT: String(port) })
  expect(await refused.ended).toBe(1)
  expect(refused.printed()).toBe(`Setroom: Port ${port} is taken. Choose another with PORT.\n`)
  await new Promise((resolve) => blocker.close(resolve))

  const { PORT: _, ...noPort } = { SETROOM_DATA: folder, SETROOM_MEDIA: 'none', PORT: '' }
  const usual = createServer()
  const taken = await new Promise<boolean>((resolve) => {
    usual.once('error', () => resolve(false))
    usual.listen({ port: 3000, host: '127.0.0.1' }, () => resolve(true))
  })
  const moved = runProgram('server/src/main.ts', [], noPort)
  running.push(moved)
  const [, link = ''] = await moved.until(ready)
  expect(Number(new URL(link).port)).toBeGreaterThan(3000)
  expect(moved.printed()).toContain('port 3000 is taken')
  if (taken) await new Promise((resolve) => usual.close(resolve))
})

it('says plainly what it cannot use, and starts nothing', async () => {
  const [cert, ec, rsa] = [join(folder, 'cert.pem'), join(folder, 'ec.pem'), join(folder, 'rsa.pem')]
  await writeFile(cert, localhostCertificate.cert)
  const others = [
    generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ].map(({ privateKey }) => privateKey.export({ type: 'pkcs8', format: 'pem' }))
  await writeFile(ec, others[0]!)
  await writeFile(rsa, others[1]!)
  const cases: [Record<string, string>, RegExp][] = [
    [{ DATABASE_URL: 'postgres://x' }, /DATABASE_URL is set.*PostgreSQL comes later/],
    [{ REDIS_URL: 'redis://x' }, /REDIS_URL is set.*come later/],
    [{ PORT: 'eighty' }, /PORT/],
    [{ PUBLIC_URL: 'setroom.example.org' }, /PUBLIC_URL/],
    [{ PUBLIC_URL: 'https://example.org/setroom' }, /PUBLIC_URL.*without a path/],
    [{ TLS_CERT: '/nowhere.pem' }, /TLS_CERT and TLS_KEY go together/],
    [{ TLS_CERT: '/nowhere.pem', TLS_KEY: '/nowhere.pem' }, /must name files/],
    [{ TLS_CERT: cert, TLS_KEY: cert }, /TLS_CERT and TLS_KEY must name PEM files/],
    [{ TLS_CERT: cert, TLS_KEY: ec }, /TLS_CERT and TLS_KEY do not fit each other/],
    [{ TLS_CERT: cert, TLS_KEY: rsa }, /TLS_CERT and TLS_KEY do not fit each other/],
    [
      { SETROOM_MEDIA: 'auto', TURN_DOMAIN: 'turn.example.org', TURN_CERT: '/nope', TURN_KEY: '/nope' },
      /TURN_CERT and TURN_KEY must name files/,
    ],
    [{ TURN_CERT: cert, TURN_KEY: ec }, /need TURN_DOMAIN/],
    [{ HOST: '203.0.113.1' }, /HOST: 203.0.113.1 is not an address of this computer/],
    [{ HOST: '203.0.113.1', PORT: '' }, /HOST: 203.0.113.1 is not an address of this computer/],
    [{ HOST: 'nowhere.invalid' }, /HOST: no address is known for the name nowhere.invalid/],
    [{ SMTP_URL: 'smtp://%zz:hush@mail.example' }, /SMTP_URL: a % in the user/],
    [{ TRUST_PROXY: 'true' }, /TRUST_PROXY/],
    [{ SETROOM_DATA: '/dev/null/data' }, /data folder/],
    [{ SETROOM_BACKUPS: '/proc/nope' }, /SETROOM_BACKUPS: \/proc\/nope cannot be a folder/],
    [{ SETROOM_BACKUPS: '/dev/null' }, /SETROOM_BACKUPS: \/dev\/null cannot be a folder/],
    [{ LIVEKIT_URL: 'ws://localhost:7880', SETROOM_MEDIA: 'auto' }, /LIVEKIT_API_KEY/],
  ]
  for (const [env, sentence] of cases) {
    const one = start(env)
    expect(await one.ended, JSON.stringify(env)).toBe(1)
    expect(one.printed()).toMatch(sentence)
    expect(one.printed()).not.toMatch(/ {4}at |node:|hush/)
  }
})

it('leaves a database of a newer Setroom as it is, and says so; so do the commands', async () => {
  const one = start()
  await one.until(ready)
  await one.stop()
  const db = new DatabaseSync(join(folder, 'setroom.sqlite'))
  db.prepare('insert into kysely_migration (name, timestamp) values (?, ?)').run('9999_later', 'later')
  db.close()
  const sentence = /^(Setroom: )?This database was written by a newer Setroom\..*\n$/
  for (const older of [start(), admin('list-sets')]) {
    expect(await older.ended).toBe(1)
    expect(older.printed()).toMatch(sentence)
  }
})

it('says where plain http does not reach, and that the data is in use', async () => {
  const open = start({ HOST: '0.0.0.0' })
  await open.until(/This computer only: browsers give camera, microphone and keys to https pages alone/)
  const second = start()
  expect(await second.ended).toBe(1)
  expect(second.printed()).toContain(`running already with the data in ${folder}`)
  // The lock falls with its holder.
  await open.stop('SIGKILL')
  await start().until(ready)
})
