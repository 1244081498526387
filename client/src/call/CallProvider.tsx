import type { SessionId } from '@setroom/shared'
import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useConnection, useSealing, useView } from '../connection/index.ts'
import type { CallState } from './callState.ts'
import { type Call, createCall } from './createCall.ts'
import { RemoteSound } from './RemoteSound.tsx'
import { speakersOf } from './speakers.ts'
import { useMicrophoneMemory } from './useMicrophoneMemory.ts'
import { useVoice } from './useVoice.ts'

const CallContext = createContext<Call | undefined>(undefined)

/** The call of one session, for everything below; it begins when drawn and ends with it. */
export function CallProvider({ session, children }: { session: SessionId; children: ReactNode }) {
  const { socket } = useConnection()
  const sealing = useSealing()
  const [call, setCall] = useState<Call>()
  const hush = useMicrophoneMemory(session)
  useEffect(() => {
    if (sealing === undefined) return
    const made = createCall({ socket, sealing, session, hush })
    setCall(made)
    made.start()
    return () => {
      setCall(undefined)
      void made.stop()
    }
  }, [socket, sealing, session, hush])
  useEffect(() => speakersOf(socket).listen(), [socket])
  if (call === undefined) return null
  return (
    <CallContext value={call}>
      <CallKeys />
      <MutedByFacilitator />
      <Voice />
      <RemoteSound />
      {children}
    </CallContext>
  )
}

/** The call of the room this is drawn in. Throws an Error outside of one. */
export function useCall(): Call {
  const call = use(CallContext)
  if (call === undefined) throw new Error('No call here: draw this below CallProvider.')
  return call
}

/** Part of the call's state; drawn again only when that part changes. */
export function useCallState<T>(selector: (state: CallState) => T): T {
  return useStore(useCall().store, useShallow(selector))
}

/** A new epoch of the set's key means a new key for the call. */
function CallKeys() {
  const call = useCall()
  const epoch = useView(({ common }) => common.set.epoch)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the epoch asks for another key
  useEffect(() => {
    void call.takeKey().catch(() => undefined)
  }, [call, epoch])
  return null
}

/** Muted by whoever holds the controls: closed until this person opens it again, over reconnects too. */
function MutedByFacilitator() {
  const call = useCall()
  const mutedAt = useView(({ common, own }) => common.people[own.me.id]?.mutedAt)
  const known = useRef(mutedAt)
  useEffect(() => {
    if (mutedAt === known.current) return
    known.current = mutedAt
    void call.hush()
  }, [call, mutedAt])
  return null
}

function Voice() {
  useVoice()
  return null
}
