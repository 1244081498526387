import { useOwn, useSealedText, useView } from '../../connection/index.ts'

/** What one bid for a round in this session, as far as it can be read here; else an empty text. */
export function useMyBid(): string {
  const me = useOwn(({ me }) => me.id)
  const text = useView(({ common }) => {
    for (const { id } of common.agenda) {
      const state = common.phases[id]
      if (state?.kind === 'bids' && state.data.bids[me] !== undefined) return state.data.bids[me].text
    }
    return undefined
  })
  const reading = useSealedText(text, { purpose: 'bid', author: me })
  return reading.state === 'open' ? reading.plain : ''
}
