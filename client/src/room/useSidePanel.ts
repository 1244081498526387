import { useState } from 'react'

/** What stands beside the stage when somebody asks for it. */
export type Panel = 'chat' | 'agenda' | 'questions'
export type SidePanelState = { open: Panel | null; toggle(panel: Panel): void; close(): void }

/** The panel beside the stage: one at a time, closed at first so that nothing competes with the circle. */
export function useSidePanel(): SidePanelState {
  const [open, setOpen] = useState<Panel | null>(null)
  return {
    open,
    toggle: (panel) => setOpen((now) => (now === panel ? null : panel)),
    close: () => setOpen(null),
  }
}
