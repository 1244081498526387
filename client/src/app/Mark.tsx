/** The ring of five, one of them speaking; the same drawing as mark.svg, in the colours of the theme. */
export function Mark({ className }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <g className="fill-ink-3">
        <circle cx="26.6" cy="13" r="3.2" />
        <circle cx="22.6" cy="25.4" r="3.2" />
        <circle cx="9.4" cy="25.4" r="3.2" />
        <circle cx="5.4" cy="13" r="3.2" />
      </g>
      <circle cx="16" cy="5.6" r="4.6" className="fill-phase" />
    </svg>
  )
}
