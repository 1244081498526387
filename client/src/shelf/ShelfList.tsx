import { Trans } from '@lingui/react/macro'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ShelfForm } from './ShelfForm.tsx'
import { ShelfRow } from './ShelfRow.tsx'
import { useShelf } from './useShelf.ts'

/** What is on the shelf, the newest first, at most `most`. */
export function ShelfList({ most = Number.POSITIVE_INFINITY }: { most?: number }) {
  const all = useShelf()
  if (all.length === 0) {
    return (
      <p className="text-ink-2 text-sm">
        <Trans>Links and notes that you all want to find again. Nothing is here yet.</Trans>
      </p>
    )
  }
  return (
    <ul className="divide-y divide-line">
      {all.slice(0, most).map((item) => (
        <li key={item.id} className="py-4 first:pt-0 last:pb-0">
          <ShelfRow item={item} />
        </li>
      ))}
    </ul>
  )
}

/** The way to put something there. */
export function AddToShelf() {
  const may = useMay('shelf.put')
  const [adding, setAdding] = useState(false)
  if (!may) return null
  return (
    <>
      <Button
        size="small"
        className="shrink-0 whitespace-nowrap"
        icon={<Plus aria-hidden="true" />}
        onClick={() => setAdding(true)}
      >
        <Trans>Add something</Trans>
      </Button>
      <Dialog open={adding} onOpenChange={setAdding} title={<Trans>For the shelf</Trans>}>
        <ShelfForm onDone={() => setAdding(false)} />
      </Dialog>
    </>
  )
}
