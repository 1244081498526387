import type { ReflectionNote } from '@setroom/shared'
import { useView } from '../connection/index.ts'
import { useMayMove } from '../connection/useMayMove.ts'
import type { StageProps } from '../phases/stage.ts'
import { NoteForm } from './NoteForm.tsx'
import { NotesShown } from './NotesShown.tsx'

/** What the set wants to keep and to change, as everybody writes it down. */
export function Notes({ item, state }: StageProps<'processReflection'>) {
  const mayWrite = useMayMove('processReflection/note.write')
  const on = useView(
    ({ common }) => common.course.current === item.id && common.session?.status === 'running',
  )
  return (
    <div className="flex w-full flex-col gap-6 text-start">
      {mayWrite && on && <NoteForm item={item} />}
      <div>
        <NotesShown notes={Object.values<ReflectionNote>(state.notes)} growing under={1} />
      </div>
    </div>
  )
}
