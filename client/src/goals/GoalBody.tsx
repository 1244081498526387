import { Trans } from '@lingui/react/macro'
import type { Goal } from '@setroom/shared'
import { EyeOff } from 'lucide-react'
import { SealedWords } from '../connection/index.ts'
import { Words } from '../ui/Words.tsx'
import { useGoalWords } from './useGoalWords.ts'

/** A goal as it stands: what, its measure, and whether only its owner sees it. */
export function GoalBody({ goal, size = 'large' }: { goal: Goal; size?: 'large' | 'stage' | undefined }) {
  const { reading, words } = useGoalWords(goal)
  if (words === undefined) return <SealedWords reading={reading} />
  return (
    <div className="min-w-0">
      {words.what === '' ? (
        <p className="text-ink-3 text-sm">
          <Trans>This was written in a way that this page cannot read.</Trans>
        </p>
      ) : (
        <Words as={size === 'stage' ? 'blockquote' : 'p'} size={size}>
          {words.what}
        </Words>
      )}
      {words.measure !== '' && (
        <p className="mt-1 text-sm">
          <span className="text-ink-3">
            <Trans>The measure:</Trans>
          </span>{' '}
          <Words as="span">{words.measure}</Words>
        </p>
      )}
      {!goal.shown && (
        <p className="mt-1 inline-flex items-center gap-1.5 text-ink-3 text-sm">
          <EyeOff aria-hidden="true" className="size-3.5" />
          <Trans>only you see it</Trans>
        </p>
      )}
    </div>
  )
}
