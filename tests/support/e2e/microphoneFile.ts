import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Cue, recordScript } from '../airtime/scriptedMicrophone.ts'
import { SCRIPT_RATE, type SyntheticVoice } from '../airtime/syntheticVoice.ts'
import { writeWav } from '../airtime/wav.ts'

/** A recorded microphone: the file, how long it is, and when in it somebody speaks (seconds). */
export type MicrophoneFile = {
  readonly path: string
  readonly seconds: number
  readonly speech: readonly (readonly [from: number, until: number])[]
}

const folder = fileURLToPath(new URL('../../../node_modules/.cache/e2e/', import.meta.url))
const made = new Map<string, MicrophoneFile>()

/** Makes the file of a person's script once a process. Chromium plays it from the start of a capture, again and again. */
export function microphoneFile(name: string, voice: SyntheticVoice, script: readonly Cue[]): MicrophoneFile {
  const known = made.get(name)
  if (known !== undefined) return known
  const { samples, speech } = recordScript(voice, script, { seed: 1 })
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.wav`)
  writeFileSync(path, writeWav({ rate: SCRIPT_RATE, samples }))
  const file = { path, seconds: samples.length / SCRIPT_RATE, speech }
  made.set(name, file)
  return file
}

/** Milliseconds of speech between two instants, of a recording that is played over and over since `start`; epoch ms. */
export function spokenBetween(
  { seconds, speech }: MicrophoneFile,
  start: number,
  from: number,
  until: number,
): number {
  const loop = seconds * 1_000
  let sum = 0
  for (let at = start + Math.floor((from - start) / loop) * loop; at < until; at += loop)
    for (const [begins, ends] of speech)
      sum += Math.max(0, Math.min(at + ends * 1_000, until) - Math.max(at + begins * 1_000, from))
  return sum
}

/** Four people with voices of their own who speak different amounts. Loops of 8 to 12 s. */
export const voices = {
  mara: () =>
    microphoneFile('mara', { name: 'en-gb-scotland', speed: 155 }, [
      { says: 'What would you do if nobody were watching you this week?' },
      { pause: 5 },
    ]),
  jonas: () =>
    microphoneFile('jonas', { name: 'en-gb', speed: 150 }, [
      {
        says: 'My manager says the project is fine, and every evening I go home with a stone in my stomach.',
      },
      { pause: 1.2 },
      { says: 'I keep explaining it to everybody except the one person who could change it.' },
      { pause: 1.5 },
    ]),
  ana: () =>
    microphoneFile('ana', { name: 'en-us+f4', speed: 165 }, [
      { pause: 2 },
      { says: 'What makes it hard to ask?' },
      { pause: 4 },
      { says: 'Who else knows?' },
      { pause: 3 },
    ]),
  tomas: () =>
    microphoneFile('tomas', { name: 'it+m3', speed: 150 }, [
      { pause: 4 },
      { says: 'Che cosa succederebbe se non facessi niente per un mese?' },
      { pause: 3 },
    ]),
  /** Somebody who says nothing. */
  nobody: () => microphoneFile('nobody', { name: 'en', speed: 150 }, [{ pause: 8 }]),
} as const

/** Four people who hardly pause, for tests that wait again and again until everybody is heard. Loops of 3 to 5 s. */
export const quickVoices = {
  mara: () =>
    microphoneFile('quick-mara', { name: 'en-gb-scotland', speed: 155 }, [
      { says: 'What would you do if nobody were watching you this week?' },
      { pause: 0.8 },
    ]),
  jonas: () =>
    microphoneFile('quick-jonas', { name: 'en-gb', speed: 150 }, [
      { says: 'I keep explaining it to everybody except the one person who could change it.' },
      { pause: 0.8 },
    ]),
  ana: () =>
    microphoneFile('quick-ana', { name: 'en-us+f4', speed: 165 }, [
      { says: 'What makes it hard to ask, and who else knows?' },
      { pause: 0.8 },
    ]),
  tomas: () =>
    microphoneFile('quick-tomas', { name: 'it+m3', speed: 150 }, [
      { says: 'Che cosa succederebbe se non facessi niente per un mese?' },
      { pause: 0.8 },
    ]),
} as const
