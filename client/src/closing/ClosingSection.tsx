import { type ReactNode, useId } from 'react'

/** A part of the page one leaves with: a quiet heading and room around it. */
export function ClosingSection({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-10 sm:mt-12">
      <h2 id={id} className="quiet-heading mb-3">
        {title}
      </h2>
      {children}
    </section>
  )
}
