import { SealedWords, useOpenedByAny, useView } from '../../connection/index.ts'

/** The set's name and what it is for. */
export function SetHeading() {
  const set = useView(({ common }) => common.set)
  const purpose = useOpenedByAny(set.purpose, 'set.purpose')
  return (
    <div className="pt-6 pb-7 sm:pt-10">
      <h1 className="font-serif text-2xl sm:text-3xl">
        <bdi>{set.name}</bdi>
      </h1>
      <div className="mt-2 max-w-prose text-ink-2 text-lg empty:hidden">
        <SealedWords reading={purpose} size="large" />
      </div>
    </div>
  )
}
