import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useId } from 'react'
import { PageFrame } from '../PageFrame.tsx'
import { usePageTitle } from '../usePageTitle.ts'
import { BackUps } from './BackUps.tsx'
import { PageHashes } from './PageHashes.tsx'
import { ServerKnowsList } from './ServerKnowsList.tsx'

/** What is kept from the server, what it knows, for how long, and what Setroom cannot protect from. */
export function PrivacyPage() {
  const { t } = useLingui()
  usePageTitle(t`Privacy`)
  return (
    <PageFrame width="text">
      <h1 className="pt-8 font-serif text-3xl">
        <Trans>What is said here stays here</Trans>
      </h1>
      <p className="mt-4 text-ink-2 text-lg">
        <Trans>
          People think aloud only where they can trust the room. So most of this is not a promise: it is how
          Setroom is built. Here is what it keeps from everyone, and what it cannot.
        </Trans>
      </p>

      <Part title={<Trans>What only your set can read</Trans>}>
        <p>
          <Trans>
            The sound and the pictures of your calls, and every text anyone in the set writes: questions,
            commitments, notes, chat, feedback. Your browser locks them before they travel and only browsers
            of your set can open them. The server keeps them locked. How a question is labelled, and every
            export, is worked out in your browser as well.
          </Trans>
        </p>
        <p>
          <Trans>
            Your personal link carries a pass and a key, both after the # sign. The pass tells the server who
            you are; the key never leaves your browser. Whoever has the whole link can open what you can open,
            so keep it like a key. You can have it renewed, and a new device that uses it is announced to the
            set.
          </Trans>
        </p>
        <p>
          <Trans>
            Whoever runs this Setroom, or organises sets without being a member, has no key. When somebody is
            removed, a new key begins at once; when somebody leaves, as soon as one of the others is here.
          </Trans>
        </p>
      </Part>

      <Part title={<Trans>What the server does know</Trans>}>
        <p>
          <Trans>This is in plain on the server, and this is all:</Trans>
        </p>
        <ServerKnowsList />
        <p>
          <Trans>
            E-mails never carry what somebody wrote, only that something is due, and a link. The logs hold
            neither what was said nor any key.
          </Trans>
        </p>
      </Part>

      <Part title={<Trans>What does not exist</Trans>}>
        <p>
          <Trans>
            No recording and no transcript, anywhere. No scripts, fonts or statistics of other companies. No
            report about a person for anyone but that person, and no view for managers.
          </Trans>
        </p>
      </Part>

      <Part title={<Trans>Anonymous, also in a small set</Trans>}>
        <p>
          <Trans>
            The short rating at the end is without names: nothing on the server ties an answer to a person,
            neither by its content nor by order or time. With three or four answers the set sees one line for
            each question and no number; with fewer it sees nothing. Still, in so small a set people may
            guess.
          </Trans>
        </p>
      </Part>

      <Part title={<Trans>For how long</Trans>}>
        <p>
          <Trans>
            A set chooses in its contract how long it is kept after its last session; 12 months if it chose
            nothing. Thirty days before, everybody in it is told. Its facilitator can delete it earlier, or
            whoever runs this Setroom, and all of it goes.
          </Trans>
        </p>
        <p>
          <Trans>
            You can export everything of yours, made in your own browser, and leave at any time without a
            reason. What you wrote is erased then, in sessions that are over too, with your address and time
            zone. Your name stays, and that you were there; so do the words that are the set’s own, such as
            its contract, and what you released to a supervision and was exported.
          </Trans>
        </p>
        <p>
          <BackUps />
        </p>
      </Part>

      <Part title={<Trans>What Setroom cannot protect you from</Trans>}>
        <p>
          <Trans>
            Whoever serves these pages could serve altered ones that send your words elsewhere. Setroom
            protects you from a curious host and from one that was broken into, not from one that attacks its
            own people. It also cannot keep a member of your set from telling others, or from recording with
            another device; that is what your contract is for.
          </Trans>
        </p>
        <PageHashes />
      </Part>
    </PageFrame>
  )
}

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-10 space-y-3 text-[1rem] leading-relaxed">
      <h2 id={id} className="font-semibold text-lg">
        {title}
      </h2>
      {children}
    </section>
  )
}
