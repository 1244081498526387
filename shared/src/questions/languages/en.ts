import { english } from '../cues/english.ts'
import type { Labeller } from '../label.ts'
import { labellerOf } from '../labeller.ts'
import { packed } from '../models/en.ts'
import { openEnglish } from '../reopen/english.ts'
import { reopenWith } from '../reopen.ts'

/** Labels drafts in English. Loading it costs a few milliseconds and some tens of kilobytes: ask for it when it is needed. */
export const labelDraft: Labeller = labellerOf(english, packed, reopenWith(openEnglish, english), {
  mistaken: [
    ['leading', 'open', /^so what (?:happened|happens|changed|came) /],
    [
      'multiple',
      'closed',
      /^did you (?:get|find|see|know) what (?:you|they|s?he) (?!.* (?:and|or|,|did|do|is) )/,
    ],
    [
      'advice',
      'open',
      /^what (?:would|might) happen if you (?:just )?(?:did nothing|said no|stopped)(?: for .*)?$/,
    ],
  ],
})
