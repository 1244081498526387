import type { SetId } from '@setroom/shared'
import type { ReactNode } from 'react'
import { Link, useParams } from 'wouter'
import { useStore } from 'zustand'
import { PageFrame } from '../../app/PageFrame.tsx'
import { ConnectionNotice, SetProvider, useConnection, WhenConnected } from '../../connection/index.ts'
import { DoorNotice } from '../../facilitator/DoorNotice.tsx'
import { HandOverNotice } from '../../handOver/HandOverNotice.tsx'
import { DeviceNotices } from '../devices/DeviceNotices.tsx'
import { WhenUnlocked } from '../locked/WhenUnlocked.tsx'
import { GuestHome } from './GuestHome.tsx'

/**
 * The frame of a set's pages between sessions: connected, unlocked, with the set's name in the header. A guest has
 * no pages but the lobby, so in place of all others they find the way there.
 */
export function SetFrame({ width = 'page', children }: { width?: 'text' | 'page'; children: ReactNode }) {
  const { setId = '' } = useParams<{ setId: string }>()
  return (
    <SetProvider setId={setId as SetId}>
      <PageFrame width={width} aside={<SetName />}>
        <ConnectionNotice className="pt-2 empty:hidden" />
        <WhenConnected door={<GuestHome />}>
          <MembersOnly>
            <WhenUnlocked>
              <DoorNotice />
              <HandOverNotice />
              <DeviceNotices />
              {children}
            </WhenUnlocked>
          </MembersOnly>
        </WhenConnected>
      </PageFrame>
    </SetProvider>
  )
}

function SetName() {
  const { set, store } = useConnection()
  const name = useStore(store, ({ common }) => common?.set.name)
  if (name === undefined) return null
  return (
    <Link
      href={`/set/${set}`}
      className="inline-flex min-h-11 min-w-0 items-center gap-3 text-ink-2 hover:text-ink"
    >
      <span aria-hidden="true" className="text-ink-3">
        /
      </span>
      <bdi className="max-w-60 truncate">{name}</bdi>
    </Link>
  )
}

function MembersOnly({ children }: { children: ReactNode }) {
  const guest = useStore(useConnection().store, ({ own }) => own?.me.guestOf !== undefined)
  return guest ? <GuestHome /> : children
}
