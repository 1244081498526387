/** A stretch of time, `from` included, `until` not; ms on one clock. */
export type Span = { readonly from: number; readonly until: number }

/** Adds a span to sorted, disjoint spans, which stay so: what it overlaps or touches becomes one. Empty spans add nothing. */
export const addSpan = (spans: readonly Span[], added: Span): readonly Span[] => {
  if (!(added.until > added.from)) return spans
  const last = spans.at(-1)
  if (!last || last.until < added.from) return [...spans, added]
  const before = spans.filter((span) => span.until < added.from)
  const after = spans.filter((span) => span.from > added.until)
  const touched = spans.slice(before.length, spans.length - after.length)
  const from = Math.min(added.from, touched[0]?.from ?? added.from)
  const until = Math.max(added.until, touched.at(-1)?.until ?? added.until)
  return [...before, { from, until }, ...after]
}

/** What two lists of sorted, disjoint spans have in common. */
export const commonSpans = (some: readonly Span[], others: readonly Span[]): readonly Span[] => {
  const common: Span[] = []
  let [i, j] = [0, 0]
  for (;;) {
    const a = some[i]
    const b = others[j]
    if (!a || !b) return common
    const from = Math.max(a.from, b.from)
    const until = Math.min(a.until, b.until)
    if (from < until) common.push({ from, until })
    if (a.until < b.until) i++
    else j++
  }
}

/** The sorted, disjoint spans from an instant on. */
export const spansAfter = (spans: readonly Span[], instant: number): readonly Span[] =>
  spans
    .filter((span) => span.until > instant)
    .map((span) => (span.from < instant ? { from: instant, until: span.until } : span))

/** The length of disjoint spans together, in ms. */
export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + span.until - span.from, 0)
