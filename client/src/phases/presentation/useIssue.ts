import { useSealedText, useView } from '../../connection/index.ts'
import type { Reading } from '../../sealing/index.ts'
import { type IssueText, issueOf } from './card.ts'

/** A round's issue card, opened: `issue` is there once it was written and can be read here. */
export function useIssue(round: number | undefined): { reading: Reading; issue: IssueText | undefined } {
  const presenter = useView(
    ({ common }) =>
      common.agenda.find((item) => item.kind === 'presentation' && item.round === round)?.presenter,
  )
  const card = useView(({ common }) => {
    const item = common.agenda.find((one) => one.kind === 'presentation' && one.round === round)
    const state = item === undefined ? undefined : common.phases[item.id]
    return state?.kind === 'presentation' ? (state.data.card ?? undefined) : undefined
  })
  const reading = useSealedText(card, {
    purpose: 'issue.card',
    ...(presenter === undefined ? {} : { author: presenter }),
  })
  return { reading, issue: reading.state === 'open' ? issueOf(reading.plain) : undefined }
}
