import { Trans } from '@lingui/react/macro'
import { useFormats } from '../../app/useFormats.ts'
import { useView } from '../../connection/index.ts'
import type { Stage } from '../stage.ts'

/** A rest, and when to be back. */
const stage: Stage<'break'> = { Stage: Break, bigClock: true }

function Break() {
  const formats = useFormats()
  const clock = useView(({ common }) => common.course.clock)
  if (clock.kind !== 'running') return null
  const back = formats.time(clock.endsAt)
  return (
    <p className="font-serif text-xl">
      <Trans>Back at {back}</Trans>
    </p>
  )
}

export { stage as break }
