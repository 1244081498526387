import { german } from '../cues/german.ts'
import type { Labeller } from '../label.ts'
import { labellerOf } from '../labeller.ts'
import { packed } from '../models/de.ts'
import { openGerman } from '../reopen/german.ts'
import { reopenWith } from '../reopen.ts'

/** Labels drafts in German. Loading it costs a few milliseconds and some tens of kilobytes: ask for it when it is needed. */
export const labelDraft: Labeller = labellerOf(german, packed, reopenWith(openGerman, german), {
  mistaken: [
    ['open', 'closed', /^und wer entscheidet /],
    ['multiple', 'closed', /^und (?:wer|wem|wen|wann|wo) (?!.*(?:,| und | oder ))/],
    [
      'statement',
      'closed',
      /^(?:geht|laeuft|passt|klappt|stimmt|ist|war|hat|wird|kann|gibt) (?:das|es|er|sie|der|die|dein\w*) (?!.*,)/,
    ],
  ],
})
