import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { type RepairPart, repairParts } from '@setroom/shared'
import { useBusy } from '../../room/useBusy.ts'
import { useSteers } from '../../room/useSteers.ts'
import { Button } from '../../ui/Button.tsx'
import type { StageProps } from '../stage.ts'
import { TurnsStage } from '../turns/TurnsStage.tsx'
import { useMove } from '../useMove.ts'
import { Agreements } from './Agreements.tsx'

const parts: Readonly<Record<RepairPart, { name: MessageDescriptor; mine: MessageDescriptor }>> = {
  happened: {
    name: msg`What happened for each of us`,
    mine: msg`Your turn: what happened for you? Speak of yourself; nobody answers.`,
  },
  needs: {
    name: msg`What each of us needs`,
    mine: msg`Your turn: what do you need to be well in this set again?`,
  },
  agree: { name: msg`What we agree`, mine: msg`What do we do from now on, and how shall we notice?` },
}

/** One part after the other, in turns; no clock presses. */
export function Repair({ item, state }: StageProps<'repair'>) {
  const { t } = useLingui()
  const steers = useSteers()
  const move = useMove('repair', item)
  const [busy, run] = useBusy()
  const at = repairParts.indexOf(state.part)
  const [before, next] = [repairParts[at - 1], repairParts[at + 1]]
  const go = (part: RepairPart) => void run(() => move({ type: 'repair.part', part }))
  return (
    <div className="flex w-full flex-col items-center gap-5">
      <ol aria-label={t`Parts`} className="flex flex-wrap justify-center gap-x-4 gap-y-1 text-sm">
        {repairParts.map((part) => (
          <li
            key={part}
            aria-current={part === state.part ? 'step' : undefined}
            className={part === state.part ? 'font-semibold text-phase-ink' : 'text-ink-3'}
          >
            {t(parts[part].name)}
          </li>
        ))}
      </ol>
      {state.part === 'agree' ? (
        <>
          <p className="text-balance font-serif text-xl">{t(parts.agree.mine)}</p>
          <Agreements item={item} state={state} />
        </>
      ) : (
        <TurnsStage
          kind="repair"
          item={item}
          state={state.turns}
          mine={t(parts[state.part].mine)}
          over={<Trans>Thank you. Let it stand for a moment.</Trans>}
        />
      )}
      {steers && (
        <div className="flex flex-wrap justify-center gap-2.5">
          {before !== undefined && (
            <Button kind="quiet" disabled={busy} onClick={() => go(before)}>
              <Trans>Back to: {t(parts[before].name)}</Trans>
            </Button>
          )}
          {next !== undefined && (
            <Button kind={state.turns.now === null ? 'main' : 'quiet'} busy={busy} onClick={() => go(next)}>
              <Trans>Go on to: {t(parts[next].name)}</Trans>
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
