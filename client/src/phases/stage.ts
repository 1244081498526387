import type { AgendaItem, PhaseKind, StateOfPhase } from '@setroom/shared'
import type { ComponentType } from 'react'

/** What a phase's stage is given: its place in the agenda and what the phase keeps. */
export type StageProps<K extends PhaseKind> = { item: AgendaItem; state: StateOfPhase<K> }

/** The middle of the circle in one phase. */
export type Stage<K extends PhaseKind> = {
  Stage: ComponentType<StageProps<K>>
  /** Fetches it ahead; absent where it comes with the room. Resolves also when it could not be fetched. */
  bring?: () => Promise<unknown>
  /** The presenter's picture is the large one. */
  large?: boolean
  /** Two things are looked at side by side: where there is the width, the faces stand in a row above them. */
  wide?: boolean
  /** The clock fills the stage: nothing else is asked of anyone. */
  bigClock?: boolean
}
