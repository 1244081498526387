import type { StageProps } from '../phases/stage.ts'

export function Pulse(_props: StageProps<'processReflection'>) {
  return null
}
