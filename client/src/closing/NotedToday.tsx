import { Trans } from '@lingui/react/macro'
import type { ReflectionNote } from '@setroom/shared'
import { useView } from '../connection/index.ts'
import { NotesShown } from '../reflection/NotesShown.tsx'
import { ClosingSection } from './ClosingSection.tsx'

/** What the set said in reflection that it wants to keep, and to change: for the next session to find. */
export function NotedToday() {
  const notes = useView(({ common }) =>
    Object.values(common.phases).flatMap((state) =>
      state.kind === 'processReflection' ? Object.values<ReflectionNote>(state.data.notes) : [],
    ),
  )
  if (notes.length === 0) return null
  return (
    <ClosingSection title={<Trans>How we want to work</Trans>}>
      <NotesShown notes={notes} growing={false} under={2} />
    </ClosingSection>
  )
}
