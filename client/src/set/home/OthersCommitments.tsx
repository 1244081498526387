import { Trans } from '@lingui/react/macro'
import type { Commitment, PersonView } from '@setroom/shared'
import { CommitmentList } from '../../commitments/index.ts'
import { useView } from '../../connection/index.ts'
import { Card } from '../../ui/Card.tsx'
import { inTheSet } from '../members/inTheSet.ts'

/** What the others chose to show, by person; nothing where they showed nothing. */
export function OthersCommitments() {
  const owners = useView(({ common, own }) => {
    const open = new Set(
      Object.values<Commitment>(common.commitments)
        .filter(({ status }) => status === 'open')
        .map(({ owner }) => owner),
    )
    return inTheSet(Object.values<PersonView>(common.members), common.set.facilitator).filter(
      ({ id }) => id !== own.me.id && open.has(id),
    )
  })
  if (owners.length === 0) return null
  return (
    <Card title={<Trans>What the others said they would do</Trans>}>
      <div className="space-y-6">
        {owners.map(({ id, name }) => (
          <section key={id} aria-label={name}>
            <h3 className="mb-2 font-medium text-sm">
              <bdi>{name}</bdi>
            </h3>
            <CommitmentList owner={id} folded />
          </section>
        ))}
      </div>
    </Card>
  )
}
