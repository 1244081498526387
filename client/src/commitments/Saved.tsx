import { Trans } from '@lingui/react/macro'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'

/** Said only after the server has kept it. */
export function Saved({ children }: { children?: ReactNode }) {
  return (
    <p role="status" className="flex items-center gap-2 font-medium text-good">
      <Check aria-hidden="true" className="size-4.5 shrink-0" />
      {children ?? <Trans>Saved</Trans>}
    </p>
  )
}
