import { useLingui } from '@lingui/react/macro'
import type { SetId } from '@setroom/shared'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { usePageTitle } from '../app/usePageTitle.ts'
import { CallProvider } from '../call/CallProvider.tsx'
import { SetProvider, usePlace, useView, WhenConnected } from '../connection/index.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { Room } from './Room.tsx'

const CalledOffPage = lazy(async () => ({
  default: (await import('../closing/CalledOffPage.tsx')).CalledOffPage,
}))
const ClosingPage = lazy(async () => ({ default: (await import('../closing/ClosingPage.tsx')).ClosingPage }))

/** `/set/:setId/room`: the session itself. Whoever has no session to be in goes to the lobby. */
export function RoomPage() {
  const { setId } = useParams<{ setId: SetId }>()
  return (
    <SetProvider key={setId} setId={setId}>
      <WhenConnected door={<ToLobby setId={setId} />}>
        <InRoom setId={setId} />
      </WhenConnected>
    </SetProvider>
  )
}

function ToLobby({ setId }: { setId: SetId }) {
  const [, go] = useLocation()
  useEffect(() => go(`/set/${setId}/lobby`, { replace: true }), [go, setId])
  return null
}

function InRoom({ setId }: { setId: SetId }) {
  const { t } = useLingui()
  const session = useView(({ common }) => common.session?.id)
  const closed = useView(({ common }) => common.session?.status === 'closed')
  const began = useView(({ common }) => common.session?.startedAt !== undefined)
  const name = useView(({ common }) => common.set.name)
  // Whoever is still on the page of a session that is over has to come to the next one of their own accord.
  const [entered] = useState(session)
  const bound = useView(
    ({ common, own }) => own.me.role !== 'support' || common.contract.affirmed[own.me.id] !== undefined,
  )
  usePlace(closed ? 'home' : bound ? 'room' : 'lobby', session)
  usePageTitle(t`${name} · in session`)
  if (session === undefined || session !== entered || !bound) return <ToLobby setId={setId} />
  if (closed) {
    return (
      <Suspense fallback={<Waiting />}>
        {began ? <ClosingPage setId={setId} /> : <CalledOffPage setId={setId} />}
      </Suspense>
    )
  }
  return (
    <CallProvider session={session}>
      <Suspense fallback={<Waiting />}>
        <Room setId={setId} />
      </Suspense>
    </CallProvider>
  )
}
