import { Trans, useLingui } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { useSealedText, useView } from '../../connection/index.ts'
import { SealedWords } from '../../room/SealedWords.tsx'
import { useSteers } from '../../room/useSteers.ts'
import { PersonChip } from '../../ui/PersonChip.tsx'
import type { StageProps } from '../stage.ts'
import { MyBid } from './MyBid.tsx'
import { Settle } from './Settle.tsx'
import { useRotation } from './useRotation.ts'

/** All bids with who presented how long ago, my own, and, for whoever leads, the order of the rounds. */
export function Bids({ item, state }: StageProps<'bids'>) {
  const steers = useSteers()
  const order = useRotation(Object.keys(state.bids) as MemberId[])
  const members = useView(({ common }) => common.members)
  return (
    <div className="mx-auto flex w-full max-w-sm flex-col gap-4 text-start">
      {order.length > 0 && (
        <ul className="space-y-3">
          {order.map(({ member, note }) => (
            <Bid key={member} member={member} note={note} bid={state.bids[member]} />
          ))}
        </ul>
      )}
      <MyBid item={item} state={state} />
      {steers ? (
        <Settle key={state.order.join()} item={item} state={state} />
      ) : (
        state.order.length > 0 && (
          <p className="text-center font-serif text-lg">
            <Trans>
              The order: <bdi>{state.order.map((member) => members[member]?.name).join(', ')}</bdi>
            </Trans>
          </p>
        )
      )}
    </div>
  )
}

function Bid({
  member,
  note,
  bid,
}: {
  member: MemberId
  note: string
  bid: StageProps<'bids'>['state']['bids'][MemberId] | undefined
}) {
  const { t } = useLingui()
  const name = useView(({ common }) => common.members[member]?.name) ?? t`Somebody`
  const reading = useSealedText(bid?.text, { purpose: 'bid', author: member })
  return (
    <li>
      <PersonChip id={member} name={name} note={note} />
      <div className="ps-9.5">
        <SealedWords reading={reading} size="large" />
      </div>
    </li>
  )
}
