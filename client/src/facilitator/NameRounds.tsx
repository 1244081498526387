import { Trans, useLingui } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { useSend, useView } from '../connection/index.ts'
import { useRotation } from '../phases/bids/useRotation.ts'
import { inTurnFirst } from '../set/programme/takesTurns.ts'
import { Field } from '../ui/Field.tsx'
import { NativeSelect } from '../ui/NativeSelect.tsx'

/** Before the start: who presents in which round, unless the set bids for it. */
export function NameRounds() {
  const { t } = useLingui()
  const send = useSend()
  const bids = useView(({ common }) => common.agenda.some(({ kind }) => kind === 'bids'))
  const rounds = useView(({ common }) => [
    ...new Set(common.agenda.flatMap(({ round }) => (round === undefined ? [] : [round]))),
  ])
  const agenda = useView(({ common }) => common.agenda)
  const members = useView(({ common }) => common.members)
  const candidates = Object.values(members)
    .filter(({ role, status }) => status !== 'removed' && (role === 'member' || role === 'facilitator'))
    .map(({ id }) => id)
  const set = useView(({ common }) => common.set)
  const order = inTurnFirst(set, useRotation(candidates))
  if (bids || rounds.length === 0) return null
  return (
    <div className="w-full space-y-3 text-start">
      {rounds.map((round) => (
        <Field
          key={round}
          label={
            rounds.length === 1 ? <Trans>Who presents?</Trans> : <Trans>Who presents in round {round}?</Trans>
          }
          hint={<Trans>Ask the set; those who presented least come first.</Trans>}
        >
          <NativeSelect
            value={agenda.find((item) => item.round === round)?.presenter ?? ''}
            onChange={(event) =>
              void send({
                type: 'presenter.set',
                round,
                member: event.target.value === '' ? null : (event.target.value as MemberId),
              })
            }
          >
            <option value="">{t`Nobody yet`}</option>
            {order.map(({ member, note }) => (
              <option key={member} value={member}>
                {t`${members[member]?.name ?? ''} – ${note}`}
              </option>
            ))}
          </NativeSelect>
        </Field>
      ))}
    </div>
  )
}
