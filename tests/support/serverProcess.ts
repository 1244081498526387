import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A program of the project in a process of its own. */
export type ServerProcess = {
  readonly child: ChildProcess
  /** Everything printed so far, both streams. */
  printed(): string
  /** Resolves once the output matches; rejects when the process ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>
  /** Resolves with the exit code, or the signal's name. */
  readonly ended: Promise<number | string>
  /** Asks it to end, and waits. */
  stop(signal?: NodeJS.Signals): Promise<number | string>
}

/** Runs a TypeScript file of the project with only these settings besides PATH and HOME. */
export function runProgram(
  file: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): ServerProcess {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...args], {
    cwd: root,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes) => {
      printed += bytes
      for (const listener of [...listeners]) listener()
    })
  const ended = new Promise<number | string>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal ?? 'unknown'))
  })
  return {
    child,
    printed: () => printed,
    ended,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(printed)
          if (found === null) return
          listeners.delete(look)
          resolve(found)
        }
        listeners.add(look)
        void ended.then((how) => reject(new Error(`ended (${how}) before ${pattern}: ${printed}`)))
        look()
      }),
    stop(signal = 'SIGTERM') {
      child.kill(signal)
      return ended
    },
  }
}
