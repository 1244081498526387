import { Trans } from '@lingui/react/macro'
import { useMay, useOwn, useView } from '../../connection/index.ts'
import { NoteShown } from '../../feedback/NoteShown.tsx'
import { useFeedback } from '../../feedback/useFeedback.ts'
import { usePresent } from '../../room/usePresent.ts'
import type { StageProps } from '../stage.ts'
import { NoteTo } from './NoteTo.tsx'
import { Writers } from './Writers.tsx'

/** First everybody writes to whom they like; then everybody reads what was written to them. */
export function PeerFeedback({ item, state }: StageProps<'peerFeedback'>) {
  const me = useOwn(({ me }) => me.id)
  const may = useMay('feedback.write')
  const session = useView(({ common }) => common.session?.id)
  const members = useView(({ common }) => common.members)
  const present = usePresent()
  const { given, mine } = useFeedback()
  const here = ({ session: of, phase }: (typeof given)[number]) => of === session && phase === item.id
  const written = mine.filter(here)
  const received = given.filter(here)
  const others = present.filter((id) => id !== me && members[id]?.role !== 'guest')

  if (!may) {
    return (
      <p className="font-serif text-xl">
        <Trans>The members write to each other, each note for one person alone.</Trans>
      </p>
    )
  }
  const writing = (
    <ul className="divide-y divide-line">
      {others.map((to) => (
        <NoteTo
          key={to}
          item={item}
          to={to}
          note={written.find((note) => note.to === to)}
          handedOut={state.handedOut}
        />
      ))}
    </ul>
  )
  if (!state.handedOut) {
    return (
      <div className="mx-auto flex w-full max-w-md flex-col gap-4 text-start">
        {writing}
        <Writers item={item} state={state} />
      </div>
    )
  }
  return (
    <div className="mx-auto flex w-full max-w-md flex-col gap-5 text-start">
      {received.length === 0 ? (
        <p className="text-center font-serif text-xl">
          <Trans>No note for you this time. You may ask somebody for a sentence, aloud.</Trans>
        </p>
      ) : (
        <section>
          <h2 className="quiet-heading mb-3">
            <Trans>Written to you, for you alone</Trans>
          </h2>
          <ul className="space-y-5">
            {received.map((note) => (
              <li key={note.text.id}>
                <NoteShown note={note} />
              </li>
            ))}
          </ul>
          <p className="mt-4 text-ink-2 text-sm">
            <Trans>It stays on the set’s page for you. A thank you is answer enough.</Trans>
          </p>
        </section>
      )}
      <details>
        <summary className="min-h-9 py-1.5 text-ink-2 text-sm">
          <Trans>What you wrote</Trans>
        </summary>
        {writing}
      </details>
    </div>
  )
}
