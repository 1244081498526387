import { Trans } from '@lingui/react/macro'
import { formatFragment, type LinkSecret, type MemberId } from '@setroom/shared'
import { useView } from '../../connection/index.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { LinkCard, LinksNote } from '../links/LinkCard.tsx'

/** The link that was just made, in the dialog that made it. */
export function MadeLink({ member, link }: { member: MemberId; link: LinkSecret }) {
  const person = useView(({ common }) => common.members[member])
  // The answer may be here a moment before the view.
  if (person === undefined) return <Waiting />
  return (
    <div className="space-y-4">
      <p className="text-lg">
        <Trans>
          Here is the link of <bdi className="font-medium">{person.name}</bdi>.
        </Trans>
      </p>
      <LinkCard person={person} fragment={formatFragment(link)} />
      <LinksNote />
    </div>
  )
}
