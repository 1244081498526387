import { Trans, useLingui } from '@lingui/react/macro'
import type { ContinueState, MemberId, PersonView, Text } from '@setroom/shared'
import { isolated } from '../../app/isolated.ts'
import { useFormats } from '../../app/useFormats.ts'
import { SealedWords, useSealedText, useView } from '../../connection/index.ts'
import { inTheSet } from '../../set/members/inTheSet.ts'
import { PersonChip } from '../../ui/PersonChip.tsx'
import { choiceWords, readChoice } from './choiceWords.ts'

/** What everybody chose, with names; and who was not here to choose. */
export function Choices({ state }: { state: ContinueState }) {
  const { t } = useLingui()
  const formats = useFormats()
  const people = Object.entries(state.choices) as [MemberId, Text][]
  const missing = useView(({ common }) =>
    inTheSet(Object.values<PersonView>(common.members), common.set.facilitator)
      .filter(({ id, status }) => status === 'joined' && state.choices[id] === undefined)
      .map(({ name }) => isolated(name)),
  )
  return (
    <>
      <ul aria-label={t`What everybody chose`} className="space-y-3">
        {people.map(([member, choice]) => (
          <Chosen key={member} member={member} choice={choice} />
        ))}
      </ul>
      {missing.length > 0 && (
        <p className="text-ink-2 text-sm">
          <Trans>Not asked yet: {formats.list(missing)}. Hear them, too, before you settle anything.</Trans>
        </p>
      )}
      <p className="text-ink-2 text-sm">
        <Trans>
          Whoever stops leaves freely. The others decide for themselves how they go on; the contract is open
          for changes.
        </Trans>
      </p>
    </>
  )
}

function Chosen({ member, choice }: { member: MemberId; choice: Text }) {
  const { t } = useLingui()
  const name = useView(({ common }) => common.members[member]?.name) ?? t`Somebody`
  const reading = useSealedText(choice, { purpose: 'continue.choice', author: member })
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4">
      <PersonChip id={member} name={name} />
      <SealedWords reading={reading} size="large">
        {(plain) => {
          const chosen = readChoice(plain)
          return (
            <span className="font-serif text-lg">
              {chosen === undefined ? <Trans>Cannot be read.</Trans> : t(choiceWords[chosen].name)}
            </span>
          )
        }}
      </SealedWords>
    </li>
  )
}
