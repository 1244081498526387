import { Trans, useLingui } from '@lingui/react/macro'
import type { Commitment } from '@setroom/shared'
import { Ellipsis, Eye, EyeOff, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useSend } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Menu } from '../ui/Menu.tsx'

/** What an owner can do with a commitment besides reporting on it. */
export function CommitmentActions({ commitment, onEdit }: { commitment: Commitment; onEdit: () => void }) {
  const { t } = useLingui()
  const send = useSend()
  const [withdrawing, setWithdrawing] = useState(false)
  const { id, shown } = commitment
  return (
    <>
      <Menu
        trigger={
          <Button
            kind="quiet"
            size="small"
            icon={<Ellipsis aria-hidden="true" />}
            aria-label={t`More to do with it`}
          >
            <Trans>More</Trans>
          </Button>
        }
        items={[
          { key: 'edit', label: t`Change it`, icon: <Pencil />, onSelect: onEdit },
          {
            key: 'shown',
            label: shown ? t`Keep it to myself` : t`Show it to the set`,
            icon: shown ? <EyeOff /> : <Eye />,
            onSelect: () => void send({ type: 'commitment.edit', commitment: id, shown: !shown }),
          },
          {
            key: 'withdraw',
            label: t`Take it back`,
            icon: <Trash2 />,
            danger: true,
            line: true,
            onSelect: () => setWithdrawing(true),
          },
        ]}
      />
      <ConfirmDialog
        open={withdrawing}
        onOpenChange={setWithdrawing}
        danger
        title={<Trans>Take this commitment back?</Trans>}
        body={
          <Trans>
            It is deleted with all its reports, for you and for the set. To end it and keep what you learned,
            say what happened instead.
          </Trans>
        }
        confirmLabel={<Trans>Take it back</Trans>}
        onConfirm={async () => {
          const answer = await send({ type: 'commitment.withdraw', commitment: id })
          // What is gone already is what was wanted; of anything else a notice has told.
          if (!answer.ok && answer.reason !== 'unknown') throw new Error(answer.reason)
        }}
      />
    </>
  )
}
