import { Trans, useLingui } from '@lingui/react/macro'
import { useSend, useView } from '../connection/index.ts'
import { KeyButton } from '../room/KeyButton.tsx'
import { useCurrentItem } from '../room/useCurrentItem.ts'
import { classNames } from '../ui/classNames.ts'

const steps = [
  { minutes: -5, keys: '[' },
  { minutes: -1, keys: '-' },
  { minutes: 1, keys: '+' },
  { minutes: 5, keys: ']' },
] as const

/**
 * Giving and taking time in the phase that is on, and stopping the clock for a look at how it goes. Where `few` are
 * shown the keys of the others work all the same.
 */
export function TimeControls({ few }: { few: boolean }) {
  const { t } = useLingui()
  const send = useSend()
  const item = useCurrentItem()
  const pause = useView(({ common }) => common.pause?.kind)
  if (item === undefined) return null
  const said = (minutes: number) => (minutes > 0 ? t`+${minutes} min` : t`−${-minutes} min`)
  return (
    <div className="flex flex-wrap gap-1.5">
      {steps.map(({ minutes, keys }) => (
        <KeyButton
          key={keys}
          keys={keys}
          size="small"
          className={classNames('px-3! pointer-coarse:px-2.5!', few && Math.abs(minutes) !== 1 && 'hidden!')}
          aria-label={said(minutes)}
          onClick={() => void send({ type: 'session.adjust', from: item.id, ms: minutes * 60_000 })}
        >
          {Math.abs(minutes) === 1 ? said(minutes) : minutes > 0 ? `+${minutes}` : `−${-minutes}`}
        </KeyButton>
      ))}
      {pause === undefined && (
        <KeyButton
          keys="S"
          size="small"
          hint={t`To look at how you work together. For a breath there is Pause.`}
          onClick={() => void send({ type: 'clock.stop' })}
        >
          <Trans>Stop the clock</Trans>
        </KeyButton>
      )}
      {/* In the other pauses the way on stands in the middle of the stage. */}
      {pause === 'presenterGone' && (
        <KeyButton keys="S" size="small" onClick={() => void send({ type: 'clock.resume' })}>
          <Trans>Let the clock go on</Trans>
        </KeyButton>
      )}
    </div>
  )
}
