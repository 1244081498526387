import { Trans, useLingui } from '@lingui/react/macro'
import { usePageTitle } from '../app/usePageTitle.ts'
import { usePlace } from '../connection/index.ts'
import { SetFrame } from '../set/frame/SetFrame.tsx'
import { Card } from '../ui/Card.tsx'
import { AddToShelf, ShelfList } from './ShelfList.tsx'

/** `/set/:setId/shelf`: links and notes that the set keeps. */
export function ShelfPage() {
  return (
    <SetFrame width="text">
      <Shelf />
    </SetFrame>
  )
}

function Shelf() {
  const { t } = useLingui()
  usePlace('home')
  usePageTitle(t`The shelf`)
  return (
    <div className="pt-8">
      <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-serif text-2xl sm:text-3xl">
          <Trans>The shelf</Trans>
        </h1>
        <AddToShelf />
      </div>
      <Card>
        <ShelfList />
      </Card>
    </div>
  )
}
