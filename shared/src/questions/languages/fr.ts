import { french } from '../cues/french.ts'
import type { Labeller } from '../label.ts'
import { labellerOf } from '../labeller.ts'
import { packed } from '../models/fr.ts'
import { openFrench } from '../reopen/french.ts'
import { reopenWith } from '../reopen.ts'

/** Labels drafts in French. Loading it costs a few milliseconds and some tens of kilobytes: ask for it when it is needed. */
export const labelDraft: Labeller = labellerOf(french, packed, reopenWith(openFrench, french), {
  factual:
    /(?<!\b(?:l[ae]s?|l|une?|cet?|cette|du|au|des|t[ao]n?) \w+ )(?<= )où(?= |$)|^(?!.*\bsa(?:is|vez|it) ).* (?:quand|combien(?: d.*)?|qui|quoi)$|^(?:a|pour|avec|chez|de|par) (?:qui|quoi|quand|quel\w*) /,
})
