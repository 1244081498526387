import { Trans } from '@lingui/react/macro'
import { LaterPart } from '../app/LaterPart.tsx'
import { later } from '../app/later.tsx'
import { useFormats } from '../app/useFormats.ts'
import { useMay, useTick, useView } from '../connection/index.ts'
import { NameRounds } from '../facilitator/NameRounds.tsx'
import { PhaseName } from '../ui/PhaseName.tsx'
import { ContractAtTheStart } from './ContractAtTheStart.tsx'
import { MyIssue } from './MyIssue.tsx'
import { useName } from './useName.ts'
import { useSteers } from './useSteers.ts'
import { TakingPart } from './YouMenu.tsx'

// Only for whoever leads, and only when somebody is missing.
const MissingSomebody = later(
  async () => (await import('../facilitator/MissingSomebody.tsx')).MissingSomebody,
)

/** Somebody missing this long after the door opened is talked about (PRODUCT.md, Coming and going). */
const MISSING_MS = 300_000

/** The middle of the circle before the first phase: who is still missing, and what can be got ready. */
export function BeforeStart() {
  const formats = useFormats()
  const steers = useSteers()
  const leader = useName(useView(({ common }) => common.session?.controls))
  const opened = useView(({ common }) => common.session?.createdAt ?? 0)
  const mayTakePart = useMay('listening.set')
  const missing = useView(({ common }) =>
    Object.values(common.members)
      .filter(({ role, status }) => status !== 'removed' && (role === 'member' || role === 'facilitator'))
      .filter(({ id }) => common.people[id]?.present !== true)
      .map(({ name }) => name),
  )
  const late = useTick(0.1) - opened > MISSING_MS
  return (
    <section className="flex w-full max-w-md flex-col items-center gap-4 low:gap-3 text-center">
      <PhaseName>
        <Trans>Before we begin</Trans>
      </PhaseName>
      <p className="text-balance font-serif text-xl sm:not-low:text-2xl">
        {missing.length === 0 ? (
          <Trans>Everybody is here.</Trans>
        ) : (
          <Trans>Still to come: {formats.list(missing)}</Trans>
        )}
      </p>
      {steers ? (
        <>
          {missing.length > 0 && late && (
            <LaterPart>
              <MissingSomebody />
            </LaterPart>
          )}
          <NameRounds />
        </>
      ) : (
        <p className="text-ink-2">
          <Trans>{leader} begins when you are ready. Say hello meanwhile.</Trans>
        </p>
      )}
      <ContractAtTheStart />
      <div className="w-full space-y-3">
        <MyIssue />
        {mayTakePart && (
          <details className="rounded-lg border border-line bg-surface p-4 text-start">
            <summary className="font-medium">
              <Trans>How I take part today</Trans>
            </summary>
            <TakingPart />
          </details>
        )}
      </div>
    </section>
  )
}
