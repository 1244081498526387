import { deviceTrouble } from './deviceTrouble.ts'

/** How often what fails on a standing connection is tried, and after how much longer each time. */
const TRIES = 4
const RETRY_MS = 500

export type Keeping = {
  wanted(): boolean
  /** Another number after each lost connection. */
  connection(): number
  /** Brings the device there; rejects where it did not come to last. */
  turn(): Promise<void>
  /** Why it is not as wanted; undefined where it is. */
  tell(error: unknown): void
}

/**
 * Gives what brings one device to where its person wants it, one step after another: asked for again meanwhile, it looks
 * again afterwards. What failed with its connection is left to whoever asks after the next one; what failed without is
 * tried a few times, then told. A device that is not to be had is told at once.
 */
export function keepAsWanted({ wanted, connection, turn, tell }: Keeping): () => Promise<void> {
  let working: Promise<void> | undefined
  let again = false

  async function work(): Promise<void> {
    let tries = 0
    while (again) {
      again = false
      const on = wanted()
      const at = connection()
      try {
        await turn()
        tell(undefined)
      } catch (error) {
        if (wanted() !== on || connection() !== at) continue
        tries += 1
        if (deviceTrouble(error) !== 'other' || tries === TRIES) tell(error)
        else {
          await new Promise((resolve) => setTimeout(resolve, RETRY_MS * tries))
          again = true
        }
      }
    }
    working = undefined
  }

  return () => {
    again = true
    working ??= work()
    return working
  }
}
