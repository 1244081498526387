import type { SetId } from '@setroom/shared'

export function ClosingPage(_props: { setId: SetId }) {
  return null
}
