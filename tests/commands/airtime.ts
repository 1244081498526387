import { readFileSync } from 'node:fs'
import { voicedSeconds } from '../support/airtime/voicedSeconds.ts'
import { readWav } from '../support/airtime/wav.ts'

/** `npm run -s airtime -- FILE.wav`: prints the voiced intervals `[[start,end],…]` in seconds, as the browser would find them. */
const main = (files: readonly string[]): number => {
  const [file] = files
  if (file === undefined || files.length > 1) {
    process.stderr.write('Usage: npm run -s airtime -- FILE.wav\n')
    return 2
  }
  try {
    const intervals = voicedSeconds(readWav(readFileSync(file)))
    // frames are 10 ms: more decimals would be noise
    process.stdout.write(
      `${JSON.stringify(intervals.map((interval) => interval.map((s) => Number(s.toFixed(2)))))}\n`,
    )
    return 0
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

process.exitCode = main(process.argv.slice(2))
