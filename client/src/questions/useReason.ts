import { useLingui } from '@lingui/react/macro'
import type { Labelled } from '@setroom/shared'
import { pointingWords, reasonWords } from './labelWords.ts'

/** Half a sentence on why a draft got its label, with its own words where they show it; '' where there is no label. */
export function useReason(draft: string, labelled: Labelled | null): string {
  const { t } = useLingui()
  if (labelled === null) return ''
  const { why, words } = labelled
  const shown = words === undefined ? '' : draft.slice(words.start, words.end).trim()
  if (shown === '' || why === 'nothingAsked' || why === 'roomToAnswer') return t(reasonWords[why])
  return t(pointingWords(shown)[why])
}
