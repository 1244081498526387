import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { useMay, useOwn, useView } from '../../connection/index.ts'
import { Banner } from '../../ui/Banner.tsx'
import { buttonClass } from '../../ui/buttonClass.ts'

/** For whoever has not said yes yet: where it can be read and said. Nothing waits for it. */
export function WelcomeNotice() {
  const { id, facilitator } = useView(({ common }) => common.set)
  const me = useOwn(({ me }) => me)
  const mayAnswer = useMay('welcome.accept')
  if (!mayAnswer || me.id === facilitator || me.saidYesAt !== undefined) return null
  return (
    <Banner
      className="mb-5"
      title={<Trans>What you are invited to, in two minutes</Trans>}
      action={
        <Link href={`/set/${id}/welcome`} className={buttonClass('plain')}>
          <Trans>Read the welcome</Trans>
        </Link>
      }
    >
      <Trans>Then you say whether you take part.</Trans>
    </Banner>
  )
}
