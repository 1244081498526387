import { useLingui } from '@lingui/react/macro'
import type { KnowledgeSharingState, Takeaway } from '@setroom/shared'
import { SealedWords, useSealedText } from '../../connection/index.ts'
import { useName } from '../../room/useName.ts'
import { PersonChip } from '../../ui/PersonChip.tsx'

/** What everybody takes away from whoever taught last. */
export function Takeaways({ state }: { state: KnowledgeSharingState }) {
  const { t } = useLingui()
  const all = Object.values<Takeaway>(state.takeaways)
    .filter(({ teacher }) => teacher === state.teacher)
    .sort((a, b) => a.at - b.at)
  if (all.length === 0) return null
  return (
    <ul aria-label={t`What we take away`} className="w-full max-w-sm space-y-4">
      {all.map((takeaway) => (
        <One key={takeaway.id} takeaway={takeaway} />
      ))}
    </ul>
  )
}

function One({ takeaway: { author, text } }: { takeaway: Takeaway }) {
  const name = useName(author)
  const reading = useSealedText(text, { purpose: 'takeaway', author })
  return (
    <li className="text-start">
      <PersonChip id={author} name={name} />
      <div className="ps-9.5">
        <SealedWords reading={reading} size="large" />
      </div>
    </li>
  )
}
