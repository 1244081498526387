/** Where a face stands, in pixels from the stage's upper left corner; `d` is its diameter. */
export type RingPlace = { x: number; y: number; d: number }

/** Room below a face for its name, two lines of it, in pixels. */
export const CAPTION = 44
/** A name is no wider than that, or than the face. */
export const CAPTION_WIDTH = 144
/** Between a face and what stands in the middle, in pixels; the ring around whoever speaks is in it. */
const GAP = 10
/** Between the edge of the stage and the outermost face or name. */
const EDGE = 14
const TOP = 14
/** The middle is never wider, and not narrower: nobody could read or write in it. */
const WIDEST = 620
const NARROWEST = 320
const LEAST_FACE = 54
/** Whoever is the large one is so much larger than the others at least, here and in a row. */
export const LARGER = 4 / 3
/** Faces become smaller in such steps. */
const STEP = 8
/** How much of the oval's height its sides take. */
const DOWN = 0.95
/** In a stage lower than this the circle is always open below: a field that opens in the middle moves nobody. */
const LOW = 680

/**
 * Places around the middle, the first at the top: an ellipse, its corners a little filled where more than six have to
 * find room beside the middle. With `large` the first face is larger: the presenter. The rest of the circle is shared
 * evenly among the others, who keep their places when the first grows. With less `room` the faces are smaller.
 */
export function ringPlaces(
  count: number,
  width: number,
  height: number,
  large: boolean,
  room = height,
): readonly RingPlace[] {
  const { usual, first, rx, cy, ry } = oval(width, height, large, room)
  const corner = count > 6 ? 0.8 : 1
  const out = (part: number) => Math.sign(part) * Math.abs(part) ** corner
  return Array.from({ length: count }, (_, i) => {
    const angle = -Math.PI / 2 + (i * 2 * Math.PI) / count
    return {
      x: width / 2 + rx * out(Math.cos(angle)),
      y: cy + ry * out(Math.sin(angle)),
      d: i === 0 ? first : usual,
    }
  })
}

/**
 * The same circle open below, where nobody's place takes height from the middle: the first at the top, the others down
 * the right side and up the left. The first is no larger than `most`, and the others smaller with it; nobody moves.
 */
export function openPlaces(
  count: number,
  width: number,
  height: number,
  large: boolean,
  most = Number.POSITIVE_INFINITY,
): readonly RingPlace[] {
  const { usual, first, rx, cy, ry } = oval(width, height, large)
  const right = Math.ceil((count - 1) / 2)
  const left = count - 1 - right
  const d = Math.min(first, most)
  // Four of a side stand closer than in the whole circle: no name lies on the face below it.
  const room = Math.floor((2 * DOWN * ry) / right) - CAPTION
  const other = Math.min(usual, room, Math.round(large ? d / LARGER : d))
  return Array.from({ length: count }, (_, i) => {
    if (i === 0) return { x: width / 2, y: TOP + d / 2, d }
    const v = i <= right ? down(i - 1, right) : down(left - (i - right), left)
    const x = rx * Math.cbrt(1 - Math.abs(v) ** 3)
    return { x: width / 2 + (i <= right ? x : -x), y: cy + ry * v, d: other }
  })
}

/** How far down its side a face stands, from -1 to 1. */
function down(at: number, all: number): number {
  return DOWN * ((2 * at + 1) / all - 1)
}

function oval(width: number, height: number, large: boolean, room = height) {
  const usual = clamp(Math.min(width / 8.5, room / 6.4), LEAST_FACE, 118)
  const first = large ? clamp(usual * 1.62, 96, 190) : usual
  const rx = Math.min((width - Math.max(CAPTION_WIDTH, usual)) / 2 - EDGE, width * 0.42, 470)
  const top = first / 2 + TOP
  const bottom = height - usual / 2 - CAPTION - 4
  return { usual, first, rx, cy: (top + bottom) / 2, ry: (bottom - top) / 2 }
}

/** What stands in the middle, in pixels: its height, and the size of a narrow last line of it. */
export type Middle = { height: number; tail: { width: number; height: number } }

/**
 * A circle with its middle: how wide that is, and what is taken above and below it. Without `places` the middle asks for
 * more height than there is: the faces stand in a row above it, which is as wide all the same.
 */
export type Circle = {
  places: readonly RingPlace[] | undefined
  inner: number
  above: number
  below: number
}

/**
 * The circle in a room of that size around what stands in its middle, so that no face and no name share a place with
 * it. Where it asks for more height than there is, the circle opens below first, then the faces become smaller where
 * they are; then there is no circle. How wide the middle is follows from the room alone, for its height follows from
 * that. `undefined` where the faces leave no width to read and write in.
 */
export function circleAround(
  middle: Middle,
  count: number,
  room: { width: number; height: number },
  large: boolean,
): Circle | undefined {
  const { width, height } = room
  const closed = ringPlaces(count, width, height, large)
  const open = openPlaces(count, width, height, large)
  // Of two, the second would stand alone on one side.
  const crowded = count < 3 || (open[1]?.d ?? LEAST_FACE) < LEAST_FACE
  const openInner = crowded ? undefined : widthBetween(open, room)
  const inner = openInner ?? widthBetween(closed, room)
  if (inner === undefined) return undefined
  const around = (places: readonly RingPlace[]) => {
    const { top, bottom } = openFor(middle, places, room, inner)
    return { places, inner, above: top, below: height - bottom }
  }
  const fits = ({ above, below }: Circle) => height - above - below >= middle.height
  let circle = around(closed)
  if (openInner === undefined) {
    for (let sight = height; sight > 0 && !fits(circle); sight -= STEP)
      circle = around(ringPlaces(count, width, height, large, sight))
    return fits(circle) ? circle : { ...circle, places: undefined }
  }
  if (height >= LOW && fits(circle)) return circle
  const least = large ? Math.ceil(LEAST_FACE * LARGER) : LEAST_FACE
  for (let most = open[0]?.d ?? 0; ; most = Math.max(least, most - STEP)) {
    circle = around(openPlaces(count, width, height, large, most))
    if (fits(circle)) return circle
    if (most <= least) return { ...circle, places: undefined }
  }
}

/** The width of the middle that leaves it the largest place between the faces of a room. */
function widthBetween(
  places: readonly RingPlace[],
  room: { width: number; height: number },
): number | undefined {
  const most = Math.min(WIDEST, room.width - 32)
  const beside = places.map((place) => Math.floor(2 * (Math.abs(place.x - room.width / 2) - halfOf(place))))
  const widths = [most, ...beside].filter((width) => width >= NARROWEST && width <= most)
  const area = (width: number) => {
    const { top, bottom } = openBetween(places, room, width)
    return width * (bottom - top)
  }
  const best = widths.reduce<number | undefined>(
    (one, other) => (one === undefined || area(other) > area(one) ? other : one),
    undefined,
  )
  return best === undefined || area(best) <= 0 ? undefined : best
}

/** From where to where the middle may reach: as wide as it is, or between two lower faces with its narrow last line. */
function openFor(
  { tail }: Middle,
  places: readonly RingPlace[],
  room: { width: number; height: number },
  inner: number,
): { top: number; bottom: number } {
  const { top, bottom } = openBetween(places, room, inner)
  if (tail.height === 0) return { top, bottom }
  const under = openBetween(places, room, Math.min(tail.width, inner)).bottom
  return { top, bottom: Math.min(under, bottom + tail.height) }
}

/** From where to where, in pixels from the top, something so wide in the middle meets no face and no name. */
function openBetween(
  places: readonly RingPlace[],
  { width, height }: { width: number; height: number },
  wide: number,
): { top: number; bottom: number } {
  const [first] = places
  const [top, bottom] = [first?.y ?? 0, height - EDGE]
  const cy = places.length < 2 ? top + 1 : height / 2
  const met = places.filter((place) => Math.abs(place.x - width / 2) - halfOf(place) < wide / 2)
  const above = met.filter(({ y }) => y <= cy).map(({ y, d }) => y + d / 2 + CAPTION)
  const below = met.filter(({ y }) => y > cy).map(({ y, d }) => y - d / 2 - GAP)
  return { top: Math.max(top, ...above), bottom: Math.min(bottom, ...below) }
}

/** Half of what a face and its name take in width. */
function halfOf({ d }: RingPlace): number {
  return Math.max(CAPTION_WIDTH, d) / 2 + 2
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
