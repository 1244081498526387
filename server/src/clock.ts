/** Time as the server reads it; tests pass one that they move by hand. */
export type Clock = {
  /** Epoch milliseconds. */
  now(): number
  /** Runs `task` once, `ms` from now (any length; less than 0 counts as 0), and gives what calls it off. */
  after(ms: number, task: () => void): () => void
}

/** Node's timers overflow beyond this many ms and would fire at once. */
const longestTimerMs = 2 ** 31 - 1

/** The computer's clock; timers do not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, task) {
    let left = Math.max(0, ms)
    let timer: NodeJS.Timeout
    const wait = () => {
      const now = Math.min(left, longestTimerMs)
      left -= now
      timer = setTimeout(() => (left > 0 ? wait() : task()), now).unref()
    }
    wait()
    return () => clearTimeout(timer)
  },
}
