import { encode } from 'uqr'

/** Light modules around the code, as the standard asks for scanners. */
const quiet = 4

/** The dark modules as one path: a run of them in a row is one rectangle. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let path = ''
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      const start = x
      while (row[x]) x++
      if (x > start) path += `M${start} ${y}h${x - start}v1H${start}z`
    }
  })
  return path
}

/** A text as a QR code, black on white in every theme, so that every camera reads it. Throws when it is too long. */
export function QrCode({
  text,
  label,
  className = 'w-56',
}: {
  text: string
  /** What opens when it is scanned, for those who do not see it. */
  label: string
  className?: string | undefined
}) {
  const { data, size } = encode(text, { ecc: 'M', border: quiet })
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={`aspect-square rounded-md forced-color-adjust-none ${className}`}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOf(data)} fill="#000" />
    </svg>
  )
}
