import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { useView } from '../../connection/index.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Card } from '../../ui/Card.tsx'
import { useWayBack } from '../wayBack/useWayBack.ts'

/** The way to what is one's own alone; while a way back is not kept, it asks for that first. */
export function MyPlaceCard() {
  const set = useView(({ common }) => common.set.id)
  const kept = useWayBack()
  return (
    <Card title={<Trans>My place</Trans>}>
      <p className="text-ink-2 text-sm">
        {kept ? (
          <Trans>Your details, devices, reminders, and all that is yours to take away.</Trans>
        ) : (
          <Trans>Browsers forget. Keep a way back, so that you find in again.</Trans>
        )}
      </p>
      <Link href={`/set/${set}/mine`} className={buttonClass(kept ? 'plain' : 'main', 'small', 'mt-4')}>
        {kept ? <Trans>Look after it</Trans> : <Trans>Keep a way back</Trans>}
      </Link>
    </Card>
  )
}
