import type { HandOverFrom, HandOverMessage } from '@setroom/shared'
import { useEffect, useState } from 'react'
import { useSocket } from '../connection/index.ts'
import type { Asker } from './createHelping.ts'

/** Whoever has not said for so long that they still ask does not. */
const SILENT_AFTER_MS = 10_000

/** Devices that ask for a key just now, oldest first; `dismiss` lets one go unanswered; `heard`: one ever asked. */
export function useAskers(): { askers: readonly Asker[]; heard: boolean; dismiss: (asker: Asker) => void } {
  const socket = useSocket()
  const [askers, setAskers] = useState<readonly (Asker & { at: number })[]>([])
  const [heard, setHeard] = useState(false)
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())

  useEffect(() => {
    const hear = (from: HandOverFrom, message: HandOverMessage) => {
      if (message.kind === 'end') setAskers((all) => all.filter(({ id }) => id !== message.id))
      if (message.kind !== 'ask') return
      const { id, commitment } = message
      const at = Date.now()
      setHeard(true)
      setAskers((all) =>
        all.some((one) => one.id === id)
          ? all.map((one) => (one.id === id ? { ...one, at } : one))
          : [...all, { id, from, commitment, at }],
      )
    }
    socket.on('handOver', hear)
    const timer = setInterval(() => {
      const before = Date.now() - SILENT_AFTER_MS
      setAskers((all) => (all.every(({ at }) => at > before) ? all : all.filter(({ at }) => at > before)))
    }, 2_000)
    return () => {
      socket.off('handOver', hear)
      clearInterval(timer)
    }
  }, [socket])

  return {
    heard,
    askers: askers.filter(({ id }) => !dismissed.has(id)),
    dismiss: ({ id }) => setDismissed((before) => new Set([...before, id])),
  }
}
