import {
  type BoundClause,
  type Clause,
  type ClauseId,
  isBoundClause,
  isTemplateClause,
  type TemplateClause,
} from '@setroom/shared'
import { useSealedText, useView } from '../../connection/index.ts'
import type { Reading } from '../../sealing/index.ts'
import { boundTitles, boundWords, clauseWords, waitingWords } from './clauseWords.ts'
import { useCarriesCalls } from './useCarriesCalls.ts'
import { useSetVoice } from './useSetVoice.ts'

/** A clause as it reads: its name, if the template names it, and what it says. */
export type ClauseRead = {
  title: string | undefined
  /** The template's words, in the set's language; undefined for a clause of the set's own. */
  template: string | undefined
  /** The set's own words, where it has any. */
  own: Reading
  /** What it says once everybody has affirmed it, if that is something else. */
  later: string | undefined
  lang: string
}

/** Reads a clause: from the catalogue, from the setting it speaks of, or from what the set wrote. */
export function useClause(id: ClauseId, clause: Clause): ClauseRead {
  const { say, lang } = useSetVoice()
  const settings = useView(({ common }) => common.set.settings)
  const carries = useCarriesCalls()
  const own = useSealedText(clause.text, {
    purpose: 'contract.clause',
    ...(clause.by === undefined ? {} : { author: clause.by }),
  })
  if (isBoundClause(id)) {
    const bound: BoundClause = id
    const words = (waits: Clause['waits']) => say(boundWords(bound, { ...settings, ...waits }, carries))
    const later = clause.waits && words(clause.waits)
    return { title: say(boundTitles[bound]), template: words(undefined), own, later, lang }
  }
  const later = clause.waits && say(waitingWords.dropped)
  if (!isTemplateClause(id)) return { title: undefined, template: undefined, own, later, lang }
  const words = clauseWords[id as Exclude<TemplateClause, BoundClause>]
  return { title: say(words.title), template: say(words.text), own, later, lang }
}
