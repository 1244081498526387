import { Plural, Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { useView } from '../../connection/index.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Card } from '../../ui/Card.tsx'

/** On the home of a supervision set: how much was carried here, and the way to it; nothing in any other set. */
export function SupervisionCard() {
  const set = useView(({ common }) => common.set.id)
  const supervision = useView(({ common }) => common.set.settings.supervision === true)
  const many = useView(({ common }) => Object.keys(common.carried).length)
  if (!supervision && many === 0) return null
  return (
    <Card title={<Trans>From our sets</Trans>}>
      <p className="text-ink-2 text-sm">
        {many === 0 ? (
          <Trans>Nothing was carried here yet.</Trans>
        ) : (
          <Plural value={many} one="One learning was carried here." other="# learnings were carried here." />
        )}
      </p>
      <Link href={`/set/${set}/supervision`} className={buttonClass('plain', 'small', 'mt-4')}>
        <Trans>Read and sort</Trans>
      </Link>
    </Card>
  )
}
