import { Trans } from '@lingui/react/macro'
import { type Commitment, waitingCheckIns } from '@setroom/shared'
import { useState } from 'react'
import { useMay, useOwn } from '../connection/index.ts'
import { useName } from '../room/useName.ts'
import { Button } from '../ui/Button.tsx'
import { CheckInForm } from './CheckInForm.tsx'
import { CommitmentBody } from './CommitmentBody.tsx'
import { Reports } from './Reports.tsx'
import { WaitingCheckIns } from './WaitingCheckIns.tsx'

/** A commitment of somebody else's that names oneself as supporter, and the way to ask how it goes. */
export function SupportedRow({ commitment }: { commitment: Commitment }) {
  const me = useOwn(({ me }) => me.id)
  const may = useMay('commitment.checkIn')
  const name = useName(commitment.owner)
  const [asking, setAsking] = useState(false)
  const asked = waitingCheckIns(commitment).some(({ by }) => by === me)
  return (
    <>
      <p className="mb-1 text-ink-2 text-sm">
        <Trans>
          You support <bdi className="font-medium text-ink">{name}</bdi> with
        </Trans>
      </p>
      <CommitmentBody commitment={commitment} />
      {commitment.reports.length > 0 && (
        <div className="mt-3 border-line border-s-2 ps-4">
          <Reports commitment={commitment} />
        </div>
      )}
      <WaitingCheckIns commitment={commitment} />
      <div className="mt-3">
        {asking ? (
          <CheckInForm commitment={commitment} onDone={() => setAsking(false)} />
        ) : (
          may && (
            <Button size="small" kind={asked ? 'quiet' : 'plain'} onClick={() => setAsking(true)}>
              {asked ? <Trans>Ask otherwise</Trans> : <Trans>Ask how it goes</Trans>}
            </Button>
          )
        )}
      </div>
    </>
  )
}
