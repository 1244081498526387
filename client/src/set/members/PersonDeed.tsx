import { Trans } from '@lingui/react/macro'
import type { ConsentId, PersonView } from '@setroom/shared'
import { type ReactNode, useRef, useState } from 'react'
import { useSend } from '../../connection/index.ts'
import { useOpenLink } from '../../join/useOpenLink.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { MadeLink } from './MadeLink.tsx'
import { type Made, useMembers } from './useMembers.ts'

/** What can be done about a person's place, each asked about first. */
export type Deed = 'renew' | 'revoke' | 'remove' | 'facilitate' | 'second' | 'notSecond'

/** Says what a deed does and does not do, does it after a yes, and shows a link that came out of it. */
export function PersonDeed({
  deed,
  consent,
  person,
  mine,
  onClose,
}: {
  deed: Deed
  /** To a second facilitator, where everybody has said yes. */
  consent?: ConsentId
  person: PersonView
  mine: boolean
  onClose: () => void
}) {
  const send = useSend()
  const { renew, revoke, remove } = useMembers()
  const { open } = useOpenLink()
  const [made, setMade] = useState<Extract<Made, { ok: true }>>()
  // A renewal goes on to show the link when its question closes.
  const goesOn = useRef(false)

  const act = async () => {
    switch (deed) {
      case 'renew': {
        const result = await renew(person.id)
        if (!result.ok) throw new Error(result.reason)
        // One's own new link signs this browser out too: it comes back in with it at once.
        if (mine) await open({ kind: 'place', link: result.link })
        else {
          goesOn.current = true
          setMade(result)
        }
        return
      }
      case 'revoke':
      case 'remove': {
        const answer = await (deed === 'revoke' ? revoke : remove)(person.id)
        if (!answer.ok) throw new Error(answer.reason)
        return
      }
      case 'second':
      case 'notSecond': {
        const member = deed === 'second' ? person.id : null
        const agreed = consent === undefined ? {} : { consent }
        const answer = await send({ type: 'member.second', member, ...agreed })
        if (!answer.ok) throw new Error(answer.reason)
        return
      }
      case 'facilitate': {
        const answer = await send({ type: 'member.facilitate', member: person.id })
        if (!answer.ok) throw new Error(answer.reason)
      }
    }
  }

  if (made !== undefined) {
    return (
      <Dialog
        open
        onOpenChange={(open) => !open && onClose()}
        title={<Trans>A new link</Trans>}
        footer={
          <Button kind="main" onClick={onClose}>
            <Trans>Done</Trans>
          </Button>
        }
      >
        <MadeLink {...made} />
      </Dialog>
    )
  }
  const { title, body, confirm } = wordsFor(deed, person, mine)
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => {
        if (!open && !goesOn.current) onClose()
      }}
      title={title}
      body={body}
      confirmLabel={confirm}
      danger={deed === 'remove' || deed === 'revoke'}
      onConfirm={act}
    />
  )
}

type DeedWords = { title: ReactNode; body: ReactNode; confirm: ReactNode }

function wordsFor(deed: Deed, { name }: PersonView, mine: boolean): DeedWords {
  switch (deed) {
    case 'renew':
      return {
        title: mine ? <Trans>Make yourself a new link?</Trans> : <Trans>Make a new link for {name}?</Trans>,
        body: mine ? (
          <Trans>
            Your old link stops working and your other devices are signed out. The set gets a new key; this
            browser stays. Nothing that was written is lost.
          </Trans>
        ) : (
          <Trans>
            The old link stops working and their devices are signed out, until they open the new one. The set
            gets a new key. Nothing that was written is lost, except that texts for {name} alone may stay
            closed on a new device.
          </Trans>
        ),
        confirm: <Trans>Make a new link</Trans>,
      }
    case 'revoke':
      return {
        title: <Trans>Close the link of {name}?</Trans>,
        body: (
          <Trans>
            They are out at once, on every device, and the set gets a new key that they do not have. Their
            place and their words stay; a new link brings them back.
          </Trans>
        ),
        confirm: <Trans>Close the link</Trans>,
      }
    case 'remove':
      return {
        title: <Trans>Remove {name} from the set?</Trans>,
        body: (
          <Trans>
            They are out at once, on every device and in a session that is running. The set gets a new key:
            nothing written from now on can ever be opened with what they hold. What they wrote so far stays
            in the set. This cannot be undone; to return, they would be added anew.
          </Trans>
        ),
        confirm: <Trans>Remove {name}</Trans>,
      }
    case 'second':
      return {
        title: <Trans>Facilitate together with {name}?</Trans>,
        body: (
          <Trans>
            From the next session on {name} sees your console, with everybody’s airtime, and can cue you. One
            of you holds the controls; they pass when you both say so. If your connection drops, {name} can
            take them at once. The pulse asks neither of you.
          </Trans>
        ),
        confirm: <Trans>Make second facilitator</Trans>,
      }
    case 'notSecond':
      return {
        title: <Trans>Facilitate without {name} from now on?</Trans>,
        body: <Trans>{name} stays a member like the others.</Trans>,
        confirm: <Trans>Facilitate alone</Trans>,
      }
    case 'facilitate':
      return {
        title: <Trans>Hand the facilitation to {name}?</Trans>,
        body: (
          <Trans>
            {name} will drive the sessions, plan them and look after people and links. You become a member
            like the others, and only {name} can hand it back.
          </Trans>
        ),
        confirm: <Trans>Hand over to {name}</Trans>,
      }
  }
}
