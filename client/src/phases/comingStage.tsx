import type { PhaseKind } from '@setroom/shared'
import type { ComponentType } from 'react'
import { later } from '../app/later.tsx'
import type { Stage, StageProps } from './stage.ts'

/**
 * A stage that is fetched by itself. The room fetches those of its agenda as soon as it stands, so that a phase begins
 * without waiting; a stage that is here is drawn at once.
 */
export function comingStage<K extends PhaseKind>(
  load: () => Promise<ComponentType<StageProps<K>>>,
): Pick<Stage<K>, 'Stage' | 'bring'> {
  const Stage = later(load)
  return { Stage, bring: Stage.bring }
}
