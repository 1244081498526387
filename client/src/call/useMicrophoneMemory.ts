import type { SessionId } from '@setroom/shared'
import { useRef } from 'react'
import { useView } from '../connection/index.ts'
import { comesInHushed, recallMicrophone, rememberMicrophone } from './microphoneMemory.ts'

/** Whether one's microphone was closed for one, remembered over reloads. */
export type Hush = {
  /** Whether it stays closed on coming in; remembered as such. */
  onComingIn(): boolean
  /** Closed for its person, or opened or closed by them. */
  remember(hushed: boolean): void
}

/** The same object at every drawing; it answers by the newest view. */
export function useMicrophoneMemory(session: SessionId): Hush {
  const running = useView(({ common }) => common.session?.status === 'running')
  const mutedAt = useView(({ common, own }) => common.people[own.me.id]?.mutedAt)
  const newest = useRef({ session, running, mutedAt })
  newest.current = { session, running, mutedAt }
  const made = useRef<Hush>(undefined)
  made.current ??= {
    onComingIn() {
      const before = recallMicrophone(newest.current.session)
      const hushed = comesInHushed({ ...newest.current, before })
      this.remember(hushed)
      return hushed
    },
    remember(hushed) {
      const { session, mutedAt } = newest.current
      rememberMicrophone(session, { hushed, ...(mutedAt === undefined ? {} : { mutedAt }) })
    },
  }
  return made.current
}
