import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { TextLink } from '../ui/TextLink.tsx'
import { PageFrame } from './PageFrame.tsx'
import { RingPicture } from './RingPicture.tsx'
import { usePageTitle } from './usePageTitle.ts'
import { YourSets } from './YourSets.tsx'

/** What Setroom is, how to come in, and what becomes of what is said. */
export function FrontPage() {
  usePageTitle('')
  return (
    <PageFrame>
      <div className="grid items-center gap-x-14 gap-y-8 pt-6 md:grid-cols-[1.1fr_1fr] md:pt-12">
        <div>
          <h1 className="font-serif text-2xl sm:text-3xl">
            <Trans>Where a small group helps you think.</Trans>
          </h1>
          <p className="mt-5 max-w-prose text-ink-2 text-lg leading-normal">
            <Trans>
              Setroom is a video room for action learning sets. Three to eight people meet every few weeks.
              One brings a real problem, the others ask open questions, and whoever promises something tells
              the set next time how it went.
            </Trans>
          </p>
          <YourSets />
        </div>
        <RingPicture />
      </div>
      <div className="mt-14 grid gap-x-12 gap-y-9 border-line border-t pt-9 md:grid-cols-3">
        <Point title={<Trans>Have you been invited?</Trans>}>
          <Trans>
            Open the personal link you were sent. It is your key: there is no account and no password. If you
            cannot find it, <TextLink href="/sign-in">sign in again</TextLink>.
          </Trans>
        </Point>
        <Point title={<Trans>Do you lead a set?</Trans>}>
          <Trans>
            Open the host link that Setroom printed when it was started, or the claim link somebody gave you.
            Then make your set, and a personal link for each member.
          </Trans>
        </Point>
        <Point title={<Trans>What is said here stays here.</Trans>}>
          <Trans>
            Sound, pictures and everything you write are locked in your browser before they travel. The server
            passes them on and cannot read them. Nothing is recorded. Some things it does know:{' '}
            <TextLink href="/privacy">here is the whole list</TextLink>.
          </Trans>
        </Point>
      </div>
    </PageFrame>
  )
}

function Point({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section>
      <h2 className="font-semibold">{title}</h2>
      <p className="mt-1.5 text-ink-2">{children}</p>
    </section>
  )
}
