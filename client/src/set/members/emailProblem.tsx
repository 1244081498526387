import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PersonProblem } from './PersonFields.tsx'

/** What is said below an address that cannot be taken; undefined where the address is not what is wrong. */
export function emailProblem(problem: PersonProblem | undefined): ReactNode {
  switch (problem) {
    case 'email':
      return <Trans>This does not look like an address.</Trans>
    case 'taken':
      return <Trans>Somebody else in this set has this address. Each of you needs your own.</Trans>
    default:
      return undefined
  }
}
