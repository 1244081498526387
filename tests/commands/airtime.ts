import { readFileSync } from 'node:fs'
import { voicedSeconds } from '../support/airtime/voicedSeconds.ts'
import { readWav, type Sound } from '../support/airtime/wav.ts'

/** `npm run -s airtime -- FILE.wav`: prints the voiced intervals `[[start,end],…]` in seconds, as the browser would find them. */
const main = (files: readonly string[]): number => {
  const [file] = files
  if (file === undefined || files.length > 1) {
    process.stderr.write('Usage: npm run -s airtime -- FILE.wav\n')
    return 2
  }
  const sound = soundOf(file)
  if (typeof sound === 'string') {
    process.stderr.write(`${file}: ${sound}\n`)
    return 2
  }
  // frames are 10 ms: more decimals would be noise
  const intervals = voicedSeconds(sound).map((interval) => interval.map((s) => Number(s.toFixed(2))))
  process.stdout.write(`${JSON.stringify(intervals)}\n`)
  return 0
}

/** The sound in a file, or a sentence that says why there is none. */
const soundOf = (file: string): Sound | string => {
  try {
    return readWav(readFileSync(file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') return 'There is no such file.'
    if (code !== undefined) return `This file cannot be read (${code}).`
    return error instanceof Error ? error.message : String(error)
  }
}

process.exitCode = main(process.argv.slice(2))
