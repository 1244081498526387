import { Trans } from '@lingui/react/macro'
import { useFormats } from '../../app/useFormats.ts'
import { useMay, useSend, useView } from '../../connection/index.ts'
import { Card } from '../../ui/Card.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { KeepFor } from './KeepFor.tsx'

/** How long the set is kept, and the day that follows from it. */
export function KeepingCard() {
  const formats = useFormats()
  const { id, keptUntil } = useView(({ common }) => common.set)
  const may = useMay('set.edit')
  const send = useSend()
  const day = keptUntil === undefined ? undefined : formats.date(keptUntil)
  return (
    <Card title={<Trans>How long the set is kept</Trans>}>
      <p className="mb-3 text-ink-2">
        <Trans>
          So many months after the last session all of it is erased, for everybody. It stands in{' '}
          <TextLink href={`/set/${id}/contract`}>your contract</TextLink> and changes with it.
        </Trans>
      </p>
      <fieldset disabled={!may}>
        <KeepFor onChoose={(keepMonths) => void send({ type: 'set.edit', settings: { keepMonths } })} />
      </fieldset>
      <p role="status" className="mt-3 text-sm">
        {day === undefined ? (
          <Trans>While a session is open, nothing is erased.</Trans>
        ) : (
          <Trans>
            As it stands, that is on <span className="font-medium">{day}</span>. Thirty days before, everybody
            is told; every new session puts it off.
          </Trans>
        )}
      </p>
      {!may && (
        <p className="mt-2 text-ink-2 text-sm">
          <Trans>The facilitator chooses it, with everybody’s knowledge.</Trans>
        </p>
      )}
    </Card>
  )
}
