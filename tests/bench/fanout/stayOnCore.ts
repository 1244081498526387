import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'

/** Keeps this process, and what it starts, on one core (from 0); does nothing where that cannot be arranged. */
export function stayOnCore(core: number): void {
  if (cpus().length > core) spawnSync('taskset', ['-a', '-c', '-p', `${core}`, `${process.pid}`])
}
