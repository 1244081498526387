import type { Stage } from '../stage.ts'
import { Presentation } from './Presentation.tsx'

/** The presenter tells the issue; the others read its card and listen. */
export const presentation: Stage<'presentation'> = { Stage: Presentation, large: true }
