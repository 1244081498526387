import { Trans } from '@lingui/react/macro'
import { useFormats } from '../../app/useFormats.ts'
import { useView } from '../../connection/index.ts'
import { AskAside } from '../../sideRoom/index.tsx'
import type { Stage } from '../stage.ts'

/** A rest, and when to be back. */
const stage: Stage<'break'> = { Stage: Break, bigClock: true }

function Break() {
  const formats = useFormats()
  const clock = useView(({ common }) => common.course.clock)
  const back = clock.kind === 'running' ? formats.time(clock.endsAt) : undefined
  return (
    <div className="flex flex-col items-center gap-4">
      {back !== undefined && (
        <p className="font-serif text-xl">
          <Trans>Back at {back}</Trans>
        </p>
      )}
      <AskAside />
    </div>
  )
}

export { stage as break }
