/** A colour: red, green, blue, 0–255 each. */
export type Rgb = readonly [number, number, number]

/** How somebody looks: a few plain shapes. */
export type Look = {
  readonly skin: Rgb
  readonly hair: Rgb
  readonly clothes: Rgb
  readonly wall: Rgb
  readonly cut: 'short' | 'long' | 'bun' | 'curls'
  readonly beard?: boolean
  readonly glasses?: boolean
}

/** A still of 4:3, three bytes a pixel. */
export type Still = { readonly width: number; readonly height: number; readonly rgb: Float32Array }

/** The signed distance of a point to an outline, px: negative within. */
type Outline = (x: number, y: number) => number

const ellipse =
  (cx: number, cy: number, rx: number, ry: number): Outline =>
  (x, y) =>
    (Math.hypot((x - cx) / rx, (y - cy) / ry) - 1) * Math.min(rx, ry)
const box =
  (cx: number, cy: number, w: number, h: number, round: number): Outline =>
  (x, y) => {
    const [dx, dy] = [Math.abs(x - cx) - w + round, Math.abs(y - cy) - h + round]
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - round
  }
const both =
  (...all: readonly Outline[]): Outline =>
  (x, y) =>
    Math.max(...all.map((one) => one(x, y)))
const either =
  (...all: readonly Outline[]): Outline =>
  (x, y) =>
    Math.min(...all.map((one) => one(x, y)))
const without =
  (one: Outline, cut: Outline): Outline =>
  (x, y) =>
    Math.max(one(x, y), -cut(x, y))
const line =
  (one: Outline, half: number): Outline =>
  (x, y) =>
    Math.abs(one(x, y)) - half
const above =
  (at: number): Outline =>
  (_, y) =>
    y - at
const below =
  (at: number): Outline =>
  (_, y) =>
    at - y

/** Drawn in blocks of so many pixels squared. */
const BLOCK = 16

const shade = ([r, g, b]: Rgb, by: number): Rgb => [r * by, g * by, b * by]

/** Draws a calm portrait, the head at a place; `mouth` is how far it is open, 0–1. Light falls from the left. */
export function portrait(
  look: Look,
  { dx = 0, dy = 0, mouth = 0 }: { dx?: number; dy?: number; mouth?: number } = {},
): Still {
  const [width, height] = [640, 480]
  const rgb = new Float32Array(width * height * 3)
  const [cx, cy, rx, ry] = [320 + dx, 222 + dy, 86, 110]

  function paint(outline: Outline, colour: Rgb, { soft = 1.5, light = 0, strength = 1 } = {}): void {
    for (let top = 0; top < height; top += BLOCK)
      for (let left = 0; left < width; left += BLOCK) {
        // Most blocks lie wholly outside of a shape.
        if (outline(left + BLOCK / 2, top + BLOCK / 2) > soft + BLOCK) continue
        for (let y = top; y < top + BLOCK; y++) for (let x = left; x < left + BLOCK; x++) dab(x, y)
      }

    function dab(x: number, y: number): void {
      const covers = Math.min(1, Math.max(0, 0.5 - outline(x, y) / soft)) * strength
      if (covers === 0) return
      const lit = 1 + (light * (cx - x)) / 200 + (light * (cy - y)) / 400
      const at = (y * width + x) * 3
      for (let c = 0; c < 3; c++)
        rgb[at + c] = (rgb[at + c] ?? 0) * (1 - covers) + Math.min(255, (colour[c] ?? 0) * lit) * covers
    }
  }

  // A wall, and a window's light on it.
  paint(() => -9, look.wall, { light: 0.08 })
  paint(box(120, 130, 90, 120, 8), shade(look.wall, 1.12), { soft: 60 })
  paint(ellipse(560, 420, 90, 130), shade(look.wall, 0.82), { soft: 90 })

  const { hair, skin } = look
  if (look.cut === 'long') paint(box(cx, cy + 46, rx + 26, ry + 66, 96), shade(hair, 0.86), { soft: 5 })
  if (look.cut === 'bun') paint(ellipse(cx + 4, cy - ry - 22, 44, 38), shade(hair, 0.92), { soft: 3 })
  if (look.cut === 'curls')
    for (let i = 0; i < 11; i++) {
      const turn = Math.PI * (0.95 + (i / 10) * 1.1)
      paint(ellipse(cx + Math.cos(turn) * (rx + 6), cy - 22 + Math.sin(turn) * (ry - 4), 36, 36), hair, {
        soft: 4,
      })
    }
  paint(box(320 + dx * 0.4, 560, 205, 190, 130), look.clothes, { soft: 2, light: 0.22 })
  paint(box(320 + dx * 0.7, 350, 39, 70, 30), shade(skin, 0.84), { soft: 3, light: 0.2 })
  paint(ellipse(320 + dx * 0.5, 384, 62, 26), shade(skin, 0.88), { soft: 3, light: 0.2 })

  const head = ellipse(cx, cy, rx, ry)
  if (look.cut !== 'long')
    paint(either(ellipse(cx - rx, cy + 12, 14, 24), ellipse(cx + rx, cy + 12, 14, 24)), shade(skin, 0.92), {
      light: 0.2,
    })
  paint(head, skin, { soft: 2, light: 0.24 })
  paint(ellipse(cx - 46, cy + 42, 26, 20), [226, 130, 110], { soft: 26, strength: 0.22 })
  paint(ellipse(cx + 46, cy + 42, 26, 20), [226, 130, 110], { soft: 26, strength: 0.22 })
  const part = look.cut === 'short' ? -18 : 10
  paint(
    both(
      without(ellipse(cx, cy - 8, rx + 9, ry + 13), ellipse(cx + part, cy + 52, rx + 4, ry + 6)),
      above(cy + 26),
    ),
    hair,
    { soft: 4, light: 0.2 },
  )
  if (look.beard === true)
    paint(
      without(
        both(ellipse(cx, cy + 4, rx + 1, ry + 3), below(cy + 22)),
        ellipse(cx, cy - 4, rx - 15, ry - 52),
      ),
      hair,
      { soft: 12, strength: 0.9 },
    )

  for (const side of [-1, 1]) {
    const eye = cx + side * 35
    paint(ellipse(eye, cy + 2, 13, 8), [250, 246, 240])
    paint(ellipse(eye + 1, cy + 2, 7, 8), [52, 38, 32])
    paint(ellipse(eye - 2, cy - 1, 2.2, 2.2), [255, 255, 255])
    paint(both(line(ellipse(eye, cy - 4, 24, 17), 3), above(cy - 14)), shade(hair, 0.85), { soft: 2.5 })
    if (look.glasses === true) paint(line(ellipse(eye, cy + 3, 27, 22), 2.2), [58, 48, 46])
  }
  if (look.glasses === true) paint(both(line(ellipse(cx, cy + 3, 9, 6), 2), above(cy + 2)), [58, 48, 46])
  paint(both(line(ellipse(cx, cy + 28, 13, 11), 2.2), below(cy + 30)), shade(skin, 0.72), { soft: 3 })
  paint(ellipse(cx, cy + 66, 22 - mouth * 4, 3 + mouth * 10), [122, 52, 50], { strength: mouth > 0 ? 1 : 0 })
  paint(both(line(ellipse(cx, cy + 48, 30, 20), 3.2), below(cy + 58)), [168, 84, 78], {
    soft: 2.5,
    strength: mouth > 0 ? 0 : 1,
  })
  return { width, height, rgb }
}
