import type { MemberId, QuestionId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'
import type { Labelling, OpenQuestionsEvent, OpenQuestionsState } from './state.ts'

/** SPEC Q11: fewer at once, or those of one asker only, would tell whose they are. */
const LEAST_TOLD = 4
const LEAST_ASKERS = 2

/**
 * A label, given or corrected, with whether the question was open, or without; nothing where there is no such row. Its
 * asker's and a note of whoever holds the controls stand beside each other: neither tells of the other (SPEC Q7).
 */
export function labelled(
  state: OpenQuestionsState,
  question: QuestionId,
  said: { by?: MemberId; text: Text; share?: Text; forLead?: true },
): OpenQuestionsState {
  const asker = state.ledger[question]?.asker
  if (asker === undefined) return state
  const { by = asker, text, share, forLead } = said
  const labelling: Labelling = {
    label: { asker, by, text, ...(forLead === undefined ? {} : { forLead }) },
    ...(share === undefined ? {} : { share }),
  }
  const labels = { ...state.labels?.[question], [by === asker ? 'own' : 'noted']: labelling }
  return { ...state, labels: { ...state.labels, [question]: labels } }
}

/** A question that nothing came of has no label. */
export function unlabelled(state: OpenQuestionsState, question: QuestionId): OpenQuestionsState {
  if (state.labels?.[question] === undefined) return state
  const { [question]: _, ...labels } = state.labels
  return { ...state, labels }
}

/** Whether a question was open counts once: as its asker says or, where they say nothing, as it was noted. */
function shareOf({ labels }: OpenQuestionsState, question: QuestionId): Text | undefined {
  const { own, noted } = labels?.[question] ?? {}
  return (own ?? noted)?.share
}

/**
 * SPEC Q11: when the round is first left, and not only interrupted, the shares that may be told; nothing where they are
 * too few to be. Their epochs can be seen, so those of each must be enough by themselves; what was erased tells nothing.
 */
export function tellShares(state: OpenQuestionsState): readonly OpenQuestionsEvent[] {
  if (state.told !== undefined) return []
  const epochs = new Map<number, { id: QuestionId; asker: MemberId }[]>()
  for (const { id, asker, declined } of Object.values(state.ledger)) {
    const share = shareOf(state, id)
    if (declined || share === undefined || 'gone' in share) continue
    epochs.set(share.epoch, [...(epochs.get(share.epoch) ?? []), { id, asker }])
  }
  const enough = [...epochs.values()].filter(
    (rows) => rows.length >= LEAST_TOLD && new Set(rows.map(({ asker }) => asker)).size >= LEAST_ASKERS,
  )
  return enough.length === 0 ? [] : [{ type: 'sharesTold', questions: enough.flat().map(({ id }) => id) }]
}

/** Sorted by ids, which are random: in the order of asking they would tell whose is whose. */
export function toldOf(state: OpenQuestionsState, questions: readonly QuestionId[]): readonly Text[] {
  return questions
    .flatMap((question) => shareOf(state, question) ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What everybody sees of a round: neither labels, nor which question a share is of. */
export function withoutLabels({ labels: _, ...shown }: OpenQuestionsState): OpenQuestionsState {
  return shown
}
