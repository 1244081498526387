import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { MoveCall } from '../call/MoveCall.tsx'
import { KeyButton } from '../room/KeyButton.tsx'
import { Button } from '../ui/Button.tsx'
import { phaseNames } from '../words/index.ts'
import { AgendaDialog } from './AgendaDialog.tsx'
import { FloorChoice } from './FloorChoice.tsx'
import { HandOverDialog } from './HandOverDialog.tsx'
import { JumpDialog } from './JumpDialog.tsx'
import { People } from './People.tsx'
import { PresenterDialog } from './PresenterDialog.tsx'
import type { Course } from './useCourse.ts'

type Asked = 'jump' | 'handOver' | 'presenter'

/** Everything that is not needed every minute: other ways through the agenda, the round, the floor, the people. */
export function More({
  course,
  editing,
  setEditing,
}: {
  course: Course
  editing: boolean
  setEditing: (editing: boolean) => void
}) {
  const { t } = useLingui()
  const { item, previous, next, afterNext, running } = course
  const [asked, setAsked] = useState<Asked>()
  const close = () => setAsked(undefined)
  const skipped = next === undefined ? '' : t(phaseNames[next.kind])
  return (
    <div className="flex flex-col gap-5 pt-3">
      <div className="flex flex-wrap gap-2">
        {running && (
          <>
            <KeyButton
              keys="B"
              size="small"
              disabled={previous === undefined}
              onClick={() => previous !== undefined && course.goTo(previous)}
            >
              <Trans>Back</Trans>
            </KeyButton>
            <KeyButton keys="J" size="small" onClick={() => setAsked('jump')}>
              <Trans>Go to …</Trans>
            </KeyButton>
            {afterNext !== undefined && (
              <KeyButton keys="T" size="small" onClick={() => course.goTo(afterNext)}>
                <Trans>Skip {skipped}</Trans>
              </KeyButton>
            )}
          </>
        )}
        <KeyButton keys="E" size="small" onClick={() => setEditing(true)}>
          <Trans>Edit the agenda</Trans>
        </KeyButton>
        {item?.round !== undefined && (
          <KeyButton keys="W" size="small" onClick={() => setAsked('presenter')}>
            <Trans>Change the presenter</Trans>
          </KeyButton>
        )}
      </div>
      <div aria-keyshortcuts="F" className="empty:hidden">
        <FloorChoice />
      </div>
      <div aria-keyshortcuts="R">
        <People />
      </div>
      <div className="flex flex-wrap gap-2">
        <KeyButton keys="O" size="small" onClick={() => setAsked('handOver')}>
          <Trans>Hand the controls over</Trans>
        </KeyButton>
        <MoveCall />
        <Button size="small" kind="quiet" onClick={() => course.setObstacle({ kind: 'end' })}>
          {running ? <Trans>End now</Trans> : <Trans>Call it off</Trans>}
        </Button>
      </div>
      {asked === 'jump' && <JumpDialog course={course} onClose={close} />}
      {asked === 'handOver' && <HandOverDialog onClose={close} />}
      {asked === 'presenter' && item !== undefined && (
        <PresenterDialog
          round={item.round}
          onClose={close}
          onChoose={(member) => {
            close()
            void course.present(item, member)
          }}
        />
      )}
      {editing && <AgendaDialog onClose={() => setEditing(false)} />}
    </div>
  )
}
