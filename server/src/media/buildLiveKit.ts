import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const moduleFolder = fileURLToPath(new URL('../../livekit', import.meta.url))
const mainPackage = 'github.com/livekit/livekit-server/cmd/server'
/** Packages a first build compiles, as `go list -deps` counts them on Linux; only the percentage depends on it. */
const packagesInAll = 790
/** A first build took 184 s on two cores at the lowest priority; longer than this and something hangs. */
const buildLimitMs = 30 * 60_000

type Options = {
  readonly go: string
  readonly target: string
  /** Gets a rough share of the work done, 0 to 0.99, each time it changed by a hundredth. */
  readonly onProgress: (share: number) => void
}

/**
 * Builds the pinned media server with a Go toolchain and puts it in place in one step. Throws with the last lines
 * of the compiler when it fails; nothing is left behind then.
 */
export async function buildLiveKit({ go, target, onProgress }: Options): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const partial = `${target}.${randomUUID()}.part`
  try {
    await compile(go, partial, onProgress)
    await rename(partial, target)
  } finally {
    await rm(partial, { force: true })
  }
}

function compile(go: string, output: string, onProgress: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      go,
      ['build', '-v', '-trimpath', '-ldflags', '-s -w', '-mod=readonly', '-o', output, mainPackage],
      {
        cwd: moduleFolder,
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: buildLimitMs,
        env: { ...process.env, CGO_ENABLED: '0' },
      },
    )
    const stop = (): void => void child.kill('SIGKILL')
    process.once('exit', stop)
    const last: string[] = []
    let compiled = 0
    let told = 0
    createInterface({ input: child.stderr }).on('line', (line) => {
      last.push(line)
      if (last.length > 5) last.shift()
      if (line.startsWith('go: ')) return
      compiled += 1
      const share = Math.min(Math.floor((compiled / packagesInAll) * 100) / 100, 0.99)
      if (share > told) {
        told = share
        onProgress(share)
      }
    })
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('exit', stop)
      if (code === 0) resolve()
      else reject(new Error(`go build ended with ${code}: ${last.join(' | ')}`))
    })
  })
}
