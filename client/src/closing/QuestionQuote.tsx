import { Trans } from '@lingui/react/macro'
import type { Question } from '@setroom/shared'
import type { ReactNode } from 'react'
import { SealedWords, useSealedText } from '../connection/index.ts'

/** A question to take along, and whose it was. */
export function QuestionQuote({ row, children }: { row: Question; children: ReactNode }) {
  const reading = useSealedText(row.text, { purpose: 'question', author: row.asker })
  return (
    <li className="border-phase border-s-2 ps-4 sm:ps-5">
      {row.text === undefined ? (
        <p className="font-serif text-ink-2 text-lg">
          <Trans>A question that was asked aloud.</Trans>
        </p>
      ) : (
        <SealedWords reading={reading} as="blockquote" size="stage" className="text-start!" />
      )}
      <p className="mt-1 text-ink-2 text-sm">{children}</p>
    </li>
  )
}
