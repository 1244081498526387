import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useFormats } from '../../app/useFormats.ts'
import { useMay, useOwn, useSend, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { buttonClass } from '../../ui/buttonClass.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'

/** A yes, a no, or later; what was said already; and for the facilitator, that the others are asked. */
export function YesOrNo() {
  const set = useView(({ common }) => common.set)
  const me = useOwn(({ me }) => me)
  const mayAnswer = useMay('welcome.accept')
  const formats = useFormats()
  const home = `/set/${set.id}`
  if (set.facilitator === me.id || me.saidYesAt !== undefined || !mayAnswer) {
    const day = me.saidYesAt === undefined ? undefined : formats.date(me.saidYesAt)
    return (
      <div className="mt-10 border-line border-t pt-6">
        <p className="text-ink-2">
          {day === undefined ? (
            <Trans>
              The others are asked for a yes to this when they first come. You see who has said it.
            </Trans>
          ) : (
            <Trans>You said yes to this on {day}.</Trans>
          )}
        </p>
        <Link href={home} className={buttonClass('plain', 'large', 'mt-4')}>
          <Trans>To the set</Trans>
        </Link>
      </div>
    )
  }
  return <Ask home={home} />
}

function Ask({ home }: { home: string }) {
  const send = useSend()
  const me = useOwn(({ me }) => me.id)
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)

  const accept = async () => {
    setBusy(true)
    const answer = await send({ type: 'welcome.accept' })
    setBusy(false)
    if (answer.ok || answer.reason === 'already') navigate(home)
  }
  const decline = async () => {
    const answer = await send({ type: 'welcome.decline', member: me })
    if (!answer.ok) throw new Error(answer.reason)
  }
  return (
    <div className="mt-10 border-line border-t pt-6">
      <p className="max-w-prose text-ink-2">
        <Trans>The facilitator sees that you said yes, and when.</Trans>
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button kind="main" size="large" busy={busy} onClick={accept}>
          <Trans>Yes, I take part</Trans>
        </Button>
        <Link href={home} className={buttonClass('plain', 'large')}>
          <Trans>I will say it later</Trans>
        </Link>
        <Button kind="quiet" size="large" className="max-sm:-ms-6" onClick={() => setAsking(true)}>
          <Trans>I would rather not</Trans>
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={<Trans>Decline this place?</Trans>}
        body={
          <Trans>
            Nobody asks why. The facilitator sees that you declined and can ask somebody else; the others are
            told nothing. Anything you wrote here is erased, and your link opens nothing after that.
          </Trans>
        }
        confirmLabel={<Trans>Decline</Trans>}
        onConfirm={decline}
      />
    </div>
  )
}
