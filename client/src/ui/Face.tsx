import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import { FaceDisc } from './FaceDisc.tsx'

export type FaceProps = {
  /** The person's id: gives the colour. */
  id: string
  name: string
  /** Diameter in CSS pixels, or any length. */
  size: number | string
  /** A picture four wide and three high instead of a round; `size` is its width. */
  tile?: boolean | undefined
  /** Beside the name, in a verb: "presents", "facilitates". */
  part?: ReactNode
  speaking?: boolean | undefined
  /** `away`: connection lost or out of the room for a moment; `gone`: not in the session. */
  presence?: 'here' | 'away' | 'gone' | undefined
  /** How many lines the caption may take, where there is little room beside others. */
  lines?: 1 | 2 | 4 | undefined
  /** Without it the name is only for screen readers. */
  caption?: boolean | undefined
  /** Small signs at the lower edge: muted, a raised hand. */
  badge?: ReactNode
  className?: string | undefined
  /** A <video>: fills the round. */
  children?: ReactNode
}

const clamps = {
  1: 'truncate',
  2: 'line-clamp-2 leading-tight',
  4: 'wrap-anywhere line-clamp-4 leading-tight',
} as const

/** A person of the set in the ring: round, with a thin ring in the phase's colour while they speak. */
export function Face({
  id,
  name,
  size,
  tile = false,
  part,
  speaking = false,
  presence = 'here',
  lines = 1,
  caption = true,
  badge,
  className,
  children,
}: FaceProps) {
  return (
    <figure
      data-speaking={speaking || undefined}
      data-presence={presence}
      data-tile={tile || undefined}
      className={classNames('face inline-flex max-w-full flex-col items-center', className)}
    >
      <span className="face-ring relative">
        <FaceDisc id={id} name={name} size={size} className="face-edge">
          {children}
        </FaceDisc>
        {badge && (
          <span className="absolute inset-x-0 -bottom-1 flex justify-center gap-1 [&>*]:shadow-1">
            {badge}
          </span>
        )}
      </span>
      <figcaption
        className={
          caption
            ? classNames(
                'mt-2.5 max-w-[min(12rem,100%)] text-center text-xs',
                // What somebody does is never cut off; a long name is.
                part && lines !== 4
                  ? 'flex flex-wrap justify-center gap-x-1 leading-tight *:max-w-full *:truncate'
                  : clamps[lines],
              )
            : 'sr-only'
        }
      >
        <bdi className="font-medium">{name}</bdi>
        {part && <span className="text-ink-3"> {part}</span>}
      </figcaption>
    </figure>
  )
}
