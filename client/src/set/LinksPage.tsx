import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { usePageTitle } from '../app/usePageTitle.ts'
import { usePlace, useView } from '../connection/index.ts'
import { linkAddress } from '../join/linkAddress.ts'
import { buttonClass } from '../ui/buttonClass.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { PersonChip } from '../ui/PersonChip.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { SetFrame } from './frame/SetFrame.tsx'
import { LinkCard, LinksNote } from './links/LinkCard.tsx'
import { useOpenLinks } from './links/useOpenLinks.ts'
import { WayBack } from './wayBack/WayBack.tsx'

/** After a set was made: everybody's link, to be sent on. */
export function LinksPage() {
  return (
    <SetFrame width="text">
      <Links />
    </SetFrame>
  )
}

function Links() {
  const { t } = useLingui()
  usePlace('home')
  usePageTitle(t`Links`)
  const set = useView(({ common }) => common.set)
  const links = useOpenLinks()
  if (links === undefined) return <Waiting />
  const all = links.map(({ person, fragment }) => `${person.name}: ${linkAddress(fragment)}`).join('\n')
  return (
    <div className="pt-8">
      <h1 className="font-serif text-2xl sm:text-3xl">
        {links.length > 0 ? (
          <Trans>
            “<bdi>{set.name}</bdi>” is ready. Now send each their link.
          </Trans>
        ) : (
          <Trans>Every link has been taken.</Trans>
        )}
      </h1>
      <div className="mt-3">
        <LinksNote />
      </div>
      {links.length > 0 && (
        <ul className="mt-6 space-y-3">
          {links.map(({ person, fragment }) => (
            <li
              key={person.id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg border border-line bg-surface p-4 shadow-1"
            >
              <PersonChip id={person.id} name={person.name} size={36} />
              <LinkCard person={person} fragment={fragment} />
            </li>
          ))}
        </ul>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        <Link href={`/set/${set.id}`} className={buttonClass('main', 'large')}>
          <Trans>Go to the set</Trans>
        </Link>
        {links.length > 1 && (
          <CopyButton text={all} size="large">
            <Trans>Copy all, with names</Trans>
          </CopyButton>
        )}
      </div>
      <section aria-labelledby="own-link" className="mt-12 border-line border-t pt-8">
        <h2 id="own-link" className="mb-2 font-serif text-xl">
          <Trans>And your own</Trans>
        </h2>
        <WayBack />
      </section>
    </div>
  )
}
