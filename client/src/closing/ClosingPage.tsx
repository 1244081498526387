import { Trans, useLingui } from '@lingui/react/macro'
import type { SetId } from '@setroom/shared'
import { useEffect } from 'react'
import { Link } from 'wouter'
import { PageFrame } from '../app/PageFrame.tsx'
import { useFormats } from '../app/useFormats.ts'
import { usePageTitle } from '../app/usePageTitle.ts'
import { ConnectionNotice, useMay, useSealing, useView } from '../connection/index.ts'
import { ExportMine } from '../exports/index.ts'
import { PULSE_DRAFT } from '../reflection/pulseDraft.ts'
import { useWayBack } from '../set/wayBack/useWayBack.ts'
import { WayBack } from '../set/wayBack/WayBack.tsx'
import { buttonClass } from '../ui/buttonClass.ts'
import { ClosingSection } from './ClosingSection.tsx'
import { GivenToday } from './GivenToday.tsx'
import { NextMeeting } from './NextMeeting.tsx'
import { NotedToday } from './NotedToday.tsx'
import { PromisedToday } from './PromisedToday.tsx'
import { QuestionsToKeep } from './QuestionsToKeep.tsx'
import { SpokenToday } from './SpokenToday.tsx'
import { ThanksLine } from './ThanksLine.tsx'

/** The page one leaves with, from the moment the session is closed: what made me think, and what I will do. */
export function ClosingPage({ setId }: { setId: SetId }) {
  const { t } = useLingui()
  const me = useView(({ own }) => own.me)
  const session = useView(({ common }) => common.session?.id)
  const mayCommit = useMay('commitment.make')
  usePageTitle(t`After the session`)
  const hasWayBack = useWayBack()
  useForgottenPulse()
  const guest = me.guestOf !== undefined
  return (
    <PageFrame width="text">
      <ConnectionNotice className="mt-3 empty:hidden" />
      <div data-phase="close" className="mx-auto max-w-2xl pt-8 sm:pt-12">
        <Heading name={me.name} />
        <QuestionsToKeep session={session} />
        <ThanksLine />
        {!guest && <GivenToday session={session} />}
        {mayCommit && !guest && session !== undefined && <PromisedToday session={session} />}
        {mayCommit && !guest && <NotedToday />}
        <SpokenToday />
        <ClosingSection title={<Trans>And then</Trans>}>
          {!guest && <NextMeeting />}
          <p className="mt-3 max-w-prose text-ink-2">
            <Trans>
              What was said here stays here. Your own part you may tell; nobody else’s, not even without a
              name.
            </Trans>
          </p>
        </ClosingSection>
        {!guest && !hasWayBack && (
          <ClosingSection title={<Trans>Before you go: your way back</Trans>}>
            <WayBack />
          </ClosingSection>
        )}
        {!guest && (
          <>
            <ClosingSection title={<Trans>Take it with you</Trans>}>
              <ExportMine />
            </ClosingSection>
            <p className="mt-12">
              <Link href={`/set/${setId}`} className={buttonClass('main', 'large')}>
                <Trans>Leave, to the set’s page</Trans>
              </Link>
            </p>
          </>
        )}
      </div>
    </PageFrame>
  )
}

function Heading({ name }: { name: string }) {
  const formats = useFormats()
  const set = useView(({ common }) => common.set.name)
  const number = useView(({ common }) => common.session?.number ?? 0)
  const at = useView(({ common }) => common.session?.startedAt ?? common.session?.createdAt ?? 0)
  return (
    <header>
      <p className="text-ink-2">
        <bdi>{set}</bdi> · <Trans>session {number}</Trans> · {formats.date(at)}
      </p>
      <h1 className="mt-2 font-serif text-3xl">
        <Trans>
          Thank you, <bdi>{name}</bdi>.
        </Trans>
      </h1>
      <p className="mt-3 text-ink-2 text-lg">
        <Trans>The session is closed, the call is over. This is what you leave with.</Trans>
      </p>
    </header>
  )
}

/** A rating that was begun and never given goes with its session. */
function useForgottenPulse(): void {
  const sealing = useSealing()
  useEffect(() => void sealing?.drafts.write(PULSE_DRAFT, ''), [sealing])
}
