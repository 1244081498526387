/** Where a face stands, in pixels from the stage's upper left corner; `d` is its diameter. */
export type RingPlace = { x: number; y: number; d: number }

/** Room below a face for its name. */
const CAPTION = 34

/**
 * Places on an ellipse around the middle, the first at the top. With `large` the first face is larger: the presenter.
 * The rest of the circle is shared evenly among the others, who keep their places when the first grows. Faces are as large as `room` allows: the height in sight, where the circle is
 * taller than that.
 */
export function ringPlaces(
  count: number,
  width: number,
  height: number,
  large: boolean,
  room = height,
): readonly RingPlace[] {
  if (count === 0) return []
  const usual = clamp(Math.min(width / 8.5, room / 6.4), 56, 118)
  const first = large ? clamp(usual * 1.62, 96, 190) : usual
  const rx = Math.min((width - usual) / 2 - 24, width * 0.42, 470)
  const top = first / 2 + 14
  const bottom = height - usual / 2 - CAPTION - 10
  const cy = (top + bottom) / 2
  const ry = (bottom - top) / 2
  return Array.from({ length: count }, (_, i) => {
    const angle = -Math.PI / 2 + (i * 2 * Math.PI) / count
    return {
      x: width / 2 + rx * Math.cos(angle),
      y: cy + ry * Math.sin(angle),
      d: i === 0 ? first : usual,
    }
  })
}

/** Room taken above the middle by the first face and its name, in pixels. */
export function aboveMiddle(places: readonly RingPlace[]): number {
  return (places[0]?.y ?? 0) + (places[0]?.d ?? 0) / 2 + 40
}

/**
 * Room taken below the middle in a circle so high, in pixels: by the lower faces on either side, which it may reach
 * between; or, in a circle of an even number, by the one that stands right below it.
 */
export function belowMiddle(places: readonly RingPlace[], height: number): number {
  const across = places.length % 2 === 0 ? places[places.length / 2] : undefined
  return across === undefined ? (places[1]?.d ?? 90) * 0.55 : height - across.y + across.d / 2 + 8
}

/** How high a circle of these places, so high now, has to be for so much in its middle, in pixels. */
export function heightFor(places: readonly RingPlace[], height: number, middle: number): number {
  return middle === 0 ? 0 : Math.ceil(aboveMiddle(places) + middle + belowMiddle(places, height))
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
