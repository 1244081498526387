import { useLingui } from '@lingui/react/macro'
import { useFormats } from '../../app/useFormats.ts'
import type { KeyRead } from './readKey.ts'

/** Says what is wrong with what somebody typed to unlock, and how to find it. */
export function useKeyWords(): (read: Extract<KeyRead, { ok: false }>) => string {
  const { t } = useLingui()
  const formats = useFormats()
  return (read) => {
    switch (read.reason) {
      case 'link':
        return t`This link is not whole. Copy it up to its last character.`
      case 'unloaded':
        return t`The lists of words could not be fetched. Look at your connection and try again.`
      case 'count':
        return t`Recovery words are ${read.expected} words; here are ${read.words}.`
      case 'together':
        return t`All of these are recovery words, but not together: one is another one, or two changed places. Compare them with what you wrote down.`
      case 'unknown': {
        const [first, ...more] = read.wrong
        if (first === undefined || more.length > 0) {
          const words = formats.list(read.wrong.map(({ at, typed }) => t`“${typed}” (word ${at})`))
          return t`These are no recovery words: ${words}.`
        }
        const { at, typed, meant } = first
        return meant === undefined
          ? t`Word ${at} is no recovery word: “${typed}”.`
          : t`Word ${at} is no recovery word: “${typed}”. Is it “${meant}”?`
      }
    }
  }
}
