import { spanish } from '../cues/spanish.ts'
import type { Labeller } from '../label.ts'
import { labellerOf } from '../labeller.ts'
import { packed } from '../models/es.ts'
import { openSpanish } from '../reopen/spanish.ts'
import { reopenWith } from '../reopen.ts'

/** Labels drafts in Spanish. Loading it costs a few milliseconds and some tens of kilobytes: ask for it when it is needed. */
export const labelDraft: Labeller = labellerOf(spanish, packed, reopenWith(openSpanish, spanish))
