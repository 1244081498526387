import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'

/**
 * Keeps this process, and what it starts meanwhile, on one core (from 0), until the function it returns is called. Does
 * nothing where that cannot be arranged.
 */
export function stayOnCore(core: number): () => void {
  const cores = cpus().length
  if (cores <= core) return () => {}
  const allow = (list: string) => void spawnSync('taskset', ['-a', '-c', '-p', list, `${process.pid}`])
  allow(`${core}`)
  return () => allow(`0-${cores - 1}`)
}
