import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { LaterPart } from '../../app/LaterPart.tsx'
import { later } from '../../app/later.tsx'
import { useFormats } from '../../app/useFormats.ts'
import { CommitmentOnStage } from '../../commitments/index.ts'
import { useMay, useOwn, useServerClock, useView } from '../../connection/index.ts'
import { meetsAgain } from '../../set/home/nextSession.ts'
import { useWayBack } from '../../set/wayBack/useWayBack.ts'
import { WithoutWayBack } from '../../set/wayBack/WithoutWayBack.tsx'
import { Button } from '../../ui/Button.tsx'

const WayBack = later(async () => (await import('../../set/wayBack/WayBack.tsx')).WayBack)
const PlanDialog = later(async () => (await import('../../set/programme/PlanDialog.tsx')).PlanDialog)

/** Next date, commitments read back, and what was said stays here. */
export function Close() {
  const formats = useFormats()
  const mayPlan = useMay('session.plan')
  const [planning, setPlanning] = useState(false)
  const [looking, setLooking] = useState(false)
  const guest = useOwn(({ me }) => me.guestOf !== undefined)
  const needsWayBack = !useWayBack() && !guest
  const clock = useServerClock()
  const next = useView(({ common }) => meetsAgain(Object.values(common.sessions), clock.now()))
  const commitments = useView(({ common }) =>
    Object.values(common.commitments)
      .filter(({ madeIn, shown }) => shown && madeIn === common.session?.id)
      .sort((a, b) => a.madeAt - b.madeAt),
  )
  const members = useView(({ common }) => common.members)
  return (
    <div className="flex flex-col items-center gap-5">
      {!guest && (
        <p className="font-serif text-xl">
          {next?.at === undefined ? (
            <Trans>When do you meet again? The date goes on the set’s page.</Trans>
          ) : (
            <Trans>You meet again on {formats.dateTime(next.at)}.</Trans>
          )}
        </p>
      )}
      {next?.at === undefined && mayPlan && (
        <Button onClick={() => setPlanning(true)}>
          <Trans>Plan a date</Trans>
        </Button>
      )}
      {planning && (
        <LaterPart>
          <PlanDialog entry={next} onClose={() => setPlanning(false)} />
        </LaterPart>
      )}
      {commitments.length > 0 && (
        <section className="w-full">
          <h2 className="quiet-heading mb-2">
            <Plural
              value={commitments.length}
              one="The commitment, read back"
              other="The commitments, read back"
            />
          </h2>
          <ul className="space-y-3">
            {commitments.map((commitment) => (
              <li key={commitment.id}>
                <p className="text-ink-2 text-sm">
                  <bdi>{members[commitment.owner]?.name}</bdi>
                </p>
                <CommitmentOnStage commitment={commitment} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="max-w-md text-balance text-ink-2">
        <Trans>What was said here stays here. Your own part you may tell; nobody else’s.</Trans>
      </p>
      {needsWayBack && (
        <details
          className="w-full max-w-md rounded-lg border border-line bg-surface px-4 py-1.5 text-start"
          onToggle={({ currentTarget: { open } }) => setLooking(open)}
        >
          <summary className="min-h-9 py-1.5 font-medium text-sm">
            <Trans>Before you go: your way back</Trans>
          </summary>
          <div className="pt-2 pb-3">
            <LaterPart>{looking && <WayBack />}</LaterPart>
          </div>
        </details>
      )}
      <WithoutWayBack />
    </div>
  )
}
