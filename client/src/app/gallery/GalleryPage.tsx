import { PageFrame } from '../PageFrame.tsx'
import { usePageTitle } from '../usePageTitle.ts'
import { Controls } from './Controls.tsx'
import { Forms } from './Forms.tsx'
import { Paper } from './Paper.tsx'
import { People } from './People.tsx'
import { Phases } from './Phases.tsx'

const themes = ['light', 'dark'] as const

/** Every component in its states, in both themes. Not part of what is delivered, so not translated. */
export function GalleryPage() {
  usePageTitle('Gallery')
  return (
    <PageFrame width="wide">
      <h1 className="py-6 font-serif text-3xl">Gallery</h1>
      <div className="grid gap-6 xl:grid-cols-2">
        {themes.map((theme) => (
          <section
            key={theme}
            data-theme={theme}
            aria-label={theme}
            className="min-w-0 rounded-xl border border-line bg-paper p-4 text-ink sm:p-8"
          >
            <h2 className="mb-4 font-semibold text-lg">{theme}</h2>
            <People />
            <Controls />
            <Forms />
            <Paper />
            <Phases />
          </section>
        ))}
      </div>
    </PageFrame>
  )
}
