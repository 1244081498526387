import { randomBytes, toBase64url, tokenHash } from '@setroom/shared'
import { useOwn, useSealAndSend, useSealedText, useSend } from '../../connection/index.ts'
import type { Reading } from '../../sealing/index.ts'

/** One's private calendar address: where it is, how to make (or renew) it and how to end it. */
export type Feed = {
  /** Since when there is one, epoch ms; undefined while there is none. */
  since: number | undefined
  reading: Reading
  /** The whole address once it is opened. */
  address: string | undefined
  make: () => Promise<boolean>
  end: () => Promise<boolean>
}

/** The token is made here, sealed for oneself alone; the server gets its hash. */
export function useFeed(): Feed {
  const send = useSend()
  const sealAndSend = useSealAndSend()
  const feed = useOwn(({ feed }) => feed)
  const me = useOwn(({ me }) => me.id)
  const reading = useSealedText(feed?.text, { purpose: 'calendar.token', author: me })
  // What comes out of a text has no shape until looked at.
  const token = /^[\w-]{43}$/.exec(reading.plain ?? '')?.[0]
  return {
    since: feed?.at,
    reading,
    address: token === undefined ? undefined : `${location.origin}/calendar/${token}.ics`,
    async make() {
      const token = toBase64url(randomBytes(crypto, 32))
      const hash = await tokenHash(crypto, token)
      const answer = await sealAndSend(async (seal) => ({
        type: 'feed.make',
        tokenHash: hash,
        text: await seal('calendar.token', token, { scope: 'set', to: me }),
      }))
      return answer.ok
    },
    async end() {
      return (await send({ type: 'feed.end' })).ok
    },
  }
}
