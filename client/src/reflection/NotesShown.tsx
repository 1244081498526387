import { Trans } from '@lingui/react/macro'
import type { ReflectionNote } from '@setroom/shared'
import type { ReactNode } from 'react'
import { useView } from '../connection/index.ts'
import { useOpenedAll } from '../sealing/useOpenedAll.ts'
import { Words } from '../ui/Words.tsx'
import { type NoteKind, readNote } from './reflectionNote.ts'

type Opened = { readonly note: ReflectionNote; readonly words: { readonly text: string } }

/** Notes on how the set works, what to keep beside what to change. `growing` while more of them may be written. */
export function NotesShown({
  notes,
  growing,
  under,
}: {
  notes: readonly ReflectionNote[]
  growing: boolean
  /** The level of the heading that they stand under. */
  under: 1 | 2
}) {
  const ordered = notes.toSorted((a, b) => a.at - b.at)
  const readings = useOpenedAll(
    ordered.map(({ text, author }) => ({ text, place: { purpose: 'reflection.note', author } })),
  )
  const opened = ordered.flatMap((note, index) => {
    const plain = readings[index]?.plain
    return plain === undefined ? [] : [{ note, words: readNote(plain) }]
  })
  const closed = readings.filter(({ state }) => state !== 'open' && state !== 'opening').length
  const of = (kind: NoteKind) => opened.filter(({ words }) => words.kind === kind)
  const shown = (kind: NoteKind) => growing || of(kind).length > 0
  return (
    <>
      <div className="grid gap-6 empty:hidden sm:grid-cols-2">
        {shown('keep') && <Column under={under} title={<Trans>Keep</Trans>} notes={of('keep')} />}
        {shown('change') && <Column under={under} title={<Trans>Change</Trans>} notes={of('change')} />}
      </div>
      {of('other').length > 0 && (
        <div className="mt-6">
          <Column under={under} title={<Trans>Also noted</Trans>} notes={of('other')} />
        </div>
      )}
      {closed > 0 && (
        <p className="mt-4 text-ink-3 text-sm">
          <Trans>Some notes cannot be read in this browser.</Trans>
        </p>
      )}
    </>
  )
}

function Column({ under, title, notes }: { under: 1 | 2; title: ReactNode; notes: readonly Opened[] }) {
  const Heading = under === 1 ? 'h2' : 'h3'
  const members = useView(({ common }) => common.members)
  return (
    <section>
      <Heading className="quiet-heading">{title}</Heading>
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
