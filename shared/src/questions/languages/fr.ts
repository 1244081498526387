import { french } from '../cues/french.ts'
import type { Labeller } from '../label.ts'
import { labellerOf } from '../labeller.ts'
import { packed } from '../models/fr.ts'
import { openFrench } from '../reopen/french.ts'
import { reopenWith } from '../reopen.ts'

/** Labels drafts in French. Loading it costs a few milliseconds and some tens of kilobytes: ask for it when it is needed. */
export const labelDraft: Labeller = labellerOf(french, packed, reopenWith(openFrench, french))
