import { Trans, useLingui } from '@lingui/react/macro'
import { type BoundClause, boundClauses, type ClauseId, type SetSettings } from '@setroom/shared'
import { useSend } from '../../connection/index.ts'
import { Choice } from '../../ui/Choice.tsx'
import { KeepFor } from '../keeping/KeepFor.tsx'
import { boundTitles } from './clauseWords.ts'
import { NotYet } from './NotYet.tsx'
import { SealedSetting } from './SealedSetting.tsx'
import { useSettings } from './useSettings.ts'

/** Changes the setting that a clause speaks of; the clause says at once what the setting is. */
export function SettleClause({ id, onDone }: { id: BoundClause & ClauseId; onDone: () => void }) {
  return (
    <>
      <p className="mb-3 text-ink-2 text-sm">
        <Trans>This clause says what Setroom does for you, so it changes with the setting.</Trans>
      </p>
      <Setting id={id} onDone={onDone} />
    </>
  )
}

function Setting({ id, onDone }: { id: BoundClause; onDone: () => void }) {
  const { t } = useLingui()
  const { chosen } = useSettings()
  const send = useSend()
  const settle = (part: Partial<Omit<SetSettings, 'call' | 'ownCall' | 'turnTo' | 'outside'>>) =>
    void send({ type: 'contract.settle', settings: part })

  switch (id) {
    case 'callProtected':
      return (
        <p className="text-sm">
          <Trans>Where you hear each other is set by the facilitator, under “Name, purpose and rules”.</Trans>
        </p>
      )
    case 'keeping':
      return <KeepFor onChoose={(keepMonths) => settle({ keepMonths })} />
    case 'strictness':
    case 'airtimeSeen':
    case 'labelsSeen': {
      const key = boundClauses[id]
      const options = {
        strictness: [t`Ask once more`, t`Only hint`],
        airtimeSeen: [t`All see all in the reflection`, t`Each only their own`],
        labelsSeen: [t`Whoever leads too`, t`Only whoever asked`],
      }[id]
      return (
        <>
          <Choice
            legend={t(boundTitles[id])}
            hideLegend
            value={chosen[key] ? 'on' : 'off'}
            onChange={(chosen) => settle({ [key]: chosen === 'on' })}
            options={[
              { value: 'on', label: options[0] },
              { value: 'off', label: options[1] },
            ]}
          />
          <NotYet setting={key} />
        </>
      )
    }
    case 'fallbackCall':
      return (
        <SealedSetting
          setting="ownCall"
          label={<Trans>Address of the call you go on in</Trans>}
          onDone={onDone}
        />
      )
    case 'turnTo':
      return (
        <SealedSetting
          setting="turnTo"
          label={<Trans>Somebody outside the set, staff assistance, an emergency number</Trans>}
          onDone={onDone}
        />
      )
    case 'concern':
      return (
        <SealedSetting
          setting="outside"
          label={<Trans>Somebody outside the set, with an e-mail address</Trans>}
          onDone={onDone}
        />
      )
  }
}
