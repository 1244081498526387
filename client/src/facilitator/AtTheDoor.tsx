import { Trans, useLingui } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { useSend, useView } from '../connection/index.ts'
import { useInQuestion } from '../consent/useInQuestion.ts'
import { KeyButton } from '../room/KeyButton.tsx'
import { useWaiting } from '../room/useKnock.ts'
import { useSilent } from '../room/useQuiet.ts'
import { Button } from '../ui/Button.tsx'
import { PersonChip } from '../ui/PersonChip.tsx'

/** Guests who wait to be let in; `keys` lets in the first of them. In silence no screen reader speaks of them. */
export function AtTheDoor({ keys = 'G' }: { keys?: string }) {
  const { t } = useLingui()
  const send = useSend()
  const members = useView(({ common }) => common.members)
  const waiting = useWaiting()
  const inQuestion = useInQuestion()
  const note = (member: MemberId) => {
    if (inQuestion.includes(member)) return t`all are being asked`
    const of = members[member]?.supports
    const supports = of === undefined ? undefined : members[of]?.name
    return supports === undefined ? undefined : t`supports ${supports}`
  }
  const silent = useSilent()
  if (waiting.length === 0) return null
  return (
    // Put in anew when a silence is over, and so read out.
    <section
      key={String(silent)}
      role={silent ? undefined : 'status'}
      className="rounded-md bg-phase-soft px-3.5 py-2.5"
    >
      <h2 className="quiet-heading">
        <Trans>At the door</Trans>
      </h2>
      <ul>
        {waiting.map((member, i) => (
          <li key={member} className="mt-2 flex flex-wrap items-center justify-between gap-2">
            <PersonChip id={member} name={members[member]?.name ?? ''} note={note(member)} />
            <span className="flex gap-1.5">
              <KeyButton
                keys={i === 0 ? keys : ''}
                size="small"
                kind="main"
                disabled={inQuestion.includes(member)}
                onClick={() => void send({ type: 'guest.admit', member })}
              >
                <Trans>Let in</Trans>
              </KeyButton>
              <Button size="small" kind="quiet" onClick={() => void send({ type: 'guest.refuse', member })}>
                <Trans>Not today</Trans>
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
