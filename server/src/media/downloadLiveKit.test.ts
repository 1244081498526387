import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { downloadLiveKit } from './downloadLiveKit.ts'
import { findLiveKit } from './findLiveKit.ts'
import { liveKitArchive } from './liveKitRelease.ts'

const program = '#!/bin/sh\necho "livekit-server version 1.13.5"\n'
const archive = 'livekit_1.13.5_linux_amd64.tar.gz'
let folder: string
let release: Server
let releaseUrl: string
let files: Map<string, Buffer | string>

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'setroom-release-'))
  await writeFile(join(folder, 'LICENSE'), 'words\n'.repeat(300))
  await writeFile(join(folder, 'livekit-server'), program, { mode: 0o755 })
  const packed = join(folder, 'release.tar.gz')
  await promisify(execFile)('tar', ['-czf', packed, '-C', folder, 'LICENSE', 'livekit-server'])
  const bytes = await readFile(packed)
  const sum = createHash('sha256').update(bytes).digest('hex')
  const names = [archive, liveKitArchive(process.platform, process.arch) ?? archive]
  files = new Map<string, Buffer | string>(names.map((name) => [`/${name}`, bytes]))
  files.set('/checksums.txt', names.map((name) => `${sum}  ${name}\n`).join(''))
  release = createServer((request, response) => {
    const file = files.get(request.url ?? '')
    response.writeHead(file === undefined ? 404 : 200).end(file)
  })
  await new Promise<void>((resolve) => release.listen(0, '127.0.0.1', resolve))
  const address = release.address()
  releaseUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})

afterEach(async () => {
  release.close()
  await rm(folder, { recursive: true, force: true })
})

const cache = () => join(folder, 'cache')
const target = () => join(cache(), 'livekit-server-1.13.5')

describe('downloadLiveKit', () => {
  it('unpacks a release that is what its checksum says', async () => {
    await downloadLiveKit({ releaseUrl, archive, target: target() })
    expect(await readFile(target(), 'utf8')).toBe(program)
    expect((await stat(target())).mode & 0o111).toBe(0o111)
    expect(await readdir(cache())).toHaveLength(1)
  })

  it('takes nothing that is not', async () => {
    files.set('/checksums.txt', `${'0'.repeat(64)}  ${archive}\n`)
    await expect(downloadLiveKit({ releaseUrl, archive, target: target() })).rejects.toThrow('checksum')
    files.set('/checksums.txt', `${'0'.repeat(64)}  another.tar.gz\n`)
    await expect(downloadLiveKit({ releaseUrl, archive, target: target() })).rejects.toThrow('no checksum')
    await expect(stat(target())).rejects.toThrow()
  })

  it('gives up soon when nobody answers', async () => {
    const silent = createServer(() => {})
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const address = silent.address()
    const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    const from = performance.now()
    await expect(
      downloadLiveKit({ releaseUrl: url, archive, target: target(), connectMs: 200 }),
    ).rejects.toThrow()
    expect(performance.now() - from).toBeLessThan(2_000)
    silent.closeAllConnections()
    silent.close()
  })
})

describe('findLiveKit', () => {
  const said: string[] = []
  const find = (path: string, named?: string) =>
    findLiveKit({ named, cacheFolder: cache(), path, say: (line) => said.push(line), releaseUrl })

  it('prefers PATH, then the cache, then the official release', async () => {
    const installed = join(folder, 'bin')
    await mkdir(installed)
    await writeFile(join(installed, 'livekit-server'), program.replace('1.13.5', '1.9.0'), { mode: 0o755 })
    expect(await find(installed)).toMatchObject({
      source: 'livekit-server 1.9.0, installed on this computer',
    })
    if (liveKitArchive(process.platform, process.arch)) {
      expect(await find('')).toMatchObject({ source: 'livekit-server 1.13.5, the official release' })
      files.clear()
      expect(await find('')).toMatchObject({ source: 'livekit-server 1.13.5, from the cache' })
    }
  })

  it('tries nothing else when one is named, and finds none where there is none', async () => {
    expect(await find('', join(folder, 'nowhere'))).toBeUndefined()
    expect(await find('', join(folder, 'livekit-server'))).toMatchObject({
      source: 'livekit-server 1.13.5, named by SETROOM_LIVEKIT_BIN',
    })
    files.clear()
    expect(await find('')).toBeUndefined()
  })
})
