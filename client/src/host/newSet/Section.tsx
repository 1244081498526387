import { type ReactNode, useId } from 'react'

/** One part of a long form: its number, its question, a few words, and what is asked. */
export function Section({
  number,
  title,
  about,
  children,
}: {
  number: number
  title: ReactNode
  about?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-8 gap-y-4 border-line border-t py-8 sm:grid-cols-[13rem_1fr]"
    >
      <div>
        <h2 id={id} className="flex items-baseline gap-2.5 font-serif text-lg">
          <span aria-hidden="true" className="text-phase-ink tabular-nums">
            {number}
          </span>
          {title}
        </h2>
        {about && <p className="mt-1.5 text-ink-2 text-sm">{about}</p>}
      </div>
      <div className="min-w-0 space-y-5">{children}</div>
    </section>
  )
}
