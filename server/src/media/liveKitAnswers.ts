/** Whether a media server answers at an http or https address within `ms` milliseconds. */
export async function liveKitAnswers(url: string, ms: number): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(ms) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
