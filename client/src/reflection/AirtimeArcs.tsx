import { Trans, useLingui } from '@lingui/react/macro'
import { useFormats } from '../app/useFormats.ts'
import { useView } from '../connection/index.ts'
import { FaceDisc } from '../ui/FaceDisc.tsx'
import { sessionShares } from './airtimeShares.ts'

/** Across a face and the arc around it, in CSS pixels. */
const FACE = 56
const AROUND = 74

/** Everybody's face with an arc around it: how much of the session's talking was theirs. */
export function AirtimeArcs() {
  const { t } = useLingui()
  const formats = useFormats()
  const { people, members, airtime, guests } = useView(({ common }) => common)
  const shares = sessionShares({ people, members, airtime, guests })
  if (shares.length === 0) return null
  return (
    <figure className="w-full">
      <ul aria-label={t`Airtime`} className="flex flex-wrap justify-center gap-x-4 gap-y-4">
        {shares.map(({ member, share }) => (
          <li key={member} className="flex w-20 flex-col items-center gap-1 text-center">
            <span className="relative grid place-items-center" style={{ width: AROUND, height: AROUND }}>
              <Arc share={share} />
              <FaceDisc id={member} name={members[member]?.name ?? ''} size={FACE} />
            </span>
            <bdi className="w-full truncate text-xs">{members[member]?.name}</bdi>
            <span className="text-ink-2 text-xs tabular-nums">{formats.percent(share)}</span>
          </li>
        ))}
      </ul>
      <figcaption className="mt-3 text-center text-ink-3 text-xs">
        <Trans>How the talking was shared in this session. An estimate, measured in each browser.</Trans>
      </figcaption>
    </figure>
  )
}

function Arc({ share }: { share: number }) {
  const radius = AROUND / 2 - 3
  const round = 2 * Math.PI * radius
  const middle = AROUND / 2
  const ring = { cx: middle, cy: middle, r: radius, fill: 'none', strokeWidth: 4 }
  return (
    <svg
      viewBox={`0 0 ${AROUND} ${AROUND}`}
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 -rotate-90"
    >
      <circle {...ring} className="stroke-line" />
      {share > 0 && (
        <circle
          {...ring}
          strokeLinecap="round"
          strokeDasharray={`${share * round} ${round}`}
          className="stroke-phase transition-[stroke-dasharray] duration-(--slow) ease-calm"
        />
      )}
    </svg>
  )
}
