import { type ReactNode, useState } from 'react'
import { LaterPart } from '../app/LaterPart.tsx'
import { later } from '../app/later.tsx'
import { useView } from '../connection/index.ts'
import { useSteers } from '../room/useSteers.ts'
import { useHolders } from './useCandidates.ts'

// Only for whoever leads, and goes.
const LeaveDialog = later(async () => (await import('./LeaveDialog.tsx')).LeaveDialog)

/** Leaving the room by its button: at once, or, with the controls and somebody who could take them, after asking. */
export function useLeaving(go: () => void): { leave: () => void; question: ReactNode } {
  const steers = useSteers()
  const running = useView(({ common }) => common.session?.status === 'running')
  const holders = useHolders()
  const [asking, setAsking] = useState(false)
  return {
    leave: () => (steers && running && holders.length > 0 ? setAsking(true) : go()),
    question: asking && (
      <LaterPart>
        <LeaveDialog onClose={() => setAsking(false)} onLeave={go} />
      </LaterPart>
    ),
  }
}
