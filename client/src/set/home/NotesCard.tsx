import { Plural, Trans } from '@lingui/react/macro'
import type { Note } from '@setroom/shared'
import { PenLine } from 'lucide-react'
import { type RefObject, useRef, useState } from 'react'
import { useMay } from '../../connection/index.ts'
import { NoteForm } from '../../notes/NoteForm.tsx'
import { NoteRow } from '../../notes/NoteRow.tsx'
import { useNotes } from '../../notes/useNotes.ts'
import { useReadOnSight } from '../../notes/useReadOnSight.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

/** So many stand there at once, besides all that are new. */
const SHOWN = 2

/** Notes to the set, the newest first; what is new counts as read once it has stood in sight. */
export function NotesCard() {
  const { notes, unread } = useNotes()
  const may = useMay('note.leave')
  const [writing, setWriting] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  // What was new when this page was opened, or came since, is marked as new as long as it stays open.
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const come = unread.filter(({ id }) => !fresh.has(id))
  if (come.length > 0) setFresh(new Set([...fresh, ...come.map(({ id }) => id)]))
  useReadOnSight(list, may ? unread.at(-1) : undefined)
  const many = Math.max(SHOWN, notes.filter(({ id }) => fresh.has(id)).length)
  const [first, rest] = [notes.slice(0, many), notes.slice(many)]
  return (
    <Card
      title={<Trans>Notes to the set</Trans>}
      action={
        may && (
          <Button
            size="small"
            className="shrink-0 whitespace-nowrap"
            icon={<PenLine aria-hidden="true" />}
            onClick={() => setWriting(true)}
          >
            <Trans>Write a note</Trans>
          </Button>
        )
      }
    >
      {notes.length === 0 ? (
        <p className="text-ink-2 text-sm">
          <Trans>A word to all of you between sessions. Nobody has left one yet.</Trans>
        </p>
      ) : (
        <Rows list={list} notes={first} fresh={fresh} />
      )}
      {rest.length > 0 && (
        <details className="mt-4">
          <summary className="min-h-9 py-1.5 text-ink-2 text-sm">
            <Plural value={rest.length} one="An earlier one" other="# earlier ones" />
          </summary>
          <div className="mt-2">
            <Rows notes={rest} fresh={fresh} />
          </div>
        </details>
      )}
      <Dialog open={writing} onOpenChange={setWriting} title={<Trans>A note to the set</Trans>}>
        <NoteForm onDone={() => setWriting(false)} />
      </Dialog>
    </Card>
  )
}

function Rows({
  list,
  notes,
  fresh,
}: {
  list?: RefObject<HTMLUListElement | null>
  notes: readonly Note[]
  fresh: ReadonlySet<string>
}) {
  return (
    <ul ref={list} className="divide-y divide-line">
      {notes.map((note) => (
        <li key={note.id} className="py-4 first:pt-0 last:pb-0">
          <NoteRow note={note} fresh={fresh.has(note.id)} />
        </li>
      ))}
    </ul>
  )
}
