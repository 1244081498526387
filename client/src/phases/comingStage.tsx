import type { PhaseKind } from '@setroom/shared'
import { type ComponentType, use } from 'react'
import type { Stage, StageProps } from './stage.ts'

/**
 * A stage that is fetched by itself. The room fetches those of its agenda as soon as it stands, so that a phase begins
 * without waiting; a stage that is here is drawn at once.
 */
export function comingStage<K extends PhaseKind>(
  load: () => Promise<ComponentType<StageProps<K>>>,
): Pick<Stage<K>, 'Stage' | 'bring'> {
  let here: ComponentType<StageProps<K>> | undefined
  let coming: Promise<ComponentType<StageProps<K>>> | undefined
  const bring = () => {
    coming ??= load().then(
      (stage) => {
        here = stage
        return stage
      },
      (error: unknown) => {
        // Asked for again, it is tried again.
        coming = undefined
        throw error
      },
    )
    return coming
  }
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each stage, when its module is read
  function Coming(props: StageProps<K>) {
    const Now = here ?? use(bring())
    return <Now {...props} />
  }
  return { Stage: Coming, bring }
}
