import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { AgendaItem, ReflectionState } from '@setroom/shared'
import { useView } from '../connection/index.ts'
import { askedAtAll, tooFew } from '../reflection/tooFew.ts'
import { useRaters } from '../reflection/useRaters.ts'
import { KeyButton } from '../room/KeyButton.tsx'
import { classNames } from '../ui/classNames.ts'
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
    <div className={classNames('flex flex-col gap-2 turned:flex-row turned:items-center', className)}>
      {course.item !== undefined && <OpenPulse item={course.item} />}
      <KeyButton
        keys="N"
        kind={paused ? 'plain' : 'main'}
        size="large"
        className="grow"
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
    </div>
  )
}

/** Going on closes the pulse, and nobody is shown what came out: that is said before. */
function OpenPulse({ item }: { item: AgendaItem }) {
  const state = useView(({ common }) => {
    const now = common.phases[item.id]
    return now?.kind === 'processReflection' && now.data.pulse === 'open' ? now.data : undefined
  })
  return state === undefined ? null : <StillOpen state={state} />
}

function StillOpen({ state }: { state: ReflectionState }) {
  const raters = useRaters()
  if (tooFew(raters, state)) return null
  const answered = state.answered.length
  const asked = askedAtAll(raters, state)
  return (
    <p className="turned:w-1/2 text-ink-2 text-sm turned:text-xs">
      <Plural
        value={answered}
        one={`# of ${asked} has answered. Going on closes the ratings, and nobody sees them.`}
        other={`# of ${asked} have answered. Going on closes the ratings, and nobody sees them.`}
      />
    </p>
  )
}
