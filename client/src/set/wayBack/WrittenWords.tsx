import { Trans, useLingui } from '@lingui/react/macro'
import { use } from 'react'
import { pickLanguage } from '../../app/languages.ts'
import { loadWordList, writeRecoveryWords } from '../../recoveryWords/index.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'

/** A link's secret as words to write down, in the language on the screen. */
export function WrittenWords({ secret }: { secret: string }) {
  const { i18n } = useLingui()
  const language = pickLanguage([i18n.locale])
  const words = writeRecoveryWords(secret, use(loadWordList(language)))
  return (
    <div className="mt-2 rounded-md bg-sunken p-4">
      <ol
        dir="ltr"
        lang={language}
        translate="no"
        className="grid grid-flow-col grid-cols-2 grid-rows-6 gap-x-4 gap-y-1.5 sm:grid-cols-3 sm:grid-rows-4"
      >
        {[...words.entries()].map(([at, word]) => (
          <li key={at} className="flex items-baseline gap-2">
            <span aria-hidden="true" className="w-5 text-end text-ink-3 text-sm tabular-nums">
              {at + 1}
            </span>
            <span>{word}</span>
          </li>
        ))}
      </ol>
      <p className="mt-3 text-ink-2 text-sm">
        <Trans>
          Write them down in this order. Whoever has them can come in as you, so keep them where nobody looks.
          Later, capitals and accents do not matter, and a slip of the pen is found.
        </Trans>
      </p>
      <CopyButton text={words.join(' ')} size="small" className="mt-3">
        <Trans>Copy the words</Trans>
      </CopyButton>
    </div>
  )
}
