import { useMayMove } from '../../connection/useMayMove.ts'
import type { StageProps } from '../stage.ts'
import { Choices } from './Choices.tsx'
import { ChoosingNow } from './ChoosingNow.tsx'
import { MyChoice } from './MyChoice.tsx'

/** Each chooses unseen; all choices open together, with names. */
export function Continue({ item, state }: StageProps<'continue'>) {
  const may = useMayMove('continue/choice.make')
  return (
    <div className="mx-auto flex w-full max-w-sm flex-col gap-4 text-start">
      {state.opened ? (
        <Choices state={state} />
      ) : (
        <>
          {may && <MyChoice item={item} />}
          <ChoosingNow item={item} state={state} />
        </>
      )}
    </div>
  )
}
