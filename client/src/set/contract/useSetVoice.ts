import type { I18n, MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react'
import { useEffect, useState } from 'react'
import { voiceOf } from '../../app/language.ts'
import { useView } from '../../connection/index.ts'

export type SetVoice = { say: (words: MessageDescriptor) => string; lang: string }

/**
 * Speaks the set's language, whatever the screen speaks: everybody affirms the same words. Until the language has come,
 * and where it cannot be fetched, it is the screen's.
 */
export function useSetVoice(): SetVoice {
  const { i18n } = useLingui()
  const language = useView(({ common }) => common.set.language)
  const [voice, setVoice] = useState<I18n>()
  const same = i18n.locale === language
  useEffect(() => {
    let current = true
    if (!same)
      voiceOf(language).then(
        (its) => current && setVoice(its),
        () => undefined,
      )
    return () => {
      current = false
    }
  }, [same, language])
  const speaker = !same && voice?.locale === language ? voice : i18n
  return { say: (words) => speaker._(words), lang: speaker.locale }
}
