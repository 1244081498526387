import { useLingui } from '@lingui/react/macro'
import type { GoalLook, MemberId } from '@setroom/shared'
import { useFormats } from '../app/useFormats.ts'
import { SealedWords } from '../connection/index.ts'
import { Words } from '../ui/Words.tsx'
import { goalOutcomeWords } from './lookWords.ts'
import { useLookWords } from './useGoalWords.ts'

/** One look at a goal: the day, what became of it if it was closed, and its owner’s words. */
export function LookShown({ look, owner }: { look: GoalLook; owner: MemberId }) {
  const { t } = useLingui()
  const formats = useFormats()
  const { reading, words } = useLookWords(look, owner)
  return (
    <div className="flex flex-col gap-1 border-line border-s-2 ps-4 text-start">
      <p className="text-ink-3 text-xs">
        {formats.date(look.at)}
        {words?.outcome !== undefined && ` · ${t(goalOutcomeWords[words.outcome])}`}
      </p>
      {words === undefined ? <SealedWords reading={reading} /> : <Words>{words.words}</Words>}
    </div>
  )
}
