import { useLingui } from '@lingui/react/macro'
import { useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import { renewConnection } from '../connection/connections.ts'
import { forgetEverything } from '../connection/forgetEverything.ts'
import { heldLinks, keepLink } from '../sealing/index.ts'
import { expectDevice } from '../set/devices/thisDevice.ts'
import { notify } from '../ui/notify.ts'
import type { ApiRefusal } from './api.ts'
import { ownDeviceLabel } from './deviceLabel.ts'
import { dropFragment } from './heldFragment.ts'
import { openLink } from './openLink.ts'
import type { ReadLink } from './readLink.ts'

/** How opening stands: `other` asks whether to take another member's place in the same set. */
export type Opening =
  | { step: 'ready' }
  | { step: 'busy' }
  | { step: 'other'; setName: string; name: string }
  | { step: 'refused'; why: ApiRefusal }

/**
 * Opens a link, keeps its secret in this browser, and goes where it leads; `open` says whether it did. `forget` makes
 * ready for another link.
 */
export function useOpenLink(): {
  opening: Opening
  open: (link: ReadLink, move?: boolean) => Promise<boolean>
  forget: () => void
} {
  const [opening, setOpening] = useState<Opening>({ step: 'ready' })
  const [, navigate] = useLocation()
  const { t } = useLingui()

  async function open(read: ReadLink, move = false): Promise<boolean> {
    if (read.kind === 'none') return false
    setOpening({ step: 'busy' })
    const label = ownDeviceLabel()
    const token = read.kind === 'place' ? read.link.token : read.token
    const result = await openLink({ token, label, move })
    if (!result.ok) {
      if (result.why === 'link') dropFragment()
      if (result.why === 'deleted' || result.why === 'left') await forgetWhatItOpened(token)
      setOpening({ step: 'refused', why: result.why })
      return false
    }
    const opened = result.value
    switch (opened.kind) {
      case 'other':
        setOpening({ step: 'other', setName: opened.setName, name: opened.name })
        return false
      case 'host':
        dropFragment()
        navigate('/host', { replace: true })
        return true
      case 'claim':
        dropFragment()
        navigate('/new', { replace: true })
        return true
      case 'member':
      case 'guest': {
        if (read.kind !== 'place') {
          setOpening({ step: 'refused', why: 'link' })
          return false
        }
        const { set, member, session } = opened
        const held = { set, member, link: read.link, ...(session === undefined ? {} : { guestOf: session }) }
        const { kept } = await keepLink(held)
        expectDevice(set)
        dropFragment()
        // Whoever was connected with the place before is connected anew.
        renewConnection(set)
        if (!kept) {
          void notify({
            tone: 'warn',
            title: t`This browser keeps nothing. Keep your link: you will need it next time.`,
          })
        }
        const home = opened.first ? `/set/${set}/welcome` : `/set/${set}`
        navigate(opened.kind === 'guest' ? `/set/${set}/lobby` : home, { replace: true })
        return true
      }
    }
  }

  const forget = useCallback(() => setOpening({ step: 'ready' }), [])
  return { opening, open, forget }
}

/** The set is no more, or this place in it: what this browser kept by that link goes, and the link itself. */
async function forgetWhatItOpened(token: string): Promise<void> {
  dropFragment()
  for (const { set, link } of await heldLinks()) if (link.token === token) forgetEverything(set)
}
