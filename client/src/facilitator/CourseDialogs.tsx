import { EndDialog } from './EndDialog.tsx'
import { HandOverDialog } from './HandOverDialog.tsx'
import { PresenterDialog } from './PresenterDialog.tsx'
import type { Course } from './useCourse.ts'

/** What has to be settled first, one question at a time. */
export function CourseDialogs({ course }: { course: Course }) {
  const { obstacle, setObstacle } = course
  const close = () => setObstacle(undefined)
  return (
    <>
      {obstacle?.kind === 'noPresenter' && (
        <PresenterDialog
          onClose={close}
          onChoose={(member) => void course.goWith(obstacle.to, member)}
          round={obstacle.to.round}
        />
      )}
      {obstacle?.kind === 'presents' && (
        <HandOverDialog
          onClose={close}
          to={obstacle.to}
          onOtherPresenter={() => setObstacle({ kind: 'noPresenter', to: obstacle.to })}
        />
      )}
      <EndDialog open={obstacle?.kind === 'end'} onClose={close} />
    </>
  )
}
