import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Look, portrait } from './portrait.ts'
import { writeY4m } from './writeY4m.ts'

const folder = fileURLToPath(new URL('../../../node_modules/.cache/e2e/', import.meta.url))

/** Pictures a second: enough to see that somebody lives. */
const FPS = 4
const FRAMES = 12

/** Makes the film of a camera before which somebody sits, sways a little and, if told, talks; gives the file. */
export function cameraFile(name: string, look: Look, { talks = false }: { talks?: boolean } = {}): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.y4m`)
  const stills = Array.from({ length: FRAMES }, (_, i) => {
    const turn = (2 * Math.PI * i) / FRAMES
    const mouth = talks ? Math.max(0, Math.sin(3 * turn)) * 0.7 : 0
    return portrait(look, { dx: 5 * Math.sin(turn), dy: 2 * Math.cos(turn), mouth })
  })
  writeY4m(path, FPS, stills)
  return path
}
