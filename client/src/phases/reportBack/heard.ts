/**
 * Which of what was promised has been heard: what is left behind, and the one on stage as soon as its owner has said
 * what became of it (`told`), not only when the next one comes.
 */
export function heard<Id extends string>(
  { seen, now }: { readonly seen: readonly Id[]; readonly now: Id | null },
  told: (promised: Id) => boolean,
): ReadonlySet<Id> {
  return new Set(now !== null && told(now) ? [...seen, now] : seen)
}
