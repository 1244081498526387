import { useLingui } from '@lingui/react/macro'
import type { RejectionCode } from '@setroom/shared'
import { useCallback } from 'react'
import { notify } from '../ui/notify.ts'

/** Tells a refusal in a notice; the same one again takes the place of the first. */
export function useTellRefusal(): (reason: RejectionCode) => void {
  const { t } = useLingui()
  return useCallback(
    (reason) =>
      void import('../words/rejectionWords.ts').then(({ rejectionWords }) =>
        notify({ tone: 'warn', title: t(rejectionWords[reason]), key: `refused.${reason}` }),
      ),
    [t],
  )
}
