import { Trans } from '@lingui/react/macro'
import { END_WARNING_MS } from '@setroom/shared'
import { Link } from 'wouter'
import { useFormats } from '../../app/useFormats.ts'
import { useMay, useTick, useView } from '../../connection/index.ts'
import { Banner } from '../../ui/Banner.tsx'
import { buttonClass } from '../../ui/buttonClass.ts'

/** Once a minute is often enough for a day. */
const PER_SECOND = 1 / 60

/** Everybody is told that the set's time is nearly over, while there is time to save what is theirs. */
export function EndNotice() {
  const formats = useFormats()
  const { id, keptUntil } = useView(({ common }) => common.set)
  const mayPlan = useMay('session.plan')
  const now = useTick(PER_SECOND)
  if (keptUntil === undefined || keptUntil - now > END_WARNING_MS) return null
  const day = formats.date(keptUntil)
  return (
    <Banner
      tone="warn"
      className="mb-5"
      title={
        keptUntil > now ? (
          <Trans>This set is kept until {day}.</Trans>
        ) : (
          <Trans>This set’s time is over.</Trans>
        )
      }
      action={
        <Link href={`/set/${id}/keeping`} className={buttonClass('plain')}>
          <Trans>Take yours with you</Trans>
        </Link>
      }
    >
      <Trans>Then all of it is erased, for everybody. Save in time what you want to keep.</Trans>{' '}
      {mayPlan ? (
        <Trans>A new session puts it off, or a longer time that you choose.</Trans>
      ) : (
        <Trans>A new session puts it off.</Trans>
      )}
    </Banner>
  )
}
