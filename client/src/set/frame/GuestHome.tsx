import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { useConnection, useOwn, usePlace } from '../../connection/index.ts'
import { Offer } from '../../join/Offer.tsx'
import { buttonClass } from '../../ui/buttonClass.ts'

/** A guest or observer of one session sees nothing of the set: only the way to the door. */
export function GuestHome() {
  usePlace('home')
  const { set } = useConnection()
  const name = useOwn(({ me }) => me.name)
  const role = useOwn(({ me }) => me.role)
  return (
    <div className="mx-auto max-w-xl pt-8 sm:pt-14">
      <Offer
        title={
          <Trans>
            Welcome, <bdi>{name}</bdi>.
          </Trans>
        }
        action={
          <Link href={`/set/${set}/lobby`} className={buttonClass('main', 'large')}>
            <Trans>Go to the lobby</Trans>
          </Link>
        }
      >
        <p>
          {role === 'observer' ? (
            <Trans>You observe one session.</Trans>
          ) : role === 'support' ? (
            <Trans>You come to one session, to support somebody.</Trans>
          ) : (
            <Trans>You are a guest of one session.</Trans>
          )}{' '}
          <Trans>
            In the lobby you can try your camera and microphone; when the session begins, the facilitator lets
            you in.
          </Trans>
        </p>
      </Offer>
    </div>
  )
}
