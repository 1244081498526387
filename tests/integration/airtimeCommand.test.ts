import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeWav } from '../support/airtime/wav.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'airtime-command-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What `npm run -s airtime` says to these arguments; it is stopped where it does not end. */
function run(...args: readonly string[]) {
  const program = new URL('../commands/airtime.ts', import.meta.url).pathname
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', program, ...args],
    { encoding: 'utf8', timeout: 60_000 },
  )
  return { code: status, out: stdout, err: stderr }
}

/** A tenth of a second of silence, changed in its header. */
function wav(change: (bytes: DataView) => void = () => {}): Uint8Array {
  const file = writeWav({ rate: 16_000, samples: new Float32Array(1_600) })
  change(new DataView(file.buffer))
  return file
}
const rate = (hertz: number) => wav((bytes) => bytes.setUint32(24, hertz, true))

const bad: [name: string, file: Uint8Array, says: string][] = [
  ['a rate of nothing', rate(0), 'says that it has 0 samples a second'],
  ['a rate that no sound has', rate(1), 'says that it has 1 samples a second'],
  ['the highest rate', rate(0xffff_ffff), 'says that it has 4294967295 samples a second'],
  ['no channels', wav((bytes) => bytes.setUint16(22, 0, true)), 'says that it has no channels'],
  ['eight bits', wav((bytes) => bytes.setUint16(34, 8, true)), 'neither PCM of 16, 24 or 32 bits nor'],
  [
    'a format of four bytes',
    wav((bytes) => bytes.setUint32(16, 4, true)),
    'The header of this WAV file is cut off.',
  ],
  [
    'a kind that is not there',
    wav((bytes) => bytes.setUint16(20, 0xfffe, true)),
    'The header of this WAV file is cut off.',
  ],
  ['a header cut in its format', wav().subarray(0, 30), 'The header of this WAV file is cut off.'],
  ['a header cut before the sound', wav().subarray(0, 40), 'holds no sound'],
  ['a header cut at once', wav().subarray(0, 10), 'This is not a WAV file.'],
  ['an empty file', new Uint8Array(), 'This is not a WAV file.'],
]

it.each(bad)('says in a sentence what is wrong with a file, and ends with 2: %s', (_, bytes, says) => {
  const file = join(folder, 'bad.wav')
  writeFileSync(file, bytes)
  const { code, out, err } = run(file)
  expect(err).toMatch(/^\S+bad\.wav: [^\n]+\.\n$/)
  expect(err).toContain(says)
  expect([code, out]).toEqual([2, ''])
})

it('says so where there is no such file, or none at all', () => {
  expect(run(join(folder, 'none.wav'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('no such file.'),
  })
  expect(run(folder)).toMatchObject({ code: 2, err: expect.stringContaining('cannot be read') })
  expect(run()).toMatchObject({ code: 2, err: expect.stringContaining('Usage') })
})

it('reads a file that was cut in its sound as far as it goes', () => {
  const file = join(folder, 'good.wav')
  writeFileSync(file, wav().subarray(0, 1_001))
  expect(run(file)).toEqual({ code: 0, out: '[]\n', err: '' })
})
