/** The width of each picture in pixels (its height is three quarters of it), and of the widest row of them. */
export type GridTiles = { first: number; other: number; row: number }

/** Between two pictures, in pixels. */
export const GRID_GAP = 12
/** Room below a picture for its name. */
const CAPTION = 30
/** The presenter's picture beside the others'. */
const LARGER = 1.7
const LEAST = 48
const MOST = 480

/**
 * As large as so many pictures can be in an area (pixels), in as many columns as that takes. With `large` the first
 * one stands larger in a row of its own.
 */
export function gridTiles(count: number, width: number, height: number, large: boolean): GridTiles {
  const apart = large && count > 1
  const others = apart ? count - 1 : count
  const above = apart ? LARGER : 0
  let best: GridTiles = { first: 0, other: 0, row: 0 }
  for (let columns = 1; columns <= others; columns += 1) {
    const rows = Math.ceil(others / columns)
    const lines = rows + (apart ? 1 : 0)
    const high = (height - lines * CAPTION - (lines - 1) * GRID_GAP) / (0.75 * (rows + above))
    const wide = (width - (columns - 1) * GRID_GAP) / columns
    const other = Math.floor(Math.min(high, wide, width / Math.max(1, above), MOST / Math.max(1, above)))
    if (other > best.other) best = { first: other, other, row: columns * other + (columns - 1) * GRID_GAP }
  }
  const other = Math.max(LEAST, best.other)
  if (other !== best.other) best = { first: other, other, row: width }
  return apart ? { ...best, first: Math.floor(best.other * LARGER) } : best
}
