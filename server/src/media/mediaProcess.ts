import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const lifeline = fileURLToPath(new URL('./lifeline.mjs', import.meta.url))

/** One run of the media server. */
export type MediaProcess = {
  /** Its process id, once it runs. */
  pid(): number | undefined
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>
  /** Ends it at once; resolves when it is gone. */
  kill(): Promise<void>
}

type Options = {
  readonly binary: string
  readonly env: Readonly<Record<string, string>>
  /** Gets each line it prints. */
  readonly onLine: (line: string) => void
}

function killQuietly(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  } catch {
    // Gone already.
  }
}

function followLines(child: ChildProcess, onLine: (line: string) => void): { pid(): number | undefined } {
  let pid: number | undefined
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (pid === undefined) pid = Number(line)
      else onLine(line)
    })
  }
  if (child.stderr) createInterface({ input: child.stderr }).on('line', onLine)
  return { pid: () => pid }
}

/** Starts the media server so that it ends when this process does, even by kill -9. */
export function startMediaProcess({ binary, env, onLine }: Options): MediaProcess {
  const { PATH = '', HOME = '', SystemRoot = '' } = process.env
  const child = spawn(process.execPath, ['--max-old-space-size=16', lifeline, binary], {
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
    env: { PATH, HOME, SystemRoot, ...env },
  })
  child.stdin?.on('error', () => {})
  const lines = followLines(child, onLine)
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      // The lifeline may have been killed alone.
      killQuietly(lines.pid())
      resolve()
    }
    child.once('close', end)
    child.once('error', end)
    // Closing waits for the media server to let go of the pipes, which it does not when only the lifeline died.
    child.once('exit', () => killQuietly(lines.pid()))
  })
  return {
    pid: lines.pid,
    ended,
    async kill() {
      child.stdin?.end()
      await ended
    },
  }
}
