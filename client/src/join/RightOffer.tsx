import { Trans } from '@lingui/react/macro'
import { useFormats } from '../app/useFormats.ts'
import type { CarriedPerson } from '../host/claims/carriedPeople.ts'
import { Button } from '../ui/Button.tsx'
import { Offer } from './Offer.tsx'

/** What a host or claim link is, before it is used. */
export function RightOffer({
  people,
  busy,
  onOpen,
}: {
  /** Who is meant to be in the set, as far as the link says. */
  people: readonly CarriedPerson[]
  busy: boolean
  onOpen: () => void
}) {
  const formats = useFormats()
  return (
    <Offer
      title={<Trans>With this link you make a set.</Trans>}
      action={
        <Button kind="main" size="large" busy={busy} onClick={onOpen}>
          <Trans>Use this link</Trans>
        </Button>
      }
      note={
        <Trans>
          The link works once. Use it in the browser in which you will work, not in one you only borrow.
        </Trans>
      }
    >
      <p>
        <Trans>
          A set is a small group that meets here several times and helps each of its members with a real
          problem. Making one takes about two minutes.
        </Trans>
      </p>
      {people.length > 0 && (
        <p>
          <Trans>
            These people are meant to be in it, and will stand in the form for you to change:{' '}
            <bdi>{formats.list(people.map(({ name }) => name))}</bdi>.
          </Trans>
        </p>
      )}
    </Offer>
  )
}
