import { Trans, useLingui } from '@lingui/react/macro'
import { AskEverybody } from './AskEverybody.tsx'

/** The facilitator asks every member, each for themselves, whether somebody may join a set that has begun. */
export function AskLateMember({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  return (
    <AskEverybody
      what={{ kind: 'member' }}
      title={<Trans>Ask whether somebody may join</Trans>}
      intro={
        <Trans>
          The set has begun, and its contract says that somebody new joins only when all say yes. So each
          member is asked privately. Only if all of them say yes is there a link. You will not learn who said
          what: whatever is missing when the next session begins reads “not this time”.
        </Trans>
      }
      who={<Trans>Who would join?</Trans>}
      whyFor={t`Has the same role as two of us, elsewhere …`}
      onClose={onClose}
    />
  )
}
