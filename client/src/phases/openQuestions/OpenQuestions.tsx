import type { MemberId } from '@setroom/shared'
import { useState } from 'react'
import { useOwn } from '../../connection/index.ts'
import { AnswererControls } from '../../questions/AnswererControls.tsx'
import { AskWhom } from '../../questions/AskWhom.tsx'
import { Helper } from '../../questions/Helper.tsx'
import { NextInLine } from '../../questions/NextInLine.tsx'
import { OnStage } from '../../questions/OnStage.tsx'
import { PresenterMarks } from '../../questions/PresenterMarks.tsx'
import { useAsking } from '../../questions/useAsking.ts'
import { usePresent } from '../../room/usePresent.ts'
import type { StageProps } from '../stage.ts'

/** The question, what the presenter does with it, who is next, and for whoever asks the field to write in. */
export function OpenQuestions({ item, state }: StageProps<'openQuestions'>) {
  const [chosen, setChosen] = useState<{ to: MemberId | null; put: number }>()
  const known = useAsking()
  const me = useOwn(({ me }) => me.id)
  const present = usePresent()
  if (known === undefined) return null
  // Chosen for one question, as long as they are here: the next is the presenter's again unless said.
  const put = Object.values(state.ledger).filter(({ asker }) => asker === me).length - (known.myTurn ? 1 : 0)
  const holds = chosen?.put === put && (chosen.to === null || present.includes(chosen.to))
  const asking = holds ? { ...known, to: chosen.to } : known
  const { turn, coached } = state
  const asked = coached && turn?.state === 'answering' && turn.to === me && item.presenter !== me
  const chooses = coached && asking.mayAsk && (asking.myTurn || turn === null)
  return (
    <div className="flex w-full flex-col items-center gap-2 low:gap-1">
      <OnStage asking={asking} />
      {item.presenter === me && <PresenterMarks asking={asking} />}
      {asked && <AnswererControls asking={asking} />}
      <NextInLine asking={asking} />
      {chooses && <AskWhom asking={asking} onChange={(to) => setChosen({ to, put })} />}
      {asking.mayAsk && <Helper key={item.id} asking={asking} />}
    </div>
  )
}
