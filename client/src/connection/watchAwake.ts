const EVERY_MS = 30_000
const LOOK_MS = 2_000

/**
 * Calls back every 30 s, and at once when the page is seen again or the computer has woken: a monotonic counter may
 * stand still while it sleeps. Returns how to end that.
 */
export function watchAwake(callback: () => void): () => void {
  let called = performance.now()
  let ahead = Date.now() - performance.now()
  const call = () => {
    called = performance.now()
    callback()
  }
  const timer = setInterval(() => {
    const now = Date.now() - performance.now()
    const slept = Math.abs(now - ahead) > 1_000
    ahead = now
    if (slept || performance.now() - called >= EVERY_MS) call()
  }, LOOK_MS)
  const seen = () => {
    if (document.visibilityState === 'visible') call()
  }
  document.addEventListener('visibilitychange', seen)
  window.addEventListener('pageshow', seen)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', seen)
    window.removeEventListener('pageshow', seen)
  }
}
