import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import { FaceDisc } from './FaceDisc.tsx'
import './face.css'

/** A person in a line of text or a list: small face, name, and at the end a few quiet words (why, when). */
export function PersonChip({
  id,
  name,
  note,
  size = 28,
  className,
}: {
  id: string
  name: string
  note?: ReactNode
  size?: number | undefined
  className?: string | undefined
}) {
  return (
    <span className={classNames('flex min-w-0 items-center gap-2.5', className)}>
      <FaceDisc id={id} name={name} size={size} />
      <bdi className="truncate font-medium">{name}</bdi>
      {note && <span className="ms-auto ps-2 text-end text-ink-3 text-xs">{note}</span>}
    </span>
  )
}
