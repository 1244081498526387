import { Trans, useLingui } from '@lingui/react/macro'
import { type AirtimeBalance, judgeBalance, type MemberId, phaseOf } from '@setroom/shared'
import { useFormats } from '../app/useFormats.ts'
import { useOwn, useView } from '../connection/index.ts'
import { useCurrentItem } from '../room/useCurrentItem.ts'
import { usePresent } from '../room/usePresent.ts'
import { clockText } from '../ui/clockText.ts'
import { useMeasured } from './useMeasured.ts'

/** Everybody's airtime in this phase as bars, one's own first, each against the dashed band that the phase asks for. */
export function AirtimeBars() {
  const item = useCurrentItem()
  const measured = useMeasured()
  const me = useOwn(({ me }) => me.id)
  const airtime = useOwn(({ airtime }) => (item === undefined ? undefined : airtime[item.id]))
  const people = useView(({ common }) => common.people)
  const present = usePresent()
  if (item === undefined || !measured) return null
  const { expectation } = phaseOf(item.kind)
  if (expectation.kind === 'none') return null
  // A presenter who has lost the connection still has most of what was said.
  const all = item.presenter === undefined ? present : [...new Set([item.presenter, ...present])]
  const counted = all.filter((m) => people[m]?.byTurns !== true && people[m]?.listening !== true)
  const order = [...counted].sort((a, b) => rank(a) - rank(b))
  function rank(member: MemberId) {
    return member === me ? 0 : member === item?.presenter ? 1 : 2
  }
  const totals = Object.fromEntries(order.map((member) => [member, airtime?.[member] ?? 0]))
  const balance = judgeBalance(totals, expectation, item.presenter ?? null)
  return (
    <section>
      <h2 className="quiet-heading mb-2.5">
        <Trans>Airtime in this phase, against what it asks for</Trans>
      </h2>
      <dl className="grid grid-cols-[minmax(0,4.5rem)_1fr_2.75rem] items-center gap-x-2.5 gap-y-1.5 text-sm">
        {balance.map((one) => (
          <Bar
            key={one.person}
            balance={one}
            ms={totals[one.person] ?? 0}
            mine={one.person === me}
            presents={one.person === item.presenter}
          />
        ))}
      </dl>
      <p className="mt-2 text-ink-3 text-xs">
        <Trans>An estimate, from each browser’s microphone.</Trans>
      </p>
    </section>
  )
}

function Bar({
  balance: { person, share, expected, verdict },
  ms,
  mine,
  presents,
}: {
  balance: AirtimeBalance
  ms: number
  mine: boolean
  presents: boolean
}) {
  const { t } = useLingui()
  const formats = useFormats()
  const name = useView(({ common }) => common.members[person as MemberId]?.name ?? '')
  const percent = (part: number) => `${Math.min(1, Math.max(0, part)) * 100}%`
  const [least, most] = expected
  const said = {
    within: t`within what is expected`,
    above: t`above what is expected`,
    below: t`below what is expected`,
  }
  return (
    <>
      <dt className="truncate">{mine ? <Trans>You</Trans> : <bdi>{name}</bdi>}</dt>
      <dd className="relative h-2 rounded-full bg-line forced-colors:border">
        <span
          aria-hidden="true"
          className={
            presents
              ? 'absolute inset-y-0 start-0 rounded-full bg-phase forced-colors:bg-[Highlight]'
              : 'absolute inset-y-0 start-0 rounded-full bg-ink-3 forced-colors:bg-[CanvasText]'
          }
          style={{ inlineSize: percent(share) }}
        />
        <span
          aria-hidden="true"
          className="absolute -inset-y-1 rounded-[6px] border border-ink-3 border-dashed"
          style={{ insetInlineStart: percent(least), inlineSize: percent(Math.min(1, most) - least) }}
        />
        <span className="sr-only">
          {formats.percent(share)}, {said[verdict]}
        </span>
      </dd>
      <dd className="text-end text-ink-2 tabular-nums">{clockText(ms).digits}</dd>
    </>
  )
}
