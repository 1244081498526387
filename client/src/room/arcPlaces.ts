/** Where people sit above a shared screen, in pixels: all of one size, each at a place counted from the left. */
export type Arc = {
  /** Diameter of a face. */
  d: number
  /** How wide each place is. */
  cell: number
  /** By their order in the ring, which begins in the middle of the arc: place, and how far below its top. */
  places: readonly { at: number; down: number }[]
  /** What a shared screen may take below the arc, so that phase and clock stay in sight under it, or beside it. */
  screen: number
  /** In a low, wide stage phase and clock stand beside the screen: under it they would be out of sight. */
  beside: boolean
}

const MARGIN = 12
/** Room below a face for its name. */
const CAPTION = 40
/** Phase and clock below the screen, or whose screen it is, where they stand beside it. */
const UNDER = 92
const WHOSE = 30
/** Lower than this a screen shows nothing; then the stage scrolls. */
const LEAST_SCREEN = 168
/** A stage lower than this, of a phone held sideways, leaves less to the faces. */
const LOW = 420
/** Narrower than this there is no room beside a screen. */
const NARROW = 560

/**
 * The upper part of the ring, drawn flat: one row that sinks a little to both sides, always of one line, in a stage so
 * wide and with so much height in sight. By the stage's whole `height` it is low: a notice that comes and goes must not
 * move phase and clock to the side and back.
 */
export function arcAbove(count: number, width: number, sight: number, height = sight): Arc {
  const cell = Math.min(128, Math.floor((width - 2 * MARGIN) / Math.max(1, count)))
  const low = sight < LOW
  const most = low ? 32 : width < 640 ? 48 : 68
  const d = Math.max(28, Math.min(most, cell - 6))
  const sag = Math.round(Math.min(low ? 8 : 26, (cell * count) / 28))
  const half = (count - 1) / 2
  const places = Array.from({ length: count }, (_, i) => {
    const at = (i + Math.floor(count / 2)) % count
    return { at, down: half === 0 ? 0 : Math.round(sag * ((at - half) / half) ** 2) }
  })
  const high = MARGIN + d + sag + CAPTION
  const beside = height < LOW && width >= NARROW
  const screen = Math.max(LEAST_SCREEN, Math.floor(sight - high - (beside ? WHOSE : UNDER)))
  return { d, cell, places, screen, beside }
}
