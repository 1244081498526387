import type { ReactNode } from 'react'

/** One named group of components in the gallery. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="border-line border-t py-6">
      <h3 className="quiet-heading mb-4">{name}</h3>
      {children}
    </div>
  )
}
