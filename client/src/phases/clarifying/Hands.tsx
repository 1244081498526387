import { Trans } from '@lingui/react/macro'
import { useFormats } from '../../app/useFormats.ts'
import { useView } from '../../connection/index.ts'

/** Who would like to speak, in the order in which the hands went up. */
export function Hands() {
  const formats = useFormats()
  const paused = useView(({ common }) => common.pause !== null)
  const names = useView(({ common }) =>
    Object.entries(common.people)
      .filter(([, person]) => person.hand !== undefined && person.present)
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
