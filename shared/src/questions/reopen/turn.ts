import type { Turn } from './openers.ts'

/** A turn of a whole asking sentence, whatever its capitals; `frames` are what its words are put into. */
export function turn(from: string, to: Turn['to'], frames?: readonly string[]): Turn {
  return { from: new RegExp(`^¿?(?:${from})$`, 'iu'), to, ...(frames && { in: frames }) }
}
