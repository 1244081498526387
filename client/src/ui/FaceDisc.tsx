import { type CSSProperties, type ReactNode, use } from 'react'
import { classNames } from './classNames.ts'
import { faceColour } from './faceColour.ts'
import { FaceColoursContext } from './faceColoursContext.ts'
import { initials } from './initials.ts'

/** The round of a face alone, without caption: initials on the person's colour, or what is passed in, cropped round. */
export function FaceDisc({
  id,
  name,
  size,
  className,
  children,
}: {
  id: string
  name: string
  /** Diameter in CSS pixels, or any length ("12cqmin"). */
  size: number | string
  className?: string | undefined
  /** A video, drawn over the initials. */
  children?: ReactNode
}) {
  const colours = use(FaceColoursContext)
  const length = typeof size === 'number' ? `${size}px` : size
  const style: CSSProperties & Record<`--${string}`, string> = {
    width: length,
    '--face': colours.get(id) ?? faceColour(id),
    '--size': length,
  }
  return (
    <span
      aria-hidden={children ? undefined : true}
      className={classNames(
        'face-disc relative grid shrink-0 place-items-center overflow-hidden font-medium leading-none',
        className,
      )}
      style={style}
    >
      <span className="text-[calc(var(--size)*0.34)]">{initials(name)}</span>
      {children}
    </span>
  )
}
