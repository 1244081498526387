/** One thing after another. */
export type SerialQueue = {
  /** Runs a task when everything asked before is over, whatever became of it: at once where nothing is. */
  run<T>(task: () => Promise<T>): Promise<T>
  /** How many tasks wait or run. */
  size(): number
  /** Resolves when nothing waits or runs. */
  drained(): Promise<void>
}

/** An empty queue. */
export function createSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve()
  let size = 0
  return {
    run(task) {
      size += 1
      const result = size === 1 ? task() : last.then(task)
      last = result.then(
        () => {
          size -= 1
        },
        () => {
          size -= 1
        },
      )
      return result
    },
    size: () => size,
    async drained() {
      while (size > 0) await last
    },
  }
}
