import type { HandOverFrom, HandOverMessage } from '@setroom/shared'
import { useEffect, useState } from 'react'
import { useConnection } from '../connection/index.ts'
import { type Asker, createHelping, type Helping, type HelpingState } from './createHelping.ts'

/** Offers help to a device that asks, for as long as it is on the screen. */
export function useHelping(asker: Asker): { helping: Helping | undefined; state: HelpingState } {
  const { set, socket } = useConnection()
  const [helping, setHelping] = useState<Helping>()
  const [state, setState] = useState<HelpingState>({ step: 'waiting' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same asking, however often it is said
  useEffect(() => {
    const made = createHelping({
      crypto,
      set,
      asker,
      say: (to, message) => void socket.emit('handOver', to, message, () => undefined),
      onChange: setState,
    })
    const hear = (from: HandOverFrom, message: HandOverMessage) => made.hear(from, message)
    socket.on('handOver', hear)
    setHelping(made)
    return () => {
      socket.off('handOver', hear)
      made.end()
    }
  }, [set, socket, asker.id])
  return { helping, state }
}
