import type { MemberId, SessionId } from '@setroom/shared'
import { createContext, type ReactNode, use, useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useConnection, useSealing, useView } from '../connection/index.ts'
import type { Call } from './callParts.ts'
import type { CallState } from './callState.ts'
import { createCall } from './createCall.ts'
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
  const supportsMe = useSupportsMe()
  useEffect(() => {
    if (sealing === undefined) return
    const made = createCall({ socket, sealing, session, hush, supportsMe })
    setCall(made)
    made.start()
    return () => {
      setCall(undefined)
      void made.stop()
    }
  }, [socket, sealing, session, hush, supportsMe])
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

/** Whether somebody supports this person, by what everybody sees when it is asked; the call need not begin anew for it. */
function useSupportsMe(): (member: MemberId) => boolean {
  const members = useView(({ common, own }) =>
    Object.values(common.members).flatMap(({ id, supports }) => (supports === own.me.id ? [id] : [])),
  )
  const latest = useRef(members)
  useEffect(() => {
    latest.current = members
  }, [members])
  return useCallback((member) => latest.current.includes(member), [])
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
