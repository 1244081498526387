import { Trans, useLingui } from '@lingui/react/macro'
import { type MemberId, mayAskIn } from '@setroom/shared'
import { useView } from '../connection/index.ts'
import { useMove } from '../phases/useMove.ts'
import { InLine } from '../questions/InLine.tsx'
import { type Asking, useAsking } from '../questions/useAsking.ts'
import { useLine } from '../questions/useLine.ts'
import { KeyButton } from '../room/KeyButton.tsx'
import { usePresent } from '../room/usePresent.ts'
import { Button } from '../ui/Button.tsx'
import { Menu } from '../ui/Menu.tsx'
import { PersonChip } from '../ui/PersonChip.tsx'
import { SpokenLabel } from './SpokenLabel.tsx'

/** Who asks next and why, and calling somebody out of order; elsewhere, the raised hands. */
export function AsksNext() {
  const asking = useAsking()
  const paused = useView(({ common }) => common.pause !== null)
  if (asking === undefined) return <Hands />
  return (
    <>
      {paused ? <Hands /> : <Queue asking={asking} />}
      <SpokenLabel item={asking.item} state={asking.state} />
    </>
  )
}

function Queue({ asking }: { asking: Asking }) {
  const { t } = useLingui()
  const { item, state } = asking
  const move = useMove('openQuestions', item)
  const members = useView(({ common }) => common.members)
  const present = usePresent()
  const name = (member: MemberId) => members[member]?.name ?? ''
  const order = useLine(asking)
  const first = order[0]?.member
  const { turn } = state
  const callable = present.filter(
    (m) => mayAskIn(state, m, item.presenter) && m !== turn?.asker && m !== first,
  )
  const asks = turn?.state === 'asking' ? name(turn.asker) : undefined
  return (
    <section>
      <h2 className="quiet-heading mb-1">
        <Trans>Asks next</Trans>
      </h2>
      {order.length === 0 ? (
        <p className="py-1.5 text-ink-3 text-sm">
          <Trans>Nobody yet.</Trans>
        </p>
      ) : (
        <InLine asking={asking} />
      )}
      <div className="mt-1 flex flex-wrap gap-2">
        <KeyButton
          keys="X"
          size="small"
          disabled={turn === null}
          onClick={() => void move({ type: 'question.next' })}
        >
          <Trans>Next question</Trans>
        </KeyButton>
        {asks !== undefined && (
          <KeyButton
            keys="K"
            size="small"
            kind="quiet"
            aria-label={t`Pass ${asks} over; their place is kept for two minutes`}
            onClick={() => void move({ type: 'question.skip' })}
          >
            <Trans>Pass over</Trans>
          </KeyButton>
        )}
        {callable.length > 0 && (
          <Menu
            trigger={
              <Button size="small" kind="quiet">
                <Trans>Call …</Trans>
              </Button>
            }
            items={callable.map((member) => ({
              key: member,
              label: <bdi>{name(member)}</bdi>,
              onSelect: () => void move({ type: 'question.call', member }),
            }))}
          />
        )}
      </div>
    </section>
  )
}

function Hands() {
  const hands = useView(({ common }) =>
    Object.entries(common.people)
      .filter(([, person]) => person.present && person.hand !== undefined)
      .sort(([, a], [, b]) => (a.hand ?? 0) - (b.hand ?? 0))
      .map(([id]) => id as MemberId),
  )
  const members = useView(({ common }) => common.members)
  if (hands.length === 0) return null
  return (
    <section>
      <h2 className="quiet-heading mb-1">
        <Trans>Hands</Trans>
      </h2>
      <ol>
        {hands.map((member) => (
          <li key={member} className="py-1.5">
            <PersonChip id={member} name={members[member]?.name ?? ''} />
          </li>
        ))}
      </ol>
    </section>
  )
}
