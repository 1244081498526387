import { Trans } from '@lingui/react/macro'
import { ScrollText } from 'lucide-react'
import { Suspense, useState } from 'react'
import { later } from '../../app/later.tsx'
import { Button } from '../../ui/Button.tsx'
import { useContract } from './useContract.ts'

const ContractDialog = later(async () => (await import('./ContractDialog.tsx')).ContractDialog)

/**
 * The contract, one click away, with a word when it changed since I affirmed it or I never did; or, with `asks`, in place
 * of that word a button that asks for both.
 */
export function ContractButton({ asks = false }: { asks?: boolean }) {
  const [open, setOpen] = useState(false)
  const { standing, mayAffirm } = useContract()
  const due = mayAffirm && standing !== 'affirmed'
  return (
    <div className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1">
      <Button
        kind={asks && due ? 'main' : 'plain'}
        size="small"
        icon={<ScrollText aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {asks && due ? <Trans>Read and affirm it</Trans> : <Trans>Our contract</Trans>}
      </Button>
      {due && !asks && (
        <span className="text-sm text-warn">
          {standing === 'changed' ? (
            <Trans>changed since you affirmed it</Trans>
          ) : (
            <Trans>not affirmed by you yet</Trans>
          )}
        </span>
      )}
      {open && (
        <Suspense>
          <ContractDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
