import { Trans } from '@lingui/react/macro'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { CommitmentEditor, CommitmentList } from '../../commitments/index.ts'
import { useOwn } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

/** What I said I would do: to look at, to change, to report on; and a way to promise something between sessions. */
export function MyCommitments() {
  const me = useOwn(({ me }) => me.id)
  const [adding, setAdding] = useState(false)
  return (
    <Card
      title={<Trans>What I said I would do</Trans>}
      action={
        <Button
          size="small"
          className="shrink-0 whitespace-nowrap"
          icon={<Plus aria-hidden="true" />}
          onClick={() => setAdding(true)}
        >
          <Trans>Add one</Trans>
        </Button>
      }
    >
      <CommitmentList owner={me} />
      <Dialog open={adding} onOpenChange={setAdding} title={<Trans>A new commitment</Trans>}>
        <CommitmentEditor onDone={() => setAdding(false)} />
      </Dialog>
    </Card>
  )
}
