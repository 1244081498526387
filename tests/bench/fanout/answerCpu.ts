/** Lets the process that started this one ask how much processor time all threads have used so far, in ms. */
export function answerCpu(): void {
  process.on('message', (asked) => {
    if (asked !== 'cpu') return
    const { user, system } = process.cpuUsage()
    process.send?.({ cpuMs: (user + system) / 1_000 })
  })
}
