import { Trans } from '@lingui/react/macro'
import type { Apology, MemberId, SessionId } from '@setroom/shared'
import { SealedWords, useSealedText, useView } from '../../connection/index.ts'

/** Who cannot come to a session, each with their word, if they left one. Nothing where nobody said so. */
export function Apologies({ session }: { session: SessionId }) {
  const said = useView(({ common }) => common.programme.apologies[session])
  const members = useView(({ common }) => common.members)
  const sent = Object.entries<Apology>(said ?? {}).filter(
    ([id]) => members[id as MemberId]?.status !== 'removed',
  )
  if (sent.length === 0) return null
  return (
    <ul className="mt-1 space-y-0.5 text-sm">
      {sent.map(([id, apology]) => (
        <li key={id} className="text-ink-2">
          <Trans>
            <bdi className="font-medium text-ink">{members[id as MemberId]?.name}</bdi> cannot come.
          </Trans>{' '}
          <Word member={id as MemberId} apology={apology} />
        </li>
      ))}
    </ul>
  )
}

function Word({ member, apology }: { member: MemberId; apology: Apology }) {
  const reading = useSealedText(apology.text, { purpose: 'apology', author: member })
  return <SealedWords reading={reading} as="span" />
}
