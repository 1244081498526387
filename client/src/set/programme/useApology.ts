import type { SessionId } from '@setroom/shared'
import { useSealAndSend, useSend } from '../../connection/index.ts'

/** Says that one cannot come, with a sealed word if there is one, and takes it back; whether it was taken. */
export function useApology(session: SessionId) {
  const send = useSend()
  const sealAndSend = useSealAndSend()
  return {
    async apologise(words: string): Promise<boolean> {
      const text = words.trim()
      const answer =
        text === ''
          ? await send({ type: 'apology.send', session })
          : await sealAndSend(async (seal) => ({
              type: 'apology.send',
              session,
              text: await seal('apology', text, { scope: 'set' }),
            }))
      return answer.ok
    },
    async withdraw(): Promise<boolean> {
      return (await send({ type: 'apology.withdraw', session })).ok
    },
  }
}
