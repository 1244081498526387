import { Trans, useLingui } from '@lingui/react/macro'
import type { ShelfItem } from '@setroom/shared'
import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useFormats } from '../app/useFormats.ts'
import { SealedWords, useOwn, useSealedText, useSend, useView } from '../connection/index.ts'
import { useName } from '../room/useName.ts'
import { useLastOpened } from '../sealing/useLastOpened.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Folded } from '../ui/Folded.tsx'
import { Menu } from '../ui/Menu.tsx'
import { Words } from '../ui/Words.tsx'
import { ShelfForm } from './ShelfForm.tsx'
import { ShelfLink } from './ShelfLink.tsx'
import { readShelf } from './shelfWords.ts'

/** Something on the shelf; whoever put it there changes it, and takes it away, which the facilitator may, too. */
export function ShelfRow({ item }: { item: ShelfItem }) {
  const formats = useFormats()
  const reading = useSealedText(item.text, { purpose: 'shelf.item', author: item.by })
  const words = useMemo(
    () => (reading.plain === undefined ? undefined : readShelf(reading.plain)),
    [reading.plain],
  )
  const name = useName(item.by)
  const [editing, setEditing] = useState(false)
  const last = useLastOpened(words)
  if (editing && last !== undefined)
    return <ShelfForm item={{ id: item.id, words: last }} onDone={() => setEditing(false)} />
  return (
    <div className="flex items-start gap-3">
      <div className="wrap-anywhere min-w-0 grow">
        {words === undefined ? (
          <SealedWords reading={reading} />
        ) : (
          <>
            <Words size="large">{words.title}</Words>
            {words.link !== '' && <ShelfLink written={words.link} />}
            {words.words !== '' && (
              <Folded plain={words.words}>
                <Words className="mt-1 text-ink-2">{words.words}</Words>
              </Folded>
            )}
          </>
        )}
        <p className="mt-1 text-ink-3 text-xs">
          <bdi>{name}</bdi> · {formats.date(item.changedAt ?? item.at)}
        </p>
      </div>
      <More item={item} title={words?.title ?? ''} onEdit={words && (() => setEditing(true))} />
    </div>
  )
}

function More({
  item,
  title,
  onEdit,
}: {
  item: ShelfItem
  title: string
  /** Absent where the words cannot be opened. */
  onEdit: (() => void) | undefined
}) {
  const { t } = useLingui()
  const send = useSend()
  const me = useOwn(({ me }) => me.id)
  const facilitator = useView(({ common }) => common.set.facilitator)
  const [removing, setRemoving] = useState(false)
  const mine = item.by === me
  if (!mine && facilitator !== me) return null
  const change = mine && onEdit !== undefined
  return (
    <>
      <Menu
        trigger={
          <Button
            kind="quiet"
            size="small"
            icon={<Ellipsis aria-hidden="true" />}
            aria-label={t`More to do with it: ${title}`}
          />
        }
        items={[
          ...(change ? [{ key: 'edit', label: t`Change it`, icon: <Pencil />, onSelect: onEdit }] : []),
          {
            key: 'remove',
            label: t`Take it off the shelf`,
            icon: <Trash2 />,
            danger: true,
            line: change,
            onSelect: () => setRemoving(true),
          },
        ]}
      />
      <ConfirmDialog
        open={removing}
        onOpenChange={setRemoving}
        danger
        title={<Trans>Take it off the shelf?</Trans>}
        body={
          mine ? (
            <Trans>Nobody in the set finds it here any more.</Trans>
          ) : (
            <Trans>Somebody else put it there. Nobody in the set finds it here any more.</Trans>
          )
        }
        confirmLabel={<Trans>Take it off</Trans>}
        onConfirm={async () => {
          const answer = await send({ type: 'shelf.remove', item: item.id })
          // What is gone already is what was wanted; of anything else a notice has told.
          if (!answer.ok && answer.reason !== 'unknown') throw new Error(answer.reason)
        }}
      />
    </>
  )
}
