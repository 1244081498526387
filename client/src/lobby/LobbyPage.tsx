import { Trans, useLingui } from '@lingui/react/macro'
import type { SetId } from '@setroom/shared'
import { lazy, Suspense } from 'react'
import { useParams } from 'wouter'
import { PageFrame } from '../app/PageFrame.tsx'
import { usePageTitle } from '../app/usePageTitle.ts'
import {
  ConnectionNotice,
  SetProvider,
  useOwn,
  usePlace,
  useView,
  WhenConnected,
} from '../connection/index.ts'
import { DoorNotice } from '../facilitator/DoorNotice.tsx'
import { HandOverNotice } from '../handOver/HandOverNotice.tsx'
import { WhenUnlocked } from '../set/locked/WhenUnlocked.tsx'
import { TextLink } from '../ui/TextLink.tsx'
import { Arrival } from './Arrival.tsx'
import { DeviceCheck } from './DeviceCheck.tsx'
import { TodayCard } from './TodayCard.tsx'

// Only for guests; members never stand at the door.
const AtTheDoor = lazy(async () => ({ default: (await import('./AtTheDoor.tsx')).AtTheDoor }))

/** `/set/:setId/lobby`: before the session. Nothing is heard or seen of anybody here. */
export function LobbyPage() {
  const { setId } = useParams<{ setId: SetId }>()
  return (
    <SetProvider key={setId} setId={setId}>
      <WhenConnected door={<GuestLobby />}>
        <Lobby setId={setId} />
      </WhenConnected>
    </SetProvider>
  )
}

function Lobby({ setId }: { setId: SetId }) {
  const { t } = useLingui()
  const name = useView(({ common }) => common.set.name)
  const guest = useOwn(({ me }) => me.guestOf !== undefined)
  usePageTitle(t`Lobby`)
  usePlace('lobby')
  return (
    <PageFrame
      aside={
        guest ? (
          <bdi className="text-ink-2">{name}</bdi>
        ) : (
          <TextLink href={`/set/${setId}`}>
            <bdi>{name}</bdi>
          </TextLink>
        )
      }
    >
      <ConnectionNotice className="mt-3" />
      {guest ? (
        <Inside setId={setId} />
      ) : (
        <WhenUnlocked>
          <DoorNotice />
          <HandOverNotice />
          <Inside setId={setId} />
        </WhenUnlocked>
      )}
    </PageFrame>
  )
}

function Inside({ setId }: { setId: SetId }) {
  return (
    <div className="mt-6 grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)] lg:grid-rows-[auto_1fr]">
      <Arrival setId={setId} />
      {/* On a phone before the agenda: what is wrong with a camera has to be seen before going in. */}
      <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <DeviceCheck />
      </div>
      <TodayCard />
    </div>
  )
}

/** A guest before admission: nothing of the set is known here. */
function GuestLobby() {
  const { t } = useLingui()
  usePageTitle(t`Lobby`)
  return (
    <PageFrame>
      <ConnectionNotice className="mt-3" />
      <div className="mt-6 grid items-start gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
        {/* Its place is kept, so that nothing moves when it is here. */}
        <Suspense fallback={<div />}>
          <AtTheDoor />
        </Suspense>
        <DeviceCheck />
      </div>
      <p className="mt-8 text-ink-3 text-sm">
        <Trans>You can leave this page open.</Trans>
      </p>
    </PageFrame>
  )
}
