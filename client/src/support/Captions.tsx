import { useLingui } from '@lingui/react/macro'
import { useView } from '../connection/index.ts'
import { CaptionField } from './CaptionField.tsx'
import { useCaptions, useReadsCaptions } from './useCaptions.ts'

/** Below the ring: what is being said, for whoever reads captions; for whoever supports somebody the field to type them. */
export function Captions() {
  const types = useView(({ own }) => own.me.role === 'support')
  const [reads] = useReadsCaptions()
  return (
    <>
      {(reads || types) && <Lines />}
      {types && <CaptionField />}
    </>
  )
}

// Not read out: whoever has a screen reader hears what is said.
function Lines() {
  const { t } = useLingui()
  const lines = useCaptions()
  const names = useView(({ common }) => common.members)
  return (
    <section
      aria-label={t`Captions`}
      className="flex h-24 shrink-0 flex-col justify-end overflow-hidden border-line border-t bg-surface px-4 py-2"
    >
      <div className="mx-auto w-full max-w-3xl space-y-0.5 text-lg leading-snug">
        {lines.map(({ key, from, said }) => (
          <p key={key} className="wrap-anywhere">
            <bdi className="me-2 text-ink-3 text-xs">{names[from]?.name}</bdi>
            <bdi>{said}</bdi>
          </p>
        ))}
      </div>
    </section>
  )
}
