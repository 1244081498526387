import { Trans } from '@lingui/react/macro'
import { Face } from '../ui/Face.tsx'
import { Words } from '../ui/Words.tsx'

// Names that need no translation; where they sit, in per cent of the picture.
const people = [
  { name: 'Mara', x: 50, y: 14, size: '29cqw' },
  { name: 'Jonas', x: 87, y: 43, size: '19cqw' },
  { name: 'Ana', x: 74, y: 83, size: '19cqw' },
  { name: 'Kim', x: 26, y: 83, size: '19cqw' },
  { name: 'Tomasz', x: 13, y: 43, size: '19cqw' },
]

/** The room in one picture: a ring of people, and a question lying in the middle. Decoration. */
export function RingPicture() {
  return (
    <div aria-hidden="true" data-phase="openQuestions" className="@container mx-auto w-full max-w-md">
      <div className="glow relative aspect-[10/9.4]">
        {people.map(({ name, x, y, size }) => (
          <div
            key={name}
            className="absolute -translate-x-1/2 -translate-y-1/2"
            style={{ insetInlineStart: `${x}%`, top: `${y}%` }}
          >
            <Face id={name} name={name} size={size} speaking={name === 'Jonas'} caption={false} />
          </div>
        ))}
        <Words className="absolute inset-x-[23%] top-[38%] text-balance text-center text-[4.6cqw]! leading-snug">
          <Trans>What would have to be true for you to say no, and stay on good terms?</Trans>
        </Words>
      </div>
    </div>
  )
}
