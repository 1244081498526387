import type { Language } from '@setroom/shared'
import { useCallback } from 'react'
import { useView } from '../connection/index.ts'

/** Words that hardly a question of the language goes without and that the other languages do not have. */
const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordsOf(
    'the what how who when where why you your is are was were did does do would could have has it that to of and for with not they',
  ),
  de: wordsOf(
    'der die das den dem was wie wer wann wo warum wieso du dir dich dein deine sie ihr ihnen ist sind war hast habt haben hat und oder nicht mit für würde würdest könntest kannst wenn dabei',
  ),
  fr: wordsOf(
    'le les des du quoi comment qui quand où pourquoi quel quelle vous votre tu toi ton est sont était avez avec pas pour et ou cela ça dans ce cette il elle ils',
  ),
  es: wordsOf(
    'el los las del qué cómo quién cuándo dónde cuál tú usted te tu es son era fue has han con no para y o eso esto en lo cuando alguien',
  ),
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** The language a draft is written in, of the two that it may be: the writer's own where it could be either. */
export function draftLanguage(draft: string, own: Language, ofSet: Language): Language {
  if (own === ofSet) return own
  const words = draft.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (language: Language) => words.filter((word) => telling[language].has(word)).length
  return count(ofSet) > count(own) ? ofSet : own
}

/** Tells the language of a draft in this set, by who writes it. */
export function useDraftLanguage(): (draft: string) => Language {
  const ofSet = useView(({ common }) => common.set.language)
  const own = useView(({ common, own: { me } }) => common.members[me.id]?.language ?? ofSet)
  return useCallback((draft) => draftLanguage(draft, own, ofSet), [own, ofSet])
}
