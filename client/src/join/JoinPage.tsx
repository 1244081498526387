import { useLingui } from '@lingui/react/macro'
import type { SetId } from '@setroom/shared'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { pickLanguage } from '../app/languages.ts'
import { PageFrame } from '../app/PageFrame.tsx'
import { usePageTitle } from '../app/usePageTitle.ts'
import type { Me } from '../host/me.ts'
import { heldLinks } from '../sealing/index.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { askApi } from './api.ts'
import { takeFragment } from './heldFragment.ts'
import { InsecurePage } from './InsecurePage.tsx'
import { LinkRefused } from './LinkRefused.tsx'
import { PlaceOffer } from './PlaceOffer.tsx'
import { RightOffer } from './RightOffer.tsx'
import { type ReadLink, readLink } from './readLink.ts'
import { SwitchOffer } from './SwitchOffer.tsx'
import { useOpenLink } from './useOpenLink.ts'

/** Whether the server still knows this browser as a member; taken for granted when it cannot be asked. */
async function stillIn(set: SetId): Promise<boolean> {
  const me = await askApi<Me>('GET', '/api/me')
  return !me.ok || me.value.sets.some((place) => place.set === set)
}

/**
 * Where every link leads. What stands after `#` is moved out of the address bar and used only after a click, so that
 * a preview in a mail program takes nothing. Whoever has this place already goes straight on.
 */
export function JoinPage() {
  const { t, i18n } = useLingui()
  usePageTitle(t`Your link`)
  const [, navigate] = useLocation()
  const [read, setRead] = useState<ReadLink>()
  const { opening, open, forget } = useOpenLink()

  useEffect(() => {
    let current = true
    const look = async () => {
      const link = readLink(takeFragment())
      const held = link.kind === 'place' ? await heldLinks() : []
      const mine = held.find(({ link: { token } }) => link.kind === 'place' && token === link.link.token)
      if (!current) return
      if (mine !== undefined && (await stillIn(mine.set))) navigate(`/set/${mine.set}`, { replace: true })
      else if (current) {
        // What was said of a link before says nothing of this one.
        forget()
        setRead(link)
      }
    }
    void look()
    // Another link pasted into the same tab changes nothing but the fragment.
    window.addEventListener('hashchange', look)
    return () => {
      current = false
      window.removeEventListener('hashchange', look)
    }
  }, [navigate, forget])

  return (
    <PageFrame width="text">
      <div className="mx-auto max-w-xl pt-8 pb-6 sm:pt-14">{step()}</div>
    </PageFrame>
  )

  /** The people are in the form before it is opened. */
  async function takeRight(right: Extract<ReadLink, { kind: 'right' }>) {
    if (right.people.length > 0) {
      const { carryPeople } = await import('../host/newSet/carryPeople.ts')
      carryPeople(right.people, pickLanguage([i18n.locale]))
    }
    await open(right)
  }

  function step() {
    if (!isSecureContext) return <InsecurePage />
    if (read === undefined) return <Waiting />
    if (opening.step === 'refused') return <LinkRefused why={opening.why} onAgain={() => void open(read)} />
    if (opening.step === 'other') return <SwitchOffer {...opening} onSwitch={() => void open(read, true)} />
    const offer = { busy: opening.step === 'busy', onOpen: () => void open(read) }
    switch (read.kind) {
      case 'none':
        return <LinkRefused why="link" />
      case 'place':
        return <PlaceOffer key={read.link.token} token={read.link.token} {...offer} />
      case 'right':
        return <RightOffer {...offer} people={read.people} onOpen={() => void takeRight(read)} />
    }
  }
}
