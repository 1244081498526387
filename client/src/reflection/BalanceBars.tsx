import { Trans, useLingui } from '@lingui/react/macro'
import { type AirtimeBalance, LEAST_JUDGED_MS, type PhaseShares, phaseShares } from '@setroom/shared'
import { useFormats } from '../app/useFormats.ts'
import { useView } from '../connection/index.ts'
import { clockText } from '../ui/clockText.ts'
import { phaseNames } from '../words/phaseNames.ts'

/** Airtime phase by phase: a bar a person, against the dashed band that the phase asks for. */
export function BalanceBars() {
  const formats = useFormats()
  const { agenda, people, members, airtime, guests, session } = useView(({ common }) => common)
  if (airtime === null) return null
  const phases = phaseShares({ agenda, people, members, airtime, guests, session })
  if (phases.length === 0) {
    return (
      <p className="text-ink-2 text-sm">
        <Trans>
          No part of the session had more than {formats.minutes(LEAST_JUDGED_MS / 60_000)} of measured talk,
          too little to compare.
        </Trans>
      </p>
    )
  }
  return (
    <>
      <ul className="grid gap-6">
        {phases.map((phase) => (
          <li key={phase.item.id} data-phase={phase.item.kind}>
            <Bars phase={phase} />
          </li>
        ))}
      </ul>
      <p className="mt-4 text-ink-3 text-xs">
        <Trans>The dashed band is what that part of the session asks for.</Trans>
      </p>
    </>
  )
}

function Bars({ phase: { item, totals, balance } }: { phase: PhaseShares }) {
  const { t } = useLingui()
  const members = useView(({ common }) => common.members)
  const presenter = item.presenter === undefined ? undefined : members[item.presenter]?.name
  const said = Object.values<number>(totals).reduce((sum, ms) => sum + ms, 0)
  // The longest bar or band fills the row: shares differ by phase, and small ones must stay to be seen.
  const full = Math.max(
    ...balance.map(({ share, expected, outOf }) => (Math.max(share, expected[1]) * outOf) / said),
    0.01,
  )
  return (
    <>
      <h2 className="font-medium text-sm">
        {t(phaseNames[item.kind])}
        {presenter !== undefined && (
          <span className="font-normal text-ink-3">
            {' '}
            · <bdi>{presenter}</bdi>
          </span>
        )}
      </h2>
      <ul className="mt-1.5 space-y-1">
        {balance.map((one) => (
          <li key={one.person} className="grid grid-cols-[5.5rem_1fr_2.75rem] items-center gap-2 text-sm">
            <bdi className="truncate">{members[one.person as keyof typeof members]?.name}</bdi>
            <Bar balance={one} part={one.outOf / said} full={full} main={one.person === item.presenter} />
            <span className="text-end text-ink-2 text-xs tabular-nums">
              {clockText(totals[one.person as keyof typeof totals] ?? 0).digits}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Bar({
  balance,
  part,
  full,
  main,
}: {
  balance: AirtimeBalance
  /** What they are compared in, as a part of all that was said: the row shows shares of all. */
  part: number
  full: number
  main: boolean
}) {
  const { t } = useLingui()
  const formats = useFormats()
  const [least, most] = balance.expected.map((share) => share * part) as [number, number]
  const at = (share: number) => `${(Math.min(share, full) / full) * 100}%`
  const said = {
    below: t`less than this part asks for`,
    within: t`about what this part asks for`,
    above: t`more than this part asks for`,
  }[balance.verdict]
  const share = balance.share * part
  return (
    <span className="relative block h-2.5">
      <span aria-hidden="true" className="absolute inset-x-0 top-0.5 h-1.5 rounded-full bg-line" />
      <span
        aria-hidden="true"
        className={
          main
            ? 'absolute top-0.5 h-1.5 rounded-full bg-phase'
            : 'absolute top-0.5 h-1.5 rounded-full bg-ink-3'
        }
        style={{ insetInlineStart: 0, inlineSize: at(share) }}
      />
      <span
        aria-hidden="true"
        className="absolute -inset-y-0.5 rounded-sm border border-edge border-dashed"
        style={{ insetInlineStart: at(least), inlineSize: at(Math.min(most, full) - least) }}
      />
      <span className="sr-only">
        {formats.percent(share)}
        {balance.outOf >= LEAST_JUDGED_MS && `, ${said}`}
      </span>
    </span>
  )
}
