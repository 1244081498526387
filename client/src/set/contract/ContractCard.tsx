import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { useView } from '../../connection/index.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Card } from '../../ui/Card.tsx'
import { MyStanding, WhoAffirmed } from './Affirm.tsx'
import { useContract } from './useContract.ts'

/** On the set's home: how I stand to the contract, how the others do, and the way to it. */
export function ContractCard() {
  const set = useView(({ common }) => common.set.id)
  const { standing, mayAffirm } = useContract()
  const asked = mayAffirm && standing !== 'affirmed'
  return (
    <Card title={<Trans>Our contract</Trans>}>
      <div data-phase="contract">
        <p>
          <MyStanding />
        </p>
        <div className="mt-1">
          <WhoAffirmed />
        </div>
        <Link
          href={`/set/${set}/contract`}
          className={buttonClass(asked ? 'main' : 'plain', 'small', 'mt-4')}
        >
          {asked ? <Trans>Read and affirm</Trans> : <Trans>Read it</Trans>}
        </Link>
      </div>
    </Card>
  )
}
