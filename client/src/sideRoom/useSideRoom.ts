import { useLingui } from '@lingui/react/macro'
import type { SideRoomWish } from '@setroom/shared'
import { useCallback } from 'react'
import { useSocket, useTellRefusal } from '../connection/index.ts'
import { notify } from '../ui/notify.ts'

const ANSWER_MS = 8_000

/** Says what this person wants of the side room; a refusal is told in a notice. */
export function useSideRoom(): (wish: SideRoomWish) => Promise<void> {
  const { t } = useLingui()
  const socket = useSocket()
  const tell = useTellRefusal()
  return useCallback(
    async (wish) => {
      const say = (title: string) => void notify({ tone: 'warn', title, key: 'sideRoom' })
      const answer = await socket
        .timeout(ANSWER_MS)
        .emitWithAck('sideRoom', wish)
        .catch(() => undefined)
      if (answer === undefined) return say(t`That did not get through. Please try again in a moment.`)
      if (answer.ok) return
      if (answer.reason === 'already') return say(t`The side room is not free just now.`)
      if (answer.reason === 'not-in-the-room') return say(t`One of you is not in the call just now.`)
      tell(answer.reason)
    },
    [socket, tell, t],
  )
}
