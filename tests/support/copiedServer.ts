import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { runProgram } from './serverProcess.ts'
import { startTestServer, type TestServer } from './testServer.ts'

let folder = ''
let server: TestServer | undefined

/** A folder for each test: of the data, and of the copies of them. */
export const inFolder = (...path: string[]): string => join(folder, ...path)
export const data = (): string => inFolder('data')

/** Starts a server on the test's data, one at a time; with other settings when given. */
export async function serve(more: Parameters<typeof startTestServer>[0] = {}): Promise<TestServer> {
  server = await startTestServer({ journal: 'sqlite', dataFolder: data(), ...more })
  return server
}

/** Stops it. */
export async function rest(): Promise<void> {
  await server?.stop()
  server = undefined
}

/** Runs `npm run admin` on the test's data, with what it ended with and what it said. */
export function admin(...args: string[]): Promise<{ code: number | string; said: string }> {
  return adminWith({}, ...args)
}

/** The same with other settings. */
export async function adminWith(
  env: Record<string, string>,
  ...args: string[]
): Promise<{ code: number | string; said: string }> {
  const one = runProgram('server/src/admin/main.ts', args, { SETROOM_DATA: data(), ...env })
  return { code: await one.ended, said: one.printed() }
}

/** For every test of the file: a folder of its own before, nothing left after. */
export function eachInAFolder(): void {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'setroom-copied-'))
  })
  afterEach(async () => {
    await rest()
    await rm(folder, { recursive: true, force: true })
  })
}
