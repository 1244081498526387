import { Trans } from '@lingui/react/macro'
import type { Clause, ClauseId } from '@setroom/shared'
import { SealedWords, useOpenedByAny, useView } from '../../connection/index.ts'
import { Words } from '../../ui/Words.tsx'
import { boundWords, waitingWords } from './clauseWords.ts'
import { useClause } from './useClause.ts'
import { useSetVoice } from './useSetVoice.ts'

/** What a clause says, and what it will say once everybody has affirmed it; `large` on the stage. */
export function ClauseWords({
  id,
  clause,
  large = false,
}: {
  id: ClauseId
  clause: Clause
  large?: boolean
}) {
  const { template, own, later, lang } = useClause(id, clause)
  const { say } = useSetVoice()
  const size = large ? 'large' : 'text'
  // What the set wrote itself has the language of whoever wrote it.
  if (own.state !== 'none' && later === undefined) return <SealedWords reading={own} size={size} />
  if (id === ('fallbackCall' as string))
    return <SettingClause id="fallbackCall" setting="ownCall" size={size} />
  if (id === ('turnTo' as string)) return <SettingClause id="turnTo" setting="turnTo" size={size} />
  if (id === ('concern' as string)) return <SettingClause id="concern" setting="outside" size={size} />
  return (
    <div lang={lang}>
      {own.state === 'none' ? (
        <Words size={size}>{template}</Words>
      ) : (
        <SealedWords reading={own} size={size} />
      )}
      {later !== undefined && (
        <>
          <p className="mt-2 font-medium text-sm text-warn">{say(waitingWords.once)}</p>
          <Words size={size}>{later}</Words>
        </>
      )}
    </div>
  )
}

/** Some clauses end in what the set wrote into a setting: where to go on, whom to turn to. Emptied, it names nobody. */
function SettingClause({
  id,
  setting,
  size,
}: {
  id: 'fallbackCall' | 'turnTo' | 'concern'
  setting: 'ownCall' | 'turnTo' | 'outside'
  size: 'text' | 'large'
}) {
  const { say, lang } = useSetVoice()
  const settings = useView(({ common }) => common.set.settings)
  const reading = useOpenedByAny(settings[setting], `set.${setting}`)
  const blank = reading.state === 'none' || reading.plain?.trim() === ''
  const { [setting]: _, ...without } = settings
  return (
    <>
      <div lang={lang}>
        <Words size={size}>{say(boundWords(id, blank ? without : settings, true))}</Words>
      </div>
      {!blank && <SealedWords reading={reading} size={size} className="mt-1 break-words font-semibold" />}
    </>
  )
}

/** A word beside a clause's name: changed since one affirmed it, or in the set's own words. */
export function ClauseTag({ clause, fresh }: { clause: Clause; fresh: boolean }) {
  if (fresh)
    return (
      <span className="rounded-full bg-warn-soft px-2.5 py-0.5 font-medium text-warn text-xs">
        {clause.dropped ? (
          <Trans>dropped since you affirmed</Trans>
        ) : (
          <Trans>changed since you affirmed</Trans>
        )}
      </span>
    )
  if (clause.text === undefined || clause.dropped) return null
  return (
    <span className="text-ink-3 text-xs">
      <Trans>in our words</Trans>
    </span>
  )
}
