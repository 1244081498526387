/** How long to wait after so many failures, ms: first tries come quickly, later ones every few seconds, without end. */
export function retryMs(failures: number): number {
  return Math.min(5_000, 300 * 2 ** failures)
}

/** Whether joining failed because the key to the call is not in this browser. */
export function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'SealingError'
}
