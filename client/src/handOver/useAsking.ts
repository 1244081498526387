import type { HandOverFrom, HandOverMessage } from '@setroom/shared'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useConnection, useOwn } from '../connection/index.ts'
import { ownDeviceLabel } from '../join/deviceLabel.ts'
import { type Asking, type AskingState, createAsking } from './createAsking.ts'
import { takeKey } from './takeKey.ts'

/** How often whoever can help is told again: they may have opened their page just now. */
const CALL_EVERY_MS = 4_000

/** Asks for this device's key, from `begin` on; `failed` when what came could not be used after all. */
export function useAsking(shown: boolean): {
  state: AskingState | undefined
  failed: boolean
  asking: Asking | undefined
  begin: () => void
  stop: () => void
} {
  const { set, socket } = useConnection()
  const member = useOwn(({ me }) => me.id)
  const [asking, setAsking] = useState<Asking>()
  const [state, setState] = useState<AskingState>()
  const [failed, setFailed] = useState(false)
  const current = useRef<Asking>(undefined)

  useEffect(() => {
    const hear = (from: HandOverFrom, message: HandOverMessage) => current.current?.hear(from, message)
    socket.on('handOver', hear)
    const timer = setInterval(() => current.current?.call(), CALL_EVERY_MS)
    return () => {
      socket.off('handOver', hear)
      clearInterval(timer)
      current.current?.end()
    }
  }, [socket])

  const begin = useCallback(() => {
    current.current?.end()
    setFailed(false)
    setState({ step: 'asking' })
    const label = ownDeviceLabel()
    void createAsking(
      {
        crypto,
        set,
        member,
        say: (to, message) => void socket.emit('handOver', to, message, () => undefined),
        onChange: setState,
        take: (given) =>
          void takeKey(given, { set, member, socket, label }).then((worked) => setFailed(!worked)),
      },
      shown,
    ).then((made) => {
      current.current = made
      setAsking(made)
      made.call()
    })
  }, [set, member, socket, shown])

  const stop = useCallback(() => {
    current.current?.end()
    current.current = undefined
    setAsking(undefined)
    setState(undefined)
  }, [])

  return { state, failed, asking, begin, stop }
}
