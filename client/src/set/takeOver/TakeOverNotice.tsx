import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { useOwn, useSend, useTick, useView } from '../../connection/index.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { PersonDeed } from '../members/PersonDeed.tsx'
import { type OfferSeen, useTakeOver } from './useTakeOver.ts'

/** Once a minute is often enough for a day. */
const PER_SECOND = 1 / 60

/** An offer to take the facilitation over: to each what there is for them to say. Needs no key. */
export function TakeOverNotice() {
  const me = useOwn(({ me }) => me.id)
  const facilitates = useView(({ common }) => common.set.facilitator === me)
  const seen = useTakeOver()
  if (seen === undefined) return <Ended />
  if (facilitates) return <ToFacilitator {...seen} />
  return seen.offer.by === me ? <ToWhoOffers {...seen} /> : <ToMember {...seen} />
}

function useAnswer({ offer }: OfferSeen): { busy: boolean; say: (yes: boolean) => Promise<void> } {
  const send = useSend()
  const [busy, setBusy] = useState(false)
  const say = async (yes: boolean) => {
    setBusy(true)
    await send({ type: 'takeOver.answer', by: offer.by, yes })
    setBusy(false)
  }
  return { busy, say }
}

function ToFacilitator(seen: OfferSeen) {
  const { by, earliest, offer } = seen
  const formats = useFormats()
  const who = useView(({ common }) => common.members[offer.by])
  const { busy, say } = useAnswer(seen)
  const [handing, setHanding] = useState(false)
  const day = formats.date(earliest)
  return (
    <Notice
      title={
        <Trans>
          <bdi>{by}</bdi> offers to take the facilitation over: you seem to be gone.
        </Trans>
      }
      actions={
        <>
          <Button kind="main" size="small" busy={busy} onClick={() => say(false)}>
            <Trans>I am here</Trans>
          </Button>
          <Button size="small" onClick={() => setHanding(true)}>
            <Trans>Yes, take it over</Trans>
          </Button>
        </>
      }
    >
      <Trans>From {day} on it can take effect, if the others say yes and you say nothing.</Trans>
      {handing && who !== undefined && (
        <PersonDeed deed="facilitate" person={who} mine={false} onClose={() => setHanding(false)} />
      )}
    </Notice>
  )
}

function ToWhoOffers(seen: OfferSeen) {
  const { facilitator, from } = seen
  const send = useSend()
  const now = useTick(PER_SECOND)
  const { busy, say } = useAnswer(seen)
  const time = from !== undefined && from <= now
  return (
    <Notice
      title={<Trans>You offer to take the facilitation over.</Trans>}
      actions={
        <>
          {time && (
            <Button kind="main" size="small" onClick={() => send({ type: 'takeOver.complete' })}>
              <Trans>Take over now</Trans>
            </Button>
          )}
          <Button size="small" kind="quiet" busy={busy} onClick={() => say(false)}>
            <Trans>Take the offer back</Trans>
          </Button>
        </>
      }
    >
      {time ? (
        <Trans>
          <bdi>{facilitator}</bdi> has not said anything. You can take over now.
        </Trans>
      ) : (
        <HowItStands {...seen} />
      )}
    </Notice>
  )
}

function ToMember(seen: OfferSeen) {
  const { by, facilitator, offer } = seen
  const me = useOwn(({ me }) => me.id)
  const joined = useView(({ common }) => common.members[me]?.status === 'joined')
  const { busy, say } = useAnswer(seen)
  const said = offer.yes.includes(me)
  return (
    <Notice
      title={
        <Trans>
          <bdi>{facilitator}</bdi> seems to be gone. <bdi>{by}</bdi> offers to take the facilitation over.
        </Trans>
      }
      actions={
        joined && (
          <>
            {!said && (
              <Button kind="main" size="small" busy={busy} onClick={() => say(true)}>
                <Trans>Yes, take it over</Trans>
              </Button>
            )}
            <Button size="small" kind={said ? 'quiet' : 'plain'} busy={busy} onClick={() => say(false)}>
              {said ? <Trans>No, after all</Trans> : <Trans>No, not like that</Trans>}
            </Button>
          </>
        )
      }
    >
      {said && <Trans>You said yes.</Trans>} <HowItStands {...seen} />{' '}
      {!said && <Trans>A no ends it for all of you.</Trans>}
    </Notice>
  )
}

/** What it waits for: others, a day, and the facilitator's silence. */
function HowItStands({ facilitator, missing, earliest, from }: OfferSeen) {
  const formats = useFormats()
  const day = formats.date(from ?? earliest)
  const names = formats.list(missing)
  return (
    <>
      {missing.length > 0 && (
        <Trans>
          Still to say yes: <bdi>{names}</bdi>.
        </Trans>
      )}{' '}
      <Trans>
        It can take effect from {day} on, if <bdi>{facilitator}</bdi> says nothing until then.
      </Trans>
    </>
  )
}

/** Whoever offered is told who ended it, as long as that is news. */
function Ended() {
  const takeOver = useView(({ common }) => common.set.takeOver)
  const facilitator = useView(({ common }) => common.set.facilitator)
  const ended = takeOver?.ended
  const name = useView(({ common }) => (ended === undefined ? '' : common.members[ended.by]?.name)) ?? ''
  const me = useOwn(({ me }) => me.id)
  const now = useTick(PER_SECOND)
  if (ended === undefined || takeOver?.by !== me || ended.by === me || now - ended.at > NEWS_MS) return null
  return (
    <Banner
      className="mb-5"
      title={
        ended.by === facilitator ? (
          <Trans>
            <bdi>{name}</bdi> is here, and goes on facilitating.
          </Trans>
        ) : (
          <Trans>
            <bdi>{name}</bdi> said no. Talk about it, all of you.
          </Trans>
        )
      }
    >
      <Trans>Your offer to take the facilitation over has ended.</Trans>
    </Banner>
  )
}

const NEWS_MS = 7 * 24 * 60 * 60 * 1000

function Notice({ title, actions, children }: { title: ReactNode; actions: ReactNode; children: ReactNode }) {
  return (
    <Banner
      tone="warn"
      className="mb-5"
      title={title}
      action={<span className="flex flex-wrap gap-2">{actions}</span>}
    >
      {children}
    </Banner>
  )
}
