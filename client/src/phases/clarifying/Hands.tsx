import { Trans } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { useFormats } from '../../app/useFormats.ts'
import { useView } from '../../connection/index.ts'

/** Who would like to ask, in the order in which the hands went up; in a pause the presenter may be among them. */
export function Hands({ presenter }: { presenter?: MemberId | undefined }) {
  const formats = useFormats()
  const paused = useView(({ common }) => common.pause !== null)
  const names = useView(({ common }) =>
    Object.entries(common.people)
      .filter(([, person]) => person.hand !== undefined && person.present)
      // Here the presenter answers, whether or not their hand is up.
      .filter(([id]) => paused || id !== presenter)
      .sort(([, a], [, b]) => (a.hand ?? 0) - (b.hand ?? 0))
      .map(([id]) => common.members[id as keyof typeof common.members]?.name ?? ''),
  )
  return (
    <p className="min-h-6 text-ink-2 text-sm">
      {names.length > 0 &&
        (paused ? (
          <Trans>Next to speak: {formats.list(names)}</Trans>
        ) : (
          <Trans>Next to ask: {formats.list(names)}</Trans>
        ))}
    </p>
  )
}
