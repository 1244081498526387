import { Trans, useLingui } from '@lingui/react/macro'
import { useView } from '../connection/index.ts'
import { KeyButton } from '../room/KeyButton.tsx'
import { phaseNames } from '../words/index.ts'
import type { Course } from './useCourse.ts'

/** The console's one main button: begin, go on, or end. */
export function GoOn({ course, className }: { course: Course; className?: string | undefined }) {
  const { t } = useLingui()
  const { next, running } = course
  const paused = useView(({ common }) => common.pause !== null)
  const presenter = useView(({ common }) =>
    next?.kind === 'presentation' && next.presenter !== undefined
      ? common.members[next.presenter]?.name
      : undefined,
  )
  const phase = next === undefined ? '' : t(phaseNames[next.kind])
  return (
    <KeyButton
      keys="N"
      kind={paused ? 'plain' : 'main'}
      size="large"
      className={className}
      onClick={course.goOn}
    >
      {!running ? (
        <Trans>Begin</Trans>
      ) : next === undefined ? (
        <Trans>End the session</Trans>
      ) : presenter === undefined ? (
        <Trans>Go on to {phase}</Trans>
      ) : (
        <Trans>
          Go on to {phase}: {presenter}
        </Trans>
      )}
    </KeyButton>
  )
}
