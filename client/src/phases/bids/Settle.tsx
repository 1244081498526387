import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { useView } from '../../connection/index.ts'
import { useBusy } from '../../room/useBusy.ts'
import { usePresent } from '../../room/usePresent.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import type { StageProps } from '../stage.ts'
import { useMove } from '../useMove.ts'
import { useRotation } from './useRotation.ts'

/** The facilitator's: who presents in which round. The order comes from the set; this only writes it down. */
export function Settle({ item, state }: StageProps<'bids'>) {
  const { t } = useLingui()
  const move = useMove('bids', item)
  const present = usePresent()
  const members = useView(({ common }) => common.members)
  const controls = useView(({ common }) => common.session?.controls)
  const rounds = useView(
    ({ common }) =>
      new Set(
        common.agenda
          .filter(({ id, round }) => round !== undefined && common.phases[id] === undefined)
          .map(({ round }) => round),
      ).size,
  )
  const may = present.filter((m) => members[m]?.role === 'member' || members[m]?.role === 'facilitator')
  const bidders = may.filter((m) => state.bids[m] !== undefined)
  const others = may.filter((m) => state.bids[m] === undefined)
  // Whoever bid comes first; among them, and among the rest, in the fair order.
  const fair = [...useRotation(bidders), ...useRotation(others.filter((m) => m !== controls))].map(
    (r) => r.member,
  )
  const [chosen, setChosen] = useState<readonly MemberId[]>(state.order)
  const [busy, run] = useBusy()
  if (rounds === 0) return null
  const order = [...chosen.filter((m) => fair.includes(m)), ...fair.filter((m) => !chosen.includes(m))]
  const swap = (i: number, j: number) => {
    const next = [...order]
    const [a, b] = [next[i], next[j]]
    if (a === undefined || b === undefined) return
    next[i] = b
    next[j] = a
    setChosen(next)
  }
  const settled = state.order.length > 0 && order.slice(0, rounds).join() === state.order.join()
  return (
    <section className="rounded-lg border border-line bg-surface p-4">
      <h2 className="quiet-heading">
        <Plural
          value={rounds}
          one="One round: who presents?"
          other="# rounds: who presents, and in which order?"
        />
      </h2>
      <ol className="my-2">
        {order.map((member, i) => {
          const name = members[member]?.name ?? ''
          return (
            <li
              key={member}
              className={i < rounds ? 'flex items-center gap-1' : 'flex items-center gap-1 text-ink-3'}
            >
              <span className="w-16 shrink-0 text-sm">{i < rounds ? <Trans>Round {i + 1}</Trans> : '–'}</span>
              <bdi className="grow truncate">{name}</bdi>
              <IconButton
                kind="quiet"
                size="small"
                icon={<ArrowUp />}
                label={t`${name} earlier`}
                disabled={i === 0}
                onClick={() => swap(i, i - 1)}
              />
              <IconButton
                kind="quiet"
                size="small"
                icon={<ArrowDown />}
                label={t`${name} later`}
                disabled={i === order.length - 1}
                onClick={() => swap(i, i + 1)}
              />
            </li>
          )
        })}
      </ol>
      <Button
        kind={settled ? 'plain' : 'main'}
        busy={busy}
        disabled={order.length === 0 || settled}
        onClick={() => void run(() => move({ type: 'bid.settle', order: order.slice(0, rounds) }))}
      >
        {settled ? <Trans>This is the order</Trans> : <Trans>Settle this order</Trans>}
      </Button>
    </section>
  )
}
