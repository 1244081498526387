import { type ReactNode, useState } from 'react'
import { useView } from '../connection/index.ts'
import { useSteers } from '../room/useSteers.ts'
import { LeaveDialog } from './LeaveDialog.tsx'
import { useHolders } from './useCandidates.ts'

/** Leaving the room by its button: at once, or, with the controls and somebody who could take them, after asking. */
export function useLeaving(go: () => void): { leave: () => void; question: ReactNode } {
  const steers = useSteers()
  const running = useView(({ common }) => common.session?.status === 'running')
  const holders = useHolders()
  const [asking, setAsking] = useState(false)
  return {
    leave: () => (steers && running && holders.length > 0 ? setAsking(true) : go()),
    question: asking && <LeaveDialog onClose={() => setAsking(false)} onLeave={go} />,
  }
}
