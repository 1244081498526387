import { Plural, Trans } from '@lingui/react/macro'
import { Check } from 'lucide-react'
import { useFormats } from '../../app/useFormats.ts'
import { useOwn, useSend } from '../../connection/index.ts'
import { useBusy } from '../../room/useBusy.ts'
import { Button } from '../../ui/Button.tsx'
import { useContract } from './useContract.ts'

/** How I stand to the contract, in a sentence. */
export function MyStanding() {
  const formats = useFormats()
  const { standing, changes, mine, mayAffirm } = useContract()
  if (!mayAffirm) return null
  switch (standing) {
    case 'never':
      return <Trans>You have not affirmed it yet.</Trans>
    case 'changed':
      return (
        <Plural
          value={changes}
          one="One clause has changed since you affirmed it."
          other="# clauses have changed since you affirmed it."
        />
      )
    case 'affirmed': {
      const when = formats.date(mine?.at ?? 0)
      return <Trans>You affirmed it on {when}.</Trans>
    }
  }
}

/** Affirming the contract as it stands on this screen. What changes at that moment is not affirmed. */
export function Affirm({ size }: { size?: 'large' }) {
  const { contract, standing, mayAffirm } = useContract()
  const send = useSend()
  const [busy, run] = useBusy()
  if (!mayAffirm || standing === 'affirmed') return null
  return (
    <Button
      kind="main"
      size={size}
      busy={busy}
      icon={<Check aria-hidden="true" />}
      onClick={() => void run(() => send({ type: 'contract.affirm', revision: contract.revision }))}
    >
      <Trans>I affirm it</Trans>
    </Button>
  )
}

/** Who has affirmed the version that holds, and who has not: for members. */
export function WhoAffirmed() {
  const formats = useFormats()
  const { affirmed, members } = useContract()
  const guest = useOwn(({ me }) => me.guestOf !== undefined)
  const open = members.filter((one) => !affirmed.includes(one)).map(({ name }) => name)
  const names = formats.list(open)
  const count = affirmed.length
  const all = members.length
  if (guest) return null
  return (
    <p role="status" className="text-ink-2 text-sm">
      {open.length === 0 ? (
        <Trans>All of you have affirmed it.</Trans>
      ) : (
        <>
          <Plural
            value={count}
            one={`# of ${all} has affirmed it.`}
            other={`# of ${all} have affirmed it.`}
          />{' '}
          <Trans>
            Still to come: <bdi>{names}</bdi>.
          </Trans>
        </>
      )}
    </p>
  )
}
