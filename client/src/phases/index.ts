import type { PhaseKind } from '@setroom/shared'
import { actionCommitment } from './actionCommitment/stage.tsx'
import { appreciation } from './appreciation/stage.tsx'
import { bids } from './bids/stage.tsx'
import { break as rest } from './break/stage.tsx'
import { checkIn } from './checkIn/stage.tsx'
import { clarifying } from './clarifying/stage.tsx'
import { close } from './close/stage.tsx'
import { continue as goingOn } from './continue/stage.tsx'
import { contract } from './contract/stage.tsx'
import { designSteps } from './designSteps/stage.tsx'
import { knowledgeSharing } from './knowledgeSharing/stage.tsx'
import { learningGoals } from './learningGoals/stage.tsx'
import { offers } from './offers/stage.tsx'
import { openQuestions } from './openQuestions/stage.tsx'
import { peerFeedback } from './peerFeedback/stage.tsx'
import { presentation } from './presentation/stage.tsx'
import { processReflection } from './processReflection/stage.tsx'
import { repair } from './repair/stage.tsx'
import { reportBack } from './reportBack/stage.tsx'
import { silence } from './silence/stage.tsx'
import type { Stage } from './stage.ts'
import { thinkingHats } from './thinkingHats/stage.tsx'

/** The stage of every kind of phase; a kind without one does not compile. */
export const stages: { readonly [K in PhaseKind]: Stage<K> } = {
  checkIn,
  contract,
  learningGoals,
  reportBack,
  bids,
  presentation,
  clarifying,
  openQuestions,
  silence,
  offers,
  actionCommitment,
  appreciation,
  peerFeedback,
  knowledgeSharing,
  thinkingHats,
  designSteps,
  repair,
  processReflection,
  continue: goingOn,
  close,
  break: rest,
}
