import { Trans } from '@lingui/react/macro'
import type { MemberId, PersonView } from '@setroom/shared'
import { UserPlus } from 'lucide-react'
import { useFormats } from '../../app/useFormats.ts'
import { useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { FaceDisc } from '../../ui/FaceDisc.tsx'

/** For the facilitator alone: who declined, and a way to ask somebody else. */
export function DeclinedPeople({ onInvite }: { onInvite: () => void }) {
  const formats = useFormats()
  const details = useView(({ own }) => own.details)
  const members = useView(({ common }) => common.members)
  const declined = Object.values<PersonView>(members).flatMap((person) => {
    const at = details?.[person.id as MemberId]?.declinedAt
    return at === undefined ? [] : [{ person, at }]
  })
  if (declined.length === 0) return null
  return (
    <section aria-labelledby="declined" className="mt-9">
      <h2 id="declined" className="mb-1 font-serif text-xl">
        <Trans>Declined</Trans>
      </h2>
      <p className="mb-3 text-ink-2 text-sm">
        <Trans>Nobody was asked for a reason, and only you are shown this. Their links open nothing.</Trans>
      </p>
      <ul className="space-y-3">
        {declined.map(({ person, at }) => (
          <li
            key={person.id}
            className="flex flex-wrap items-center gap-3 rounded-lg border border-line bg-surface p-4 shadow-1"
          >
            <FaceDisc id={person.id} name={person.name} size={40} />
            <div className="min-w-0 grow">
              <p className="truncate font-medium">
                <bdi>{person.name}</bdi>
              </p>
              <p className="text-ink-3 text-xs">
                <Trans>declined</Trans> · {formats.date(at)}
              </p>
            </div>
            <Button size="small" icon={<UserPlus aria-hidden="true" />} onClick={onInvite}>
              <Trans>Invite somebody else</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
