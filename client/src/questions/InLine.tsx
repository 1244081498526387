import { useLingui } from '@lingui/react/macro'
import { useOwn, useView } from '../connection/index.ts'
import { PersonChip } from '../ui/PersonChip.tsx'
import { queueWords } from '../words/index.ts'
import type { Asking } from './useAsking.ts'
import { useLine } from './useLine.ts'

/** Everybody who waits to ask, each with what put them before the next. */
export function InLine({ asking }: { asking: Pick<Asking, 'item' | 'state'> }) {
  const { t } = useLingui()
  const members = useView(({ common }) => common.members)
  const me = useOwn(({ me }) => me.id)
  return (
    <ol>
      {useLine(asking).map(({ member, why }) => (
        <li key={member} className="py-1.5">
          <PersonChip
            id={member}
            name={members[member]?.name ?? ''}
            label={member === me ? t`You` : undefined}
            note={t(queueWords[why])}
          />
        </li>
      ))}
    </ol>
  )
}
