import type { Commitment } from '@setroom/shared'

/** Open ones first, the nearest date first, those without a date after them; closed ones last, the latest first. */
export function inOrder(commitments: readonly Commitment[]): readonly Commitment[] {
  return [...commitments].sort((a, b) => {
    if (a.status !== b.status) return a.status === 'open' ? -1 : 1
    if (a.status === 'closed') return lastAt(b) - lastAt(a)
    const [due, other] = [a.due ?? '9999', b.due ?? '9999']
    return due === other ? a.madeAt - b.madeAt : due < other ? -1 : 1
  })
}

function lastAt({ reports, madeAt }: Commitment): number {
  return reports.at(-1)?.at ?? madeAt
}
