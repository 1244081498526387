import { useLingui } from '@lingui/react/macro'
import type { SetId } from '@setroom/shared'
import { useEffect } from 'react'
import { useLocation, useParams } from 'wouter'
import { CallProvider } from '../call/CallProvider.tsx'
import { SetProvider, usePlace, useView, WhenConnected } from '../connection/index.ts'
import { Room } from './Room.tsx'

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
  const name = useView(({ common }) => common.set.name)
  usePlace('room', session)
  useEffect(() => {
    document.title = t`${name} · in session`
  }, [name, t])
  if (session === undefined) return <ToLobby setId={setId} />
  return (
    <CallProvider session={session}>
      <Room setId={setId} />
    </CallProvider>
  )
}
