import type { Locator, Page } from '@playwright/test'

/** Data blocks by version, for error correction M: [how many, bytes of data] each, then the check bytes of a block. */
const blocksM: Readonly<Record<number, { data: readonly (readonly [number, number])[]; check: number }>> = {
  5: { data: [[2, 43]], check: 24 },
  6: { data: [[4, 27]], check: 16 },
  7: { data: [[4, 31]], check: 18 },
  8: {
    data: [
      [2, 38],
      [2, 39],
    ],
    check: 22,
  },
  9: {
    data: [
      [3, 36],
      [2, 37],
    ],
    check: 22,
  },
  10: {
    data: [
      [4, 43],
      [1, 44],
    ],
    check: 26,
  },
}

const masks: readonly ((y: number, x: number) => boolean)[] = [
  (y, x) => (y + x) % 2 === 0,
  (y) => y % 2 === 0,
  (_, x) => x % 3 === 0,
  (y, x) => (y + x) % 3 === 0,
  (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (y, x) => ((y * x) % 2) + ((y * x) % 3) === 0,
  (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2 === 0,
  (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2 === 0,
]

/**
 * Reads a QR code off the screen as a camera would: from a picture of it, by the standard, with no word of how it was
 * made. Versions 5 to 10 with error correction M, text in bytes; the picture is clean, so nothing is corrected.
 */
export async function readQr(code: Locator): Promise<string> {
  const rows = await modulesOf(code.page(), await code.screenshot())
  const size = rows.length
  const version = (size - 17) / 4
  const blocks = blocksM[version]
  if (blocks === undefined) throw new Error(`a QR code of ${size} modules`)
  // Five bits of format beside the finder, under a fixed mask: correction (00 is M), then the mask.
  const format = [0, 1, 2, 3, 4].reduce((bits, x) => (bits << 1) | (rows[8]?.[x] ? 1 : 0), 0) ^ 0b10101
  if (format >> 3 !== 0) throw new Error('not error correction M')
  const mask = masks[format & 7]!
  const bits: boolean[] = []
  for (const [y, x] of places(version)) bits.push(rows[y]![x] !== mask(y, x))
  const bytes = Array.from({ length: Math.floor(bits.length / 8) }, (_, at) => numberOf(bits, at * 8, 8))
  const data = untangled(bytes, blocks.data).flatMap((byte) =>
    [7, 6, 5, 4, 3, 2, 1, 0].map((n) => ((byte >> n) & 1) === 1),
  )
  if (numberOf(data, 0, 4) !== 4) throw new Error('not text in bytes')
  const counted = version < 10 ? 8 : 16
  const length = numberOf(data, 4, counted)
  return Buffer.from(Array.from({ length }, (_, at) => numberOf(data, 4 + counted + at * 8, 8))).toString(
    'utf8',
  )
}

function numberOf(bits: readonly boolean[], from: number, length: number): number {
  return bits.slice(from, from + length).reduce((sum, bit) => sum * 2 + (bit ? 1 : 0), 0)
}

/** The blocks are sent byte by byte in turn; here they are one after the other again, without their check bytes. */
function untangled(bytes: readonly number[], groups: readonly (readonly [number, number])[]): number[] {
  const lengths = groups.flatMap(([count, length]) => Array<number>(count).fill(length))
  const blocks = lengths.map((): number[] => [])
  let next = 0
  for (let at = 0; at < Math.max(...lengths); at++)
    for (const [i, block] of blocks.entries()) if (at < lengths[i]!) block.push(bytes[next++]!)
  return blocks.flat()
}

/** The places of the data, in their order: columns in pairs from the right, up and down in turn. */
function* places(version: number): Generator<readonly [y: number, x: number]> {
  const size = version * 4 + 17
  const middle = [...(version < 7 ? [] : [2 * version + 8]), 4 * version + 10]
  const centres = [6, ...middle]
  const last = size - 7
  const aligns = (y: number, x: number) =>
    centres.some((cy) =>
      centres.some((cx) => {
        const finder = (cy === 6 && cx === 6) || (cy === 6 && cx === last) || (cy === last && cx === 6)
        return !finder && Math.abs(y - cy) <= 2 && Math.abs(x - cx) <= 2
      }),
    )
  const fixed = (y: number, x: number) =>
    (y < 9 && x < 9) ||
    (y < 9 && x >= size - 8) ||
    (y >= size - 8 && x < 9) ||
    y === 6 ||
    x === 6 ||
    aligns(y, x) ||
    (version >= 7 && ((y < 6 && x >= size - 11) || (x < 6 && y >= size - 11)))
  let up = true
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right--
    for (let step = 0; step < size; step++) {
      const y = up ? size - 1 - step : step
      for (const x of [right, right - 1]) if (!fixed(y, x)) yield [y, x]
    }
    up = !up
  }
}

/** The dark and light modules of the code in a picture. */
async function modulesOf(page: Page, picture: Buffer): Promise<boolean[][]> {
  // A blank page of its own: Setroom's pages let no stranger's picture in.
  const desk = await page.context().newPage()
  try {
    return await desk.evaluate(
      async (source) => {
        const image = new Image()
        image.src = source
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = image.width
        canvas.height = image.height
        const pen = canvas.getContext('2d')!
        pen.drawImage(image, 0, 0)
        const { data, width, height } = pen.getImageData(0, 0, image.width, image.height)
        const dark = (x: number, y: number) => data[(Math.floor(y) * width + Math.floor(x)) * 4]! < 128
        const columns = Array.from({ length: width }, (_, x) => x)
        const lines = Array.from({ length: height }, (_, y) => y)
        const left = columns.find((x) => lines.some((y) => dark(x, y)))!
        const right = columns.findLast((x) => lines.some((y) => dark(x, y)))!
        const top = lines.find((y) => columns.some((x) => dark(x, y)))!
        // The upper edge of a finder is seven modules of dark.
        let edge = left
        while (dark(edge, top + 2)) edge++
        const size = Math.round((right - left + 1) / ((edge - left) / 7))
        const version = Math.round((size - 17) / 4)
        const count = version * 4 + 17
        const step = (right - left + 1) / count
        return Array.from({ length: count }, (_, y) =>
          Array.from({ length: count }, (_, x) => dark(left + (x + 0.5) * step, top + (y + 0.5) * step)),
        )
      },
      `data:image/png;base64,${picture.toString('base64')}`,
    )
  } finally {
    await desk.close()
  }
}
