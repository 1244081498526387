import { Trans } from '@lingui/react/macro'
import { useView } from '../connection/index.ts'
import { Words } from '../ui/Words.tsx'
import type { KeptQuestion } from './keptWords.ts'

/** Questions to take along, each with whose it was. */
export function KeptQuotes({
  questions,
  size = 'stage',
}: {
  questions: readonly KeptQuestion[]
  size?: 'large' | 'stage'
}) {
  const members = useView(({ common }) => common.members)
  return (
    <ul className="space-y-6">
      {questions.map(({ id, asker, words }) => (
        <li key={id} className="border-phase border-s-2 ps-4 sm:ps-5">
          {words === '' ? (
            <p className="font-serif text-ink-2 text-lg">
              <Trans>A question that was asked aloud.</Trans>
            </p>
          ) : (
            <Words as="blockquote" size={size} className="text-start!">
              {words}
            </Words>
          )}
          <p className="mt-1 text-ink-2 text-sm">
            <bdi>{members[asker]?.name}</bdi>
          </p>
        </li>
      ))}
    </ul>
  )
}
