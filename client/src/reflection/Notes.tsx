import { Trans } from '@lingui/react/macro'
import type { ReflectionNote } from '@setroom/shared'
import type { ReactNode } from 'react'
import { useView } from '../connection/index.ts'
import { useMayMove } from '../connection/useMayMove.ts'
import type { StageProps } from '../phases/stage.ts'
import { useOpenedAll } from '../sealing/useOpenedAll.ts'
import { Words } from '../ui/Words.tsx'
import { NoteForm } from './NoteForm.tsx'
import { type NoteKind, readNote } from './reflectionNote.ts'

/** What the set wants to keep and to change, as everybody writes it down. */
export function Notes({ item, state }: StageProps<'processReflection'>) {
  const mayWrite = useMayMove('processReflection/note.write')
  const on = useView(
    ({ common }) => common.course.current === item.id && common.session?.status === 'running',
  )
  const notes = Object.values<ReflectionNote>(state.notes).sort((a, b) => a.at - b.at)
  const readings = useOpenedAll(
    notes.map(({ text, author }) => ({ text, place: { purpose: 'reflection.note', author } })),
  )
  const opened = notes.flatMap((note, index) => {
    const plain = readings[index]?.plain
    return plain === undefined ? [] : [{ note, words: readNote(plain) }]
  })
  const closed = readings.filter(({ state }) => state !== 'open' && state !== 'opening').length
  const of = (kind: NoteKind) => opened.filter(({ words }) => words.kind === kind)
  return (
    <div className="w-full text-start">
      {mayWrite && on && <NoteForm item={item} />}
      <div className="mt-6 grid gap-6 sm:grid-cols-2">
        <Column title={<Trans>Keep</Trans>} notes={of('keep')} />
        <Column title={<Trans>Change</Trans>} notes={of('change')} />
      </div>
      {of('other').length > 0 && (
        <div className="mt-6">
          <Column title={<Trans>Also noted</Trans>} notes={of('other')} />
        </div>
      )}
      {closed > 0 && (
        <p className="mt-4 text-ink-3 text-sm">
          <Trans>Some notes cannot be read in this browser.</Trans>
        </p>
      )}
    </div>
  )
}

function Column({
  title,
  notes,
}: {
  title: ReactNode
  notes: readonly { note: ReflectionNote; words: { text: string } }[]
}) {
  const members = useView(({ common }) => common.members)
  return (
    <section>
      <h2 className="quiet-heading">{title}</h2>
      {notes.length === 0 ? (
        <p className="mt-2 text-ink-3 text-sm">
          <Trans>Nothing yet.</Trans>
        </p>
      ) : (
        <ul className="mt-2 space-y-3">
          {notes.map(({ note, words }) => (
            <li key={note.id} className="enter border-phase border-s-2 ps-3">
              <Words>{words.text}</Words>
              <p className="text-ink-3 text-xs">
                <bdi>{members[note.author]?.name}</bdi>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
