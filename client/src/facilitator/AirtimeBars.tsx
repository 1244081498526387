import { Trans, useLingui } from '@lingui/react/macro'
import {
  type AirtimeBalance,
  comparable,
  judgeBalance,
  judgedWhileOn,
  LEAST_JUDGED_MS,
  type MemberId,
  phaseOf,
  unasked,
} from '@setroom/shared'
import type { ReactNode } from 'react'
import { useFormats } from '../app/useFormats.ts'
import { useOwn, useTick, useView } from '../connection/index.ts'
import { useCurrentItem } from '../room/useCurrentItem.ts'
import { usePresent } from '../room/usePresent.ts'
import { clockText } from '../ui/clockText.ts'
import { minutesInWords } from './minutesInWords.ts'
import { NotInSeconds } from './NotInSeconds.tsx'
import { longSilent } from './suggestion.ts'
import { useMeasured } from './useMeasured.ts'
import { useQuietTimes } from './useQuietTimes.ts'

/** With less talk than this in a phase (ms, of all compared) a share is one word, and none is shown. */
const LEAST_SHOWN_MS = 10_000

/**
 * Everybody's airtime in this phase, one's own first, each against the dashed band that the phase asks for: the
 * presenter by themselves, the askers among themselves. Who is far above and who has long been quiet stands there.
 */
export function AirtimeBars() {
  const item = useCurrentItem()
  const measured = useMeasured()
  const me = useOwn(({ me }) => me.id)
  const airtime = useOwn(({ airtime }) => (item === undefined ? undefined : airtime[item.id]))
  const people = useView(({ common }) => common.people)
  const session = useView(({ common }) => common.session)
  const present = usePresent()
  const quietTimes = useQuietTimes()
  const clock = useView(({ common }) => common.course.clock)
  useTick(0.2)
  if (item === undefined || !measured) return null
  const { expectation } = phaseOf(item.kind)
  if (expectation.kind === 'none') return null
  // A presenter who has lost the connection still has most of what was said.
  const here = item.presenter === undefined ? present : [...new Set([item.presenter, ...present])]
  const counted = here.filter((m) => comparable(people[m], airtime?.[m] ?? 0))
  const order = [...counted].sort((a, b) => rank(a) - rank(b))
  function rank(member: MemberId) {
    return member === me ? 0 : member === item?.presenter ? 1 : 2
  }
  const totals = Object.fromEntries(order.map((member) => [member, airtime?.[member] ?? 0]))
  const balance = judgeBalance(
    totals,
    expectation,
    item.presenter ?? null,
    unasked({ people, session }, item),
  )
  const heard = Object.values(totals).reduce((sum, ms) => sum + ms, 0)
  const all = balance.filter(({ among }) => among === 'all')
  const askers = balance.filter(({ among }) => among === 'askers')
  const phase = { kind: item.kind, totalMs: clock.kind === 'idle' ? item.ms : clock.totalMs }
  const silent = new Map(longSilent(phase, quietTimes()).map(({ member, ms }) => [member as string, ms]))
  const bar = (one: AirtimeBalance) => (
    <Bar
      key={one.person}
      balance={one}
      ms={totals[one.person] ?? 0}
      quietMs={silent.get(one.person)}
      judged={one.outOf >= LEAST_JUDGED_MS && judgedWhileOn(item.kind)}
      mine={one.person === me}
      presents={one.person === item.presenter}
    />
  )
  const tooLittle = (
    <p className="text-ink-2 text-sm">
      <Trans>Too little has been heard yet to compare.</Trans>
    </p>
  )
  return (
    <section>
      <h2 className="quiet-heading mb-2.5">
        <Trans>Airtime in this phase, against what it asks for</Trans>
      </h2>
      {heard < LEAST_SHOWN_MS ? tooLittle : all.length > 0 && <Bars>{all.map(bar)}</Bars>}
      {heard >= LEAST_SHOWN_MS && askers[0] !== undefined && (
        <>
          <h3 className="mt-2.5 mb-1.5 text-ink-3 text-xs">
            <Trans>Those who ask, among themselves</Trans>
          </h3>
          {askers[0].outOf < LEAST_SHOWN_MS ? tooLittle : <Bars>{askers.map(bar)}</Bars>}
        </>
      )}
      <NotInSeconds people={present.filter((m) => !counted.includes(m))} />
      <p className="mt-2 text-ink-3 text-xs">
        <Trans>An estimate, from each browser’s microphone.</Trans>
      </p>
    </section>
  )
}

function Bars({ children }: { children: ReactNode }) {
  return (
    <dl className="grid grid-cols-[minmax(0,4.5rem)_1fr_2.75rem] items-center gap-x-2.5 gap-y-1.5 text-sm">
      {children}
    </dl>
  )
}

function Bar({
  balance: { person, share, expected, verdict },
  ms,
  quietMs,
  judged,
  mine,
  presents,
}: {
  balance: AirtimeBalance
  ms: number
  /** How long they have not been heard, where that is long. */
  quietMs: number | undefined
  /** Whether it can be said who is above or below: enough was said, and turns do not go round. */
  judged: boolean
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
          {formats.percent(share)}
          {judged && `, ${said[verdict]}`}
        </span>
      </dd>
      <dd className="text-end text-ink-2 tabular-nums">{clockText(ms).digits}</dd>
      <Mark above={judged && verdict === 'above'} quietMs={quietMs} />
    </>
  )
}

/** In words what one is to see at a glance: nothing, as long as all is well. */
function Mark({ above, quietMs }: { above: boolean; quietMs: number | undefined }) {
  const { t } = useLingui()
  const formats = useFormats()
  if (!above && quietMs === undefined) return null
  const minutes = Math.max(1, Math.round((quietMs ?? 0) / 60_000))
  const words = minutesInWords[minutes - 1]
  const long = words === undefined ? formats.minutes(minutes) : t(words)
  return (
    <dd className="col-span-2 col-start-2 -mt-1 text-ink-2 text-xs">
      {above ? <Trans>far above</Trans> : <Trans>{long} quiet</Trans>}
    </dd>
  )
}
