import { type ReactNode, useState } from 'react'
import { LaterPart } from '../app/LaterPart.tsx'
import { later } from '../app/later.tsx'
import { useView } from '../connection/index.ts'
import { useSteers } from '../room/useSteers.ts'
import { useHolders } from './useCandidates.ts'

// Only for whoever leads, and goes.
const LeaveDialog = later(async () => (await import('./LeaveDialog.tsx')).LeaveDialog)

/**
 * Leaving the room by its button: at once; with the controls after asking, where somebody could take them, or where
 * nothing is left of the session but to end it: its last part is on, or all the others have gone.
 */
export function useLeaving(go: () => void): { leave: () => void; question: ReactNode } {
  const steers = useSteers()
  const running = useView(({ common }) => common.session?.status === 'running')
  const lastPart = useView(({ common }) => common.agenda.at(-1)?.id === common.course.current)
  const alone = useView(
    ({ common: { agenda, course, people } }) =>
      agenda[0]?.id !== course.current && Object.values(people).filter(({ present }) => present).length <= 1,
  )
  const holders = useHolders()
  const [asking, setAsking] = useState(false)
  const over = lastPart || alone
  return {
    leave: () => (steers && running && (over || holders.length > 0) ? setAsking(true) : go()),
    question: asking && (
      <LaterPart>
        <LeaveDialog over={over} onClose={() => setAsking(false)} onLeave={go} />
      </LaterPart>
    ),
  }
}
