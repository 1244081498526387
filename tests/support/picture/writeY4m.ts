import { writeFileSync } from 'node:fs'
import type { Still } from './portrait.ts'

/** Writes stills, `fps` a second, as the raw film (YUV4MPEG2, 4:2:0) that Chromium plays for a camera, over and over. */
export function writeY4m(path: string, fps: number, stills: readonly Still[]): void {
  const [first] = stills
  if (first === undefined) throw new Error('a film needs a picture')
  const header = `YUV4MPEG2 W${first.width} H${first.height} F${fps}:1 Ip A1:1\n`
  writeFileSync(
    path,
    Buffer.concat([Buffer.from(header), ...stills.flatMap((one) => [Buffer.from('FRAME\n'), planes(one)])]),
  )
}

/** Brightness of each pixel, then the two colour differences of each four, BT.601 in its narrow range. */
function planes({ width, height, rgb }: Still): Buffer {
  const [size, quarter] = [width * height, (width * height) / 4]
  const out = Buffer.alloc(size + 2 * quarter)
  const sums = [new Float32Array(quarter), new Float32Array(quarter)] as const
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      const [r = 0, g = 0, b = 0] = rgb.subarray(at * 3, at * 3 + 3)
      out[at] = Math.round(16 + 0.2568 * r + 0.5041 * g + 0.0979 * b)
      const four = (y >> 1) * (width / 2) + (x >> 1)
      sums[0][four] = (sums[0][four] ?? 0) + (-0.1482 * r - 0.291 * g + 0.4392 * b) / 4
      sums[1][four] = (sums[1][four] ?? 0) + (0.4392 * r - 0.3678 * g - 0.0714 * b) / 4
    }
  for (const [i, plane] of sums.entries())
    for (let four = 0; four < quarter; four++)
      out[size + i * quarter + four] = Math.round(128 + (plane[four] ?? 0))
  return out
}
