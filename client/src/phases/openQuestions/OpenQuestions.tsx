import { useOwn } from '../../connection/index.ts'
import { Helper } from '../../questions/Helper.tsx'
import { NextInLine } from '../../questions/NextInLine.tsx'
import { OnStage } from '../../questions/OnStage.tsx'
import { PresenterMarks } from '../../questions/PresenterMarks.tsx'
import { useAsking } from '../../questions/useAsking.ts'
import type { StageProps } from '../stage.ts'

/** The question, what the presenter does with it, who is next, and for the others the field to write in. */
export function OpenQuestions({ item, state }: StageProps<'openQuestions'>) {
  const asking = useAsking()
  const presents = useOwn(({ me }) => me.id) === item.presenter
  if (asking === undefined) return null
  return (
    <div className="flex w-full flex-col items-center gap-2">
      <OnStage turn={state.turn} question={asking.question} />
      {presents ? (
        <>
          <PresenterMarks asking={asking} />
          <NextInLine asking={asking} />
        </>
      ) : (
        <NextInLine asking={asking} />
      )}
      {asking.mayAsk && <Helper key={item.id} asking={asking} />}
    </div>
  )
}
