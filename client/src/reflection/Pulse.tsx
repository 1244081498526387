import { useView } from '../connection/index.ts'
import { useMayMove } from '../connection/useMayMove.ts'
import type { StageProps } from '../phases/stage.ts'
import { PulseForm } from './PulseForm.tsx'
import { PulseResults } from './PulseResults.tsx'
import { PulseWaiting } from './PulseWaiting.tsx'
import { TooFewForPulse } from './TooFewForPulse.tsx'
import { tooFew } from './tooFew.ts'
import { usePulseAnswer } from './usePulseAnswer.ts'
import { useRaters } from './useRaters.ts'

/** Four ratings by the participants, unseen; when the facilitator closes it, what may be said of them, once. */
export function Pulse({ item, state }: StageProps<'processReflection'>) {
  const me = useView(({ own }) => own.me.id)
  const mayAnswer = useMayMove('processReflection/pulse.answer')
  const raters = useRaters()
  const answer = usePulseAnswer(item, state)
  if (state.pulse === 'closed') return <PulseResults item={item} state={state} />
  if (tooFew(raters, state)) return <TooFewForPulse />
  const asked = mayAnswer && raters.includes(me)
  if (!asked) return <PulseWaiting item={item} state={state} mine="notAsked" />
  if (answer.stands === 'open') return <PulseForm answer={answer} />
  return <PulseWaiting item={item} state={state} mine={answer.stands} />
}
