import { useLingui } from '@lingui/react/macro'
import { mayAskIn } from '@setroom/shared'
import { Hand } from 'lucide-react'
import { useMay, useOwn, useSend, useView } from '../connection/index.ts'
import { IconButton } from '../ui/IconButton.tsx'

/** "I have a question" in open questions, a raised hand elsewhere; the same place on the screen for both. */
export function HandButton() {
  const { t } = useLingui()
  const send = useSend()
  const me = useOwn((own) => own.me.id)
  const mayRaise = useMay('hand.raise')
  const item = useView(({ common }) => common.agenda.find((one) => one.id === common.course.current))
  const state = useView(({ common }) => (item === undefined ? undefined : common.phases[item.id]))
  const up = useView(({ common }) => common.people[me]?.hand !== undefined)
  const running = useView(({ common }) => common.session?.status === 'running')
  const paused = useView(({ common }) => common.pause !== null)
  if (!running || item?.kind === 'silence') return null

  // In a pause the round stands still, and a hand is for what is said in the pause.
  if (!paused && item !== undefined && state?.kind === 'openQuestions') {
    if (!mayAskIn(state.data, me, item.presenter)) return null
    const waits = state.data.hands.some((hand) => hand.member === me)
    const mine = state.data.turn?.asker === me
    const asking = mine && state.data.turn?.state === 'asking'
    const move =
      waits || asking
        ? ({ type: 'question.lower' } as const)
        : ({ type: 'question.raise', followUp: mine } as const)
    const label = asking
      ? t`Not now after all`
      : waits
        ? t`Take my hand down`
        : mine && !state.data.turn?.hand.followUp
          ? t`I have a follow-up`
          : t`I have a question`
    return (
      <IconButton
        icon={<Hand />}
        label={label}
        keys="H"
        showLabel
        filled={waits}
        disabled={!mayRaise}
        onClick={() =>
          void send({ type: 'phase.move', from: item.id, move: { kind: 'openQuestions', move } })
        }
      />
    )
  }
  return (
    <IconButton
      icon={<Hand />}
      label={up ? t`Take my hand down` : t`Raise hand`}
      keys="H"
      showLabel
      filled={up}
      disabled={!mayRaise}
      onClick={() => void send({ type: up ? 'hand.lower' : 'hand.raise' })}
    />
  )
}
