import { Trans, useLingui } from '@lingui/react/macro'
import { type QuestionMark, questionMarkOf } from '@setroom/shared'
import { Ellipsis } from 'lucide-react'
import { useSealedText } from '../connection/index.ts'
import { KeyButton } from '../room/KeyButton.tsx'
import { useBusy } from '../room/useBusy.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu } from '../ui/Menu.tsx'
import { useHand } from './useAsk.ts'
import type { Asking } from './useAsking.ts'
import { useMark } from './useMark.ts'

/** What the presenter may do with the question on stage. The row is there before the question and does not move. */
export function PresenterMarks({ asking }: { asking: Asking }) {
  const { item, question } = asking
  const { t } = useLingui()
  const { mark, unmark, decline } = useMark(item)
  const { next } = useHand(item)
  const [busy, run] = useBusy()
  const reading = useSealedText(question?.mark, {
    purpose: 'question.mark',
    ...(item.presenter === undefined ? {} : { author: item.presenter }),
  })
  const marked = reading.state === 'open' ? questionMarkOf(reading.plain) : undefined
  const none = question === undefined
  // Pressed again, a mark is taken back.
  const set = (which: QuestionMark) =>
    question !== undefined && void (marked === which ? unmark(question.id) : mark(question.id, which))
  return (
    <div className="flex min-h-11 flex-wrap items-center justify-center gap-2 max-sm:min-h-24">
      <Button
        kind={marked === 'madeThink' ? 'main' : 'plain'}
        aria-pressed={marked === 'madeThink'}
        disabled={none}
        onClick={() => set('madeThink')}
      >
        <Trans>Made me think</Trans>
      </Button>
      <Button
        aria-pressed={marked === 'park'}
        className="aria-pressed:border-phase aria-pressed:bg-phase-soft"
        disabled={none}
        onClick={() => set('park')}
      >
        <Trans>Park it</Trans>
      </Button>
      <KeyButton keys="X" busy={busy} disabled={none} onClick={() => void run(next)}>
        <Trans>Next question</Trans>
      </KeyButton>
      <Menu
        trigger={<IconButton kind="quiet" icon={<Ellipsis />} label={t`More for you as presenter`} />}
        items={[
          {
            key: 'answered',
            label: <Trans>Mark as answered</Trans>,
            disabled: none,
            checked: marked === 'answered',
            onSelect: () => set('answered'),
          },
          {
            key: 'decline',
            label: <Trans>Decline this question</Trans>,
            disabled: none || question.declined,
            onSelect: () => question !== undefined && void decline(question.id),
          },
        ]}
      />
    </div>
  )
}
