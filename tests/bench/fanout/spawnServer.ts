import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type Spawned<Said> = { readonly child: ChildProcess; readonly said: Said }

/** Starts one of the two servers, both on the same processor where `taskset` is there; resolves with what it says first. */
export function spawnServer<Said>(file: string): Promise<Spawned<Said>> {
  const script = fileURLToPath(new URL(file, import.meta.url))
  const node = ['--disable-warning=ExperimentalWarning', script]
  const pinned = existsSync('/usr/bin/taskset')
  const child = pinned
    ? spawn('taskset', ['-c', '0', process.execPath, ...node], {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      })
    : spawn(process.execPath, node, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  return new Promise((resolve, reject) => {
    child.once('message', (said) => resolve({ child, said: said as Said }))
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)))
  })
}
