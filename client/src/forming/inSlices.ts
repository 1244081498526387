/** Below what anybody feels as a page that hangs. */
const sliceMs = 20

/** Does work that goes step by step, and lets the page draw and answer in between. */
export async function inSlices<T>(work: Generator<undefined, T>): Promise<T> {
  for (let since = performance.now(); ; ) {
    const step = work.next()
    if (step.done === true) return step.value
    if (performance.now() - since < sliceMs) continue
    await new Promise((goOn) => setTimeout(goOn))
    since = performance.now()
  }
}
