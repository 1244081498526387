import { type ReactNode, useId } from 'react'

/** One thought of the welcome, under its heading. */
export function WelcomePart({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-9 max-w-prose">
      <h2 id={id} className="mb-3 font-serif text-xl">
        {title}
      </h2>
      {children}
    </section>
  )
}
