import {
  type ChildProcess,
  type ChildProcessByStdio,
  type SpawnOptionsWithStdioTuple,
  type StdioNull,
  type StdioPipe,
  spawn,
} from 'node:child_process'
import type { Readable } from 'node:stream'
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

/** As in `npm start`: what Node made of the sources last time is kept, so that it begins in less than half the time. */
export const nodeArgs = [
  '--disable-warning=ExperimentalWarning',
  '--import',
  './server/scripts/compileCache.mjs',
] as const

/** Runs a TypeScript file of the project with only these settings besides PATH and HOME. */
export function runProgram(
  file: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): ServerProcess {
  return follow(
    spawn(process.execPath, [...nodeArgs, file, ...args], { ...quietly, env: { ...place(), ...env } }),
  )
}

/** Runs `npm start` as somebody at a terminal does, with only these settings. What it started ends with it. */
export function runNpmStart(env: Record<string, string> = {}): ServerProcess {
  const child = spawn('npm', ['start'], { ...quietly, env: { ...place(), ...env }, detached: true })
  // npm, its shell and the program are one group, which a terminal would end together.
  return follow(child, (signal) => child.pid !== undefined && process.kill(-child.pid, signal))
}

const quietly = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] } satisfies SpawnOptionsWithStdioTuple<
  StdioNull,
  StdioPipe,
  StdioPipe
>

function place(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env
  return { PATH, HOME }
}

function follow(
  child: ChildProcessByStdio<null, Readable, Readable>,
  kill: (signal: NodeJS.Signals) => unknown = (signal) => child.kill(signal),
): ServerProcess {
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
      if (child.exitCode === null && child.signalCode === null) kill(signal)
      return ended
    },
  }
}
