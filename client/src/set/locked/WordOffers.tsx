import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { type Language, pickLanguage } from '../../app/languages.ts'
import { Button } from '../../ui/Button.tsx'

/**
 * How the word that is being typed at the end may go on, to be taken with a touch. The words are fetched with the first
 * letter; where they do not come, nothing is offered.
 */
export function WordOffers({ text, onTake }: { text: string; onTake: (text: string) => void }) {
  const { t, i18n } = useLingui()
  const own = pickLanguage([i18n.locale])
  const [offers, setOffers] = useState<readonly string[]>([])
  useEffect(() => {
    let current = true
    offersFor(text, own).then(
      (words) => current && setOffers(words),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [text, own])
  return (
    // It keeps its height, so that nothing jumps below it.
    <ul aria-label={t`Words that begin like this`} className="mt-2 flex min-h-9 flex-wrap gap-2">
      {offers.map((word) => (
        <li key={word}>
          <Button size="small" onClick={() => onTake(text.replace(/[\p{L}\p{M}]+$/u, `${word} `))}>
            {word}
          </Button>
        </li>
      ))}
    </ul>
  )
}

async function offersFor(text: string, own: Language): Promise<readonly string[]> {
  // What has one of these is a link.
  if (text === '' || /[#/:]/.test(text)) return []
  const { loadWordList, wordsThatBegin } = await import('../../recoveryWords/index.ts')
  return wordsThatBegin(await loadWordList(own), text)
}
