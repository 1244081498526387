import { useLingui } from '@lingui/react/macro'
import {
  type AgendaItem,
  type CommandId,
  type PulseQuestion,
  type ReflectionState,
  randomId,
} from '@setroom/shared'
import { useEffect, useMemo, useState } from 'react'
import { useConnection, useSealing, useTellRefusal, useView } from '../connection/index.ts'
import { useDraft } from '../sealing/index.ts'
import { notify } from '../ui/notify.ts'
import { sealingWords } from '../words/sealingWords.ts'
import { type Delivery, deliverPulse } from './pulseDelivery.ts'
import { PULSE_DRAFT, type PulseDraft, readPulseDraft, wholeAnswer } from './pulseDraft.ts'

export type PulseAnswering = {
  scores: PulseDraft['scores']
  rate: (question: PulseQuestion, score: number) => void
  give: () => void
  /** `kept`: the server counts this person among those who answered. */
  stands: 'open' | 'sending' | 'kept'
}

/** One's own answer to a pulse: kept in this browser from the first rating on, sent when it is given. */
export function usePulseAnswer(item: AgendaItem, state: ReflectionState): PulseAnswering {
  const { t } = useLingui()
  const connection = useConnection()
  const sealing = useSealing()
  const tell = useTellRefusal()
  const me = useView(({ own }) => own.me.id)
  const { text, setText } = useDraft(PULSE_DRAFT)
  const draft = useMemo(() => readPulseDraft(text, item.id), [text, item.id])
  const [delivery, setDelivery] = useState<Delivery>()
  const counted = state.answered.includes(me)
  const open = state.pulse === 'open'

  useEffect(() => {
    const answer = draft?.given ? wholeAnswer(draft) : undefined
    if (draft === undefined || answer === undefined || sealing === undefined || !open) return
    const store = deliverPulse(connection, sealing, draft, answer)
    const take = (now: Delivery) => {
      setDelivery(now)
      if (now.state === 'refused') tell(now.reason)
      else if (now.state === 'unsealed')
        void notify({ tone: 'warn', title: t(sealingWords[now.reason]), key: 'pulse' })
      else return
      // Back in its owner's hands, to be given again.
      setText(JSON.stringify({ ...draft, given: false }))
    }
    take(store.getState())
    return store.subscribe(take)
  }, [connection, sealing, draft, open, setText, tell, t])

  const keep = (patch: Partial<PulseDraft>) => {
    const start = { id: randomId<CommandId>(crypto), phase: item.id, given: false, scores: {} }
    setText(JSON.stringify({ ...(draft ?? start), ...patch }))
  }
  return {
    scores: draft?.scores ?? {},
    rate: (question, score) => keep({ scores: { ...draft?.scores, [question]: score } }),
    give: () => keep({ given: true }),
    stands: counted || delivery?.state === 'kept' ? 'kept' : draft?.given === true ? 'sending' : 'open',
  }
}
