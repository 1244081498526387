/**
 * The name of the device that a browser took in place of another one: of the chosen one, `wish`, or of the one that
 * was open `before` (its name). Undefined where it is the one that was chosen, or nothing was there to differ from.
 */
export function fellTo(
  track: MediaStreamTrack,
  wish: string | undefined,
  before: string | undefined,
): string | undefined {
  if (track.getSettings().deviceId === wish) return undefined
  const differs = wish !== undefined || (before !== undefined && before !== track.label)
  return differs && track.label !== '' ? track.label : undefined
}
