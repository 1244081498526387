import { Trans } from '@lingui/react/macro'
import type { SessionEntry } from '@setroom/shared'
import { useFormats } from '../../app/useFormats.ts'

/** The date that people may still have in mind, where a session was moved or put off. */
export function DateMoved({ entry: { changed } }: { entry: SessionEntry }) {
  const formats = useFormats()
  if (changed?.was === undefined) return null
  return <Trans>Moved. It was to be on {formats.dateTime(changed.was)}.</Trans>
}
