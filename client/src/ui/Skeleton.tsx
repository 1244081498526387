import { classNames } from './classNames.ts'

/** Holds the place of something that is being fetched; give it the size of what comes. */
export function Skeleton({ className }: { className?: string | undefined }) {
  return <span aria-hidden="true" className={classNames('breathe block rounded-sm bg-line', className)} />
}
