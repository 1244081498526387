import { phases, type Reaction } from '@setroom/shared'
import { useSocket, useView } from '../connection/index.ts'

/** Gives the set a small sign; undefined where the phase has no room for any. */
export function useReact(): ((reaction: Reaction) => void) | undefined {
  const socket = useSocket()
  const open = useView(({ common }) => {
    const item = common.agenda.find((one) => one.id === common.course.current)
    return item !== undefined && phases[item.kind].chat
  })
  return open ? (reaction) => void socket.emit('react', reaction) : undefined
}
