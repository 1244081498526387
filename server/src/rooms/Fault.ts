import { randomBytes } from 'node:crypto'

/** Something that should not happen, told without content: where in the code, never what it was working on. */
export type Fault = {
  /** Random, for finding the line again. */
  id: string
  /** A fixed word for the place, for example `command`. */
  where: string
  /** The error's class. */
  name: string
  /** Frames of the stack without the message, which may quote what somebody wrote. */
  frames: readonly string[]
}

/** Takes note of a fault. */
export type Report = (fault: Fault) => void

/** A fault made from whatever was thrown. */
export function faultOf(where: string, thrown: unknown): Fault {
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : ''
  return {
    id: randomBytes(6).toString('base64url'),
    where,
    name: thrown instanceof Error ? thrown.name : typeof thrown,
    frames: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
  }
}
