import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A server of its own process, and what it said first. */
export type Spawned<Said> = {
  readonly child: ChildProcess
  readonly said: Said
  /** Processor time of all its threads so far, in ms. */
  cpuMs(): Promise<number>
}

/** Starts one of the two servers, both on the same core where `taskset` is there; resolves with what it says first. */
export async function spawnServer<Said>(file: string): Promise<Spawned<Said>> {
  const script = fileURLToPath(new URL(file, import.meta.url))
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', script]
  const pinned = existsSync('/usr/bin/taskset') ? ['taskset', '-c', '0', ...node] : node
  const [command = '', ...rest] = pinned
  const child = spawn(command, rest, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const said = await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)))
  })
  return {
    child,
    said: said as Said,
    async cpuMs() {
      child.send('cpu')
      const [{ cpuMs }] = await once(child, 'message')
      return cpuMs
    },
  }
}
