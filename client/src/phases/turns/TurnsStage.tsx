import { Trans, useLingui } from '@lingui/react/macro'
import type { AgendaItem, TurnsState } from '@setroom/shared'
import type { ReactNode } from 'react'
import { useOwn } from '../../connection/index.ts'
import { useBusy } from '../../room/useBusy.ts'
import { useName } from '../../room/useName.ts'
import { useSteers } from '../../room/useSteers.ts'
import { Button } from '../../ui/Button.tsx'
import { useMove } from '../useMove.ts'
import { GiveTurn } from './GiveTurn.tsx'
import { TurnOrder } from './TurnOrder.tsx'

type TurnsKind = 'checkIn' | 'appreciation' | 'learningGoals' | 'repair'

/** Everybody once: whose turn it is, who is still to come, and how to pass it on. */
export function TurnsStage({
  kind,
  item,
  state,
  mine,
  over,
}: {
  kind: TurnsKind
  item: AgendaItem
  state: TurnsState
  /** What is asked of the one whose turn it is. */
  mine: ReactNode
  /** What stands there when everybody has spoken. */
  over: ReactNode
}) {
  const { t } = useLingui()
  const move = useMove<TurnsKind>(kind, item)
  const me = useOwn(({ me }) => me.id)
  const steers = useSteers()
  const name = useName(state.now ?? undefined)
  const [busy, run] = useBusy()
  const isMine = state.now === me
  const give = (
    <GiveTurn
      state={state}
      presenter={item.presenter}
      onGive={(to) => void move({ type: 'turn.give', to })}
    />
  )
  if (state.now === null) {
    return (
      <div className="flex flex-col items-center gap-4">
        <p className="font-serif text-xl">{over}</p>
        {steers && give}
      </div>
    )
  }
  return (
    <div className="flex flex-col items-center gap-4">
      {/* Of one's own turn a screen reader is told with every phase in one way. */}
      <p className="text-balance font-serif text-xl sm:text-2xl" aria-live={isMine ? 'off' : 'polite'}>
        {isMine ? mine : <Trans>{name} has the word.</Trans>}
      </p>
      {(isMine || steers) && (
        <div className="flex flex-wrap justify-center gap-2.5">
          <Button
            kind={isMine ? 'main' : 'plain'}
            busy={busy}
            onClick={() => void run(() => move({ type: 'turn.done' }))}
          >
            {isMine ? <Trans>I’m done</Trans> : <Trans>Next person</Trans>}
          </Button>
          <Button
            kind="quiet"
            disabled={busy}
            onClick={() => void move({ type: 'turn.skip' })}
            aria-label={isMine ? undefined : t`Skip ${name}`}
          >
            {isMine ? <Trans>Skip me</Trans> : <Trans>Skip</Trans>}
          </Button>
          {give}
        </div>
      )}
      <TurnOrder state={state} presenter={item.presenter} />
    </div>
  )
}
