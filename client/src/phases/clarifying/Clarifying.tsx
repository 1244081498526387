import { Trans } from '@lingui/react/macro'
import { useOwn } from '../../connection/index.ts'
import { IssueCard } from '../presentation/IssueCard.tsx'
import type { StageProps } from '../stage.ts'
import { Hands } from './Hands.tsx'

export function Clarifying({ item }: StageProps<'clarifying'>) {
  const presents = useOwn(({ me }) => me.id) === item.presenter
  return (
    <div className="flex flex-col items-center gap-3">
      <IssueCard round={item.round} />
      <p className="text-balance font-serif text-lg">
        {presents ? (
          <Trans>Answer with facts. “I don’t know” is one of them.</Trans>
        ) : (
          <Trans>Which fact do you need? Yes-or-no questions are welcome here, advice is not.</Trans>
        )}
      </p>
      <Hands presenter={item.presenter} />
    </div>
  )
}
