import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import { FaceDisc } from './FaceDisc.tsx'

/** A person in a line of text or a list: small face, name, and at the end a few quiet words (why, when). */
export function PersonChip({
  id,
  name,
  label = name,
  note,
  size = 28,
  className,
}: {
  id: string
  name: string
  /** What is written instead of the name, where it is not the name: “You”. */
  label?: string | undefined
  note?: ReactNode
  size?: number | undefined
  className?: string | undefined
}) {
  return (
    <span className={classNames('flex min-w-0 items-center gap-2.5', className)}>
      <FaceDisc id={id} name={name} size={size} />
      <bdi className="min-w-0 truncate font-medium">{label}</bdi>
      {/* A long name gives way, not the words about it: those would stand one letter under the other. */}
      {note && (
        <span className="ms-auto max-w-1/2 shrink-0 ps-2 text-end wrap-break-word text-ink-3 text-xs">
          {note}
        </span>
      )}
    </span>
  )
}
