import { useLingui } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { useView } from '../connection/index.ts'

/** A person's name, for a sentence. */
export function useName(member: MemberId | undefined): string {
  const { t } = useLingui()
  const name = useView(({ common }) => (member === undefined ? undefined : common.members[member]?.name))
  return name ?? t`somebody`
}
