import { LaterPart } from '../app/LaterPart.tsx'
import { later } from '../app/later.tsx'

// The faces and the stage come first.
const ContractInSight = later(
  async () => (await import('../set/contract/ContractInSight.tsx')).ContractInSight,
)

/** Every session begins in sight of what the set agreed; guests too, for whom it holds while they are here. */
export function ContractAtTheStart() {
  return (
    <LaterPart>
      <ContractInSight />
    </LaterPart>
  )
}
