import { MicOff } from 'lucide-react'
import { ClockFace } from '../../ui/ClockFace.tsx'
import { Face } from '../../ui/Face.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { PersonChip } from '../../ui/PersonChip.tsx'
import { PhaseName } from '../../ui/PhaseName.tsx'
import { ProgressLine } from '../../ui/ProgressLine.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { Words } from '../../ui/Words.tsx'
import { Specimen } from './Specimen.tsx'

const minute = 60_000
const agenda = [
  ['Check-in', 4, 'done'],
  ['Report-back', 10, 'done'],
  ['Presentation', 7, 'done'],
  ['Clarifying', 4, 'done'],
  ['Open questions', 18, 'now'],
  ['Commitment', 6, 'next'],
  ['Appreciation', 3, 'next'],
  ['Reflection', 5, 'next'],
  ['Close', 2, 'next'],
] as const

const muted = (
  <span className="grid size-6 place-items-center rounded-full bg-surface text-ink-2">
    <MicOff aria-label="muted" className="size-3.5" />
  </span>
)

/** People, time and what they say. */
export function People() {
  return (
    <>
      <Specimen name="Face">
        <div className="glow flex flex-wrap items-end gap-6 py-2" data-phase="openQuestions">
          <Face id="m1" name="Mara" size={148} part="presents" />
          <Face id="m2" name="Jonas Weber" size={96} speaking />
          <Face id="m3" name="Ana" size={96} presence="away" part="connecting again" />
          <Face id="m4" name="Kim" size={96} presence="gone" />
          <Face id="m5" name="ליאור כהן" size={96} badge={muted} />
          <Face id="m6" name="محمد علي" size={64} />
          <Face id="m7" name="👩🏽‍🌾 Rosa" size={64} />
          <Face id="m8" name="王小明" size={64} />
        </div>
      </Specimen>
      <Specimen name="PersonChip, Meter">
        <div className="grid max-w-sm gap-2.5">
          <PersonChip id="m3" name="Ana" note="no question yet this round" />
          <PersonChip id="m9" name="Tomasz" note="one, 6 min ago" />
          <Meter label="Microphone" level={0.62} />
        </div>
      </Specimen>
      <Specimen name="ClockFace, PhaseName, Words">
        <div className="flex flex-wrap items-baseline gap-x-8 gap-y-4">
          <ClockFace ms={588_000} size="large" />
          <ClockFace ms={588_000} />
          <ClockFace ms={65_000} soon />
          <ClockFace ms={-80_000} />
          <ClockFace ms={130_000} paused />
          <ClockFace ms={3_723_000} size="small" />
        </div>
        <div className="glow mt-6 py-10 text-center" data-phase="openQuestions">
          <div className="mb-3 flex items-center justify-center gap-3.5">
            <PhaseName>Open questions</PhaseName>
            <ClockFace ms={588_000} />
          </div>
          <Words as="q" size="stage">
            What would have to be true for you to say no to him, and stay on good terms?
          </Words>
          <p className="mt-2.5 text-ink-2">Jonas asks</p>
          <Words className="mt-4">ماذا تحتاج لتقول لا؟</Words>
        </div>
      </Specimen>
      <Specimen name="ProgressLine, QrCode">
        <ProgressLine
          steps={agenda.map(([label, minutes, state]) => ({
            key: label,
            label,
            ms: minutes * minute,
            state,
            spent: 0.46,
            kind: 'openQuestions',
          }))}
        />
        <QrCode
          className="mt-5 w-40"
          label="Jonas's link"
          text="https://set.example.org/join#0123456789abcdef0123456789abcdef0123456789abcdef"
        />
      </Specimen>
    </>
  )
}
