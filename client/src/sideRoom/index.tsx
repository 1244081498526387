import { useLingui } from '@lingui/react/macro'
import { awayInSideRoom, type MemberId, mayAskAside } from '@setroom/shared'
import { useEffect, useRef } from 'react'
import { LaterPart } from '../app/LaterPart.tsx'
import { later } from '../app/later.tsx'
import { useOwn, useView } from '../connection/index.ts'
import { useQuiet } from '../room/useQuiet.ts'
import { notify } from '../ui/notify.ts'

const Ask = later(async () => (await import('./AskAside.tsx')).AskAside)
const Notice = later(async () => (await import('./SideRoomNotice.tsx')).SideRoomNotice)
const Card = later(async () => (await import('./SideRoomCard.tsx')).SideRoomCard)

/** Whether this person is in the side room now, as the server has it. */
export function useInSideRoom(): boolean {
  return useView(({ common, own }) => awayInSideRoom(common.sideRoom, common).includes(own.me.id))
}

/** Whether somebody is away from this person in the side room. */
export function useIsAway(member: MemberId): boolean {
  return useView(({ common, own }) => {
    const away = awayInSideRoom(common.sideRoom, common)
    return away.includes(member) && !away.includes(own.me.id)
  })
}

/** In a pause and in a break: a way to a word alone, for whoever may ask for one. */
export function AskAside() {
  const may = useOwn(({ roles }) => mayAskAside(roles.session))
  if (!may) return null
  return (
    <LaterPart>
      <Ask />
    </LaterPart>
  )
}

/** In the place of the stage, for the two. */
export function SideRoomCard() {
  return (
    <LaterPart>
      <Card />
    </LaterPart>
  )
}

/** Above the circle: a question to or from this person, and who is away; says so when they are back themselves. */
export function SideRoomNotice() {
  const { t } = useLingui()
  const inside = useInSideRoom()
  const was = useRef(inside)
  const quiet = useQuiet()
  useEffect(() => {
    const back = was.current && !inside
    was.current = inside
    if (back && !quiet)
      void notify({ title: t`You are back with the others. Your microphone is closed.`, key: 'back' })
  }, [inside, quiet, t])
  const silent = useView(({ common, own }) => common.sideRoom === null && own.sideRoom === null)
  if (inside || silent) return null
  return (
    <LaterPart>
      <Notice />
    </LaterPart>
  )
}
