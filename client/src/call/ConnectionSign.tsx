import { useLingui } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { SignalLow } from 'lucide-react'
import { useCallState } from './CallProvider.tsx'
import { isFine } from './peopleInRoom.ts'

/** Says quietly that somebody's connection is weak; says nothing of a good one. */
export function ConnectionSign({ member }: { member: MemberId }) {
  const { t } = useLingui()
  const weak = useCallState(({ people }) => {
    const quality = people[member]?.quality
    return quality !== undefined && !isFine(quality)
  })
  if (!weak) return null
  return (
    <span
      role="img"
      aria-label={t`Weak connection`}
      title={t`Weak connection`}
      className="absolute end-[12%] top-[8%] rounded-full bg-surface p-1 text-warn"
    >
      <SignalLow className="size-3.5" aria-hidden="true" />
    </span>
  )
}
