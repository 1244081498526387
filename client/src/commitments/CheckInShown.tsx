import { Trans } from '@lingui/react/macro'
import type { CheckIn } from '@setroom/shared'
import { useFormats } from '../app/useFormats.ts'
import { SealedWords, useSealedText } from '../connection/index.ts'
import { useName } from '../room/useName.ts'

/** That somebody asked how it goes, and in which words. */
export function CheckInShown({ checkIn: { by, at, text } }: { checkIn: CheckIn }) {
  const formats = useFormats()
  const name = useName(by)
  const reading = useSealedText(text, { purpose: 'commitment.checkIn', author: by })
  return (
    <div className="wrap-anywhere text-start">
      <p className="text-ink-3 text-xs">
        <Trans>
          <bdi>{name}</bdi> asked how it goes
        </Trans>{' '}
        · {formats.date(at)}
      </p>
      <SealedWords reading={reading} />
    </div>
  )
}
