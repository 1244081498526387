import type { StageProps } from '../phases/stage.ts'

export function Notes(_props: StageProps<'processReflection'>) {
  return null
}
