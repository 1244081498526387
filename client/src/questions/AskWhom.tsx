import { Trans, useLingui } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { useId } from 'react'
import { useOwn, useView } from '../connection/index.ts'
import { usePresent } from '../room/usePresent.ts'
import { NativeSelect } from '../ui/NativeSelect.tsx'
import type { Asking } from './useAsking.ts'

/** In a coached round anyone questions anyone: whom this question is for. */
export function AskWhom({
  asking: { item, to },
  onChange,
}: {
  asking: Asking
  onChange: (to: MemberId | null) => void
}) {
  const { t } = useLingui()
  const id = useId()
  const me = useOwn(({ me }) => me.id)
  const members = useView(({ common }) => common.members)
  const present = usePresent()
  // The presenter is asked unless said otherwise, also while their connection is away.
  const all = item.presenter === undefined ? present : [...new Set([item.presenter, ...present])]
  const others = all.filter((member) => member !== me)
  const chosen = to === undefined ? (item.presenter === me ? null : (item.presenter ?? null)) : to
  return (
    <p className="flex items-center justify-center gap-1 text-ink-2 text-sm">
      <label htmlFor={id}>
        <Trans>I ask</Trans>
      </label>
      <NativeSelect
        compact
        id={id}
        value={chosen ?? ''}
        onChange={({ target: { value } }) => onChange(value === '' ? null : (value as MemberId))}
      >
        <option value="">{t`everybody`}</option>
        {others.map((member) => (
          <option key={member} value={member}>
            {members[member]?.name}
          </option>
        ))}
      </NativeSelect>
    </p>
  )
}
