import type { SessionId } from '@setroom/shared'
import { useState } from 'react'
import { useView } from '../connection/index.ts'

const place = (session: SessionId) => `setroom.entered.${session}`

function enteredBefore(session: SessionId): boolean {
  try {
    const before = sessionStorage.getItem(place(session)) !== null
    sessionStorage.setItem(place(session), 'yes')
    return before
  } catch {
    return false
  }
}

/**
 * Whether one's microphone may open by itself on coming in: not when one comes late (a reload is not coming late), and
 * not after the facilitator muted it.
 */
export function useOpenMicrophone(session: SessionId): boolean {
  const [again] = useState(() => enteredBefore(session))
  const running = useView(({ common }) => common.session?.status === 'running')
  const muted = useView(({ common, own }) => common.people[own.me.id]?.mutedAt !== undefined)
  return !muted && (again || !running)
}
