import { Button } from '../../ui/Button.tsx'
import { PhaseName } from '../../ui/PhaseName.tsx'
import { Specimen } from './Specimen.tsx'

const kinds = [
  ...[
    'checkIn',
    'contract',
    'learningGoals',
    'reportBack',
    'bids',
    'presentation',
    'clarifying',
    'openQuestions',
    'silence',
  ],
  ...['offers', 'actionCommitment', 'appreciation', 'peerFeedback', 'knowledgeSharing', 'thinkingHats'],
  ...['designSteps', 'repair', 'processReflection', 'continue', 'close', 'break'],
]

/** One accent a phase. */
export function Phases() {
  return (
    <Specimen name="Phases">
      <ul className="grid gap-2 sm:grid-cols-2">
        {kinds.map((kind) => (
          <li
            key={kind}
            data-phase={kind}
            className="flex min-h-14 items-center flex-wrap justify-between gap-2 rounded-md bg-phase-soft px-3 py-2 text-phase-ink"
          >
            <PhaseName>{kind}</PhaseName>
            <Button size="small" kind="main" className="shrink-0">
              Go on
            </Button>
          </li>
        ))}
      </ul>
    </Specimen>
  )
}
