import { lazy, Suspense } from 'react'
import { useOwn } from '../connection/index.ts'

// The faces and the stage come first.
const ContractInSight = lazy(async () => ({
  default: (await import('../set/contract/ContractInSight.tsx')).ContractInSight,
}))

/** Every session begins in sight of what the set agreed; a guest cannot read it. */
export function ContractAtTheStart() {
  const guest = useOwn(({ me }) => me.guestOf !== undefined)
  if (guest) return null
  return (
    <Suspense>
      <ContractInSight />
    </Suspense>
  )
}
