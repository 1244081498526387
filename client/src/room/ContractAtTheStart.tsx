import { LaterPart } from '../app/LaterPart.tsx'
import { later } from '../app/later.tsx'
import { useOwn } from '../connection/index.ts'

// The faces and the stage come first.
const ContractInSight = later(
  async () => (await import('../set/contract/ContractInSight.tsx')).ContractInSight,
)

/** Every session begins in sight of what the set agreed; a guest cannot read it. */
export function ContractAtTheStart() {
  const guest = useOwn(({ me }) => me.guestOf !== undefined)
  if (guest) return null
  return (
    <LaterPart>
      <ContractInSight />
    </LaterPart>
  )
}
