import { knownSets } from '../app/knownSets.ts'
import { writeStored } from '../app/stored.ts'

/** Whether this browser's place in a set was closed, and it has not been let in again since. */
export function isClosedHere(set: string): boolean {
  return knownSets().some(({ setId, closed }) => setId === set && closed === true)
}

/** Notes that this browser's place was closed: a page that is loaded anew is not told why it is not let in. */
export function noteClosed(set: string): void {
  const noted = knownSets().map((one) => (one.setId === set ? { ...one, closed: true } : one))
  writeStored('sets', JSON.stringify(noted))
}
