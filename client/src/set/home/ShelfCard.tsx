import { Plural, Trans } from '@lingui/react/macro'
import { useView } from '../../connection/index.ts'
import { AddToShelf, ShelfList } from '../../shelf/ShelfList.tsx'
import { Card } from '../../ui/Card.tsx'
import { TextLink } from '../../ui/TextLink.tsx'

/** So many stand on the set's page. */
const SHOWN = 3

/** The newest things on the shelf, and the way to the whole of it. */
export function ShelfCard() {
  const set = useView(({ common }) => common.set.id)
  const many = useView(({ common }) => Object.keys(common.shelf).length)
  return (
    <Card title={<Trans>The shelf</Trans>} action={<AddToShelf />}>
      <ShelfList most={SHOWN} />
      {many > SHOWN && (
        <p className="mt-3 border-line border-t pt-3 text-sm">
          <TextLink href={`/set/${set}/shelf`}>
            <Plural value={many} one="All that is on it" other="All # that are on it" />
          </TextLink>
        </p>
      )}
    </Card>
  )
}
