/** Six digits to be read aloud, in two threes; a screen reader says them one by one. */
export function SpokenCode({ code }: { code: string }) {
  const [first, second] = [code.slice(0, 3), code.slice(3)]
  return (
    <p
      dir="ltr"
      className="inline-flex gap-[0.5em] rounded-md bg-sunken px-5 py-3 font-mono text-3xl tracking-[0.12em]"
    >
      <span aria-hidden="true">{first}</span>
      <span aria-hidden="true">{second}</span>
      <span className="sr-only">{[...code].join(' ')}</span>
    </p>
  )
}
